import { MaturityModel } from '#core/model.ts';
import { keys } from './keys.ts';
import { readAll } from './storage.ts';
import { REMOVED } from './stored.ts';

/** Verbs on models that the manager has loaded. */
export const ownModelVerbs = {
  /** Every model that was loaded, in the order of ids. */
  async ownModels(): Promise<readonly MaturityModel[]> {
    const stored = Object.values(await readAll(keys.models)).filter((value) => value !== REMOVED);
    return stored.flatMap((value) => MaturityModel.safeParse(value).data ?? []);
  },
};

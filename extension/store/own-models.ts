import { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { UserError } from '#core/problem.ts';
import { say } from '../words/store.ts';
import { keys } from './keys.ts';
import { read, REMOVED, write } from './storage.ts';
import { readOne, storedCommunities, storedCommunity, storedIdList } from './stored.ts';
import type { Writer } from './writer.ts';

/** Verbs on models that the manager has loaded. */
export function ownModelVerbs({ inTurn }: Writer) {
  return {
    /** Every model that was loaded, in the order they were. */
    async ownModels(): Promise<readonly MaturityModel[]> {
      const ids = await storedIdList(keys.models);
      const stored = await read(ids.map((id) => keys.model(id)));
      return ids.flatMap((id) => MaturityModel.safeParse(stored[keys.model(id)]).data ?? []);
    },

    /** One model that was loaded, where it is here. */
    async ownModel(id: string): Promise<MaturityModel | undefined> {
      return MaturityModel.safeParse(await readOne(keys.model(id))).data;
    },

    /** Keeps a model, in the place of one of the same id; a built-in one's id is refused. */
    saveModel(model: MaturityModel): Promise<void> {
      return inTurn(async () => {
        if (models.some(({ id }) => id === model.id)) {
          throw new UserError(say('store.model-built-in', { model: model.id }), say('store.model-built-in.hint'));
        }
        const ids = await storedIdList(keys.models);
        await write({
          [keys.model(model.id)]: model,
          [keys.models]: ids.includes(model.id) ? ids : [...ids, model.id],
        });
      });
    },

    /** Takes a model out that no community is judged by. */
    removeModel(id: string): Promise<void> {
      return inTurn(async () => {
        const listed = await storedCommunities();
        const communities = await Promise.all(listed.map((entry) => storedCommunity(entry.id)));
        const user = communities.find(({ model }) => model.id === id);
        if (user !== undefined) {
          throw new UserError(say('store.model-in-use', { community: user.name }), say('store.model-in-use.hint'));
        }
        const ids = await storedIdList(keys.models);
        await write({ [keys.model(id)]: REMOVED, [keys.models]: ids.filter((known) => known !== id) });
      });
    },
  };
}

import { UserError } from '#core/problem.ts';
import { say } from '../words/store.ts';
import { makeQueue } from './queue.ts';
import { prepareStorage, type Readiness } from './schema.ts';

/** Time and ids, handed in so that tests can choose them. */
export type Surroundings = { readonly now: () => Date; readonly newId: () => string };

/** What every verb that writes needs. */
export type Writer = Surroundings & {
  /** Makes what is to be written wait until the writes before it are done, and what is stored is of this version. */
  readonly inTurn: ReturnType<typeof makeQueue>;
  /** Brings what is stored to this version before anything is read or written. */
  readonly prepare: () => Promise<Readiness>;
};

/** The one writer of stored records. */
export function makeWriter(surroundings: Surroundings): Writer {
  const enqueue = makeQueue();
  let preparing: Promise<Readiness> | undefined;
  const prepare = (): Promise<Readiness> => {
    // Where it fails it is tried again by whoever comes next.
    preparing ??= prepareStorage().catch((error: unknown) => {
      preparing = undefined;
      throw error;
    });
    return preparing;
  };
  return {
    ...surroundings,
    prepare,
    inTurn: (task) =>
      enqueue(async () => {
        if ((await prepare()) === 'newer') throw new UserError(say('store.newer'), say('store.newer.hint'));
        return task();
      }),
  };
}

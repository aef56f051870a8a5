import { makeQueue } from './queue.ts';

/** Time and ids, handed in so that tests can choose them. */
export type Surroundings = { readonly now: () => Date; readonly newId: () => string };

/** What every verb that writes needs; `inTurn` makes it wait until the writes before it are done. */
export type Writer = Surroundings & { readonly inTurn: ReturnType<typeof makeQueue> };

/** The one writer of stored records. */
export function makeWriter(surroundings: Surroundings): Writer {
  return { ...surroundings, inTurn: makeQueue() };
}

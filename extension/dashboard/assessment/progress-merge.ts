import type { AssessmentProgress } from '../../messages/records.ts';

/**
 * Joins how far a run has come here with what is stored, which another tab may have taken further, and which may have
 * been read before the last change made here arrived there.
 */
export function createProgressMerge() {
  const takenOut = new Set<string>();
  const finished = new Set<string>();
  const stored = new Set<string>();

  return {
    /** Remembers what a change made here takes away, so that an older state of it does not bring it back. */
    changed(before: AssessmentProgress | null, after: AssessmentProgress | null): void {
      if (before === null) return;
      if (after === null) finished.add(before.startedAt);
      for (const id of [...before.checks, ...before.skipped]) takenOut.add(id);
      for (const id of [...(after?.checks ?? []), ...(after?.skipped ?? [])]) takenOut.delete(id);
    },

    /** The run as it is now that this much of it was read. */
    taken(here: AssessmentProgress | null, read: AssessmentProgress | null): AssessmentProgress | null {
      if (read === null) return here !== null && !stored.has(here.startedAt) ? here : null;
      if (finished.has(read.startedAt)) return here;
      stored.add(read.startedAt);
      if (here?.startedAt !== read.startedAt) return read;
      const join = (one: readonly string[], other: readonly string[]) =>
        [...new Set([...one, ...other])].filter((id) => !takenOut.has(id));
      return { ...here, checks: join(read.checks, here.checks), skipped: join(read.skipped, here.skipped) };
    },
  };
}

import { UserError } from '#core/problem.ts';
import type { RecordSet } from '../messages/records.ts';
import { say } from '../words/background.ts';

/** More imports than this are not waited for at once; the oldest was given up. */
const MOST_WAITING = 4;

/**
 * Keeps the pieces of an import in memory until it is committed, for one message cannot carry a big one. They do not
 * outlive the background, so whoever commits says how many there must be.
 */
export function makeStaging() {
  const waiting = new Map<string, Map<number, RecordSet>>();
  return {
    put(ticket: string, piece: number, records: RecordSet): void {
      const pieces = waiting.get(ticket) ?? new Map<number, RecordSet>();
      waiting.set(ticket, pieces.set(piece, records));
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
    },

    /** All pieces put together, and kept no longer; a UserError where one is missing. */
    take(ticket: string, count: number): RecordSet {
      const pieces = [...(waiting.get(ticket)?.values() ?? [])];
      waiting.delete(ticket);
      if (pieces.length !== count) throw new UserError(say('trouble.import-cut'), say('trouble.import-cut.hint'));
      return {
        observations: pieces.flatMap(({ observations }) => observations),
        checks: pieces.flatMap(({ checks }) => checks),
        answers: pieces.flatMap(({ answers }) => answers),
      };
    },
  };
}

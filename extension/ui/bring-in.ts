import type { Community } from '#core/community.ts';
import { ask } from '../messages.ts';
import type { RecordSet } from '../messages/records.ts';

/** Records that travel in one message; far below what a browser lets one carry. */
const PIECE = 1_000;

/** What is brought in, and into which community with which settings. */
export type BroughtIn = {
  readonly community: Community;
  readonly records: RecordSet;
  readonly isDemonstration: boolean;
};

/** Hands records over piece by piece and has them merged in, in one write; how many records changed. */
export async function bringIn(
  { community, records, isDemonstration }: BroughtIn,
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  const ticket = crypto.randomUUID();
  const pieces = piecesOf(records);
  let done = 0;
  for (const [piece, some] of pieces.entries()) {
    await ask('stage-import', { ticket, piece, records: some });
    done += some.observations.length + some.checks.length + some.answers.length;
    progress(done);
  }
  return (await ask('commit-import', { ticket, pieces: pieces.length, community, isDemonstration })).changed;
}

function piecesOf(records: RecordSet): readonly RecordSet[] {
  const none: RecordSet = { observations: [], checks: [], answers: [] };
  return [
    ...slices(records.observations).map((observations) => ({ ...none, observations })),
    ...slices(records.checks).map((checks) => ({ ...none, checks })),
    ...slices(records.answers).map((answers) => ({ ...none, answers })),
  ];
}

function slices<Kind>(list: readonly Kind[]): readonly (readonly Kind[])[] {
  return Array.from({ length: Math.ceil(list.length / PIECE) }, (_, at) => list.slice(at * PIECE, (at + 1) * PIECE));
}

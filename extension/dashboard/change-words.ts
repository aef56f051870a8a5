import type { Change } from '#core/change.ts';
import { toTenth } from '#core/level.ts';
import { say } from '../words/dashboard-change.ts';
import { tenthWords } from './number-words.ts';

/** How a level moved, in a sentence. */
export function movementWords({ before, after }: Pick<Change, 'before' | 'after'>): string {
  if (before === null) return after === null ? say('moved.none') : say('moved.new', { after: tenthWords(after) });
  if (after === null) return say('moved.lost', { before: tenthWords(before) });
  const ends = { before: tenthWords(before), after: tenthWords(after) };
  const [from, to] = [toTenth(before), toTenth(after)];
  return to > from ? say('moved.up', ends) : to < from ? say('moved.down', ends) : say('moved.same', ends);
}

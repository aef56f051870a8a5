import type { ComponentChild } from 'preact';
import { stretchesOf } from './folding.ts';

/** A text with the words that were searched for marked in it. */
export function markedText(text: string, words: readonly string[]): ComponentChild {
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of stretchesOf(text, words)) {
    pieces.push(text.slice(at, start), <mark>{text.slice(start, end)}</mark>);
    at = end;
  }
  return at === 0 ? text : [...pieces, text.slice(at)];
}

import { exactCount } from './numbers.ts';

/**
 * The number in a label that is one number and one word, in any script with spaces ("1,204 comments"). A short word
 * may be part of a rounded number ("12 mil", "3 Tsd."), and nothing is known then.
 */
export function countedWord(text: string | null | undefined): number | undefined {
  const label = (text ?? '').replace(/\s+/gu, ' ').trim();
  return exactCount(/^(\d[\d.,'’]*) \p{L}{4,}$/u.exec(label)?.[1]);
}

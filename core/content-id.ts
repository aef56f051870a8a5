import { hashDigits } from './hash-digits.ts';

const TIME_DIGITS = 12;

/**
 * A UUID of version 7 (RFC 9562) made of a moment (milliseconds since 1970) and what tells a thing from all others: the
 * same thing gets the same id each time it is brought in.
 */
export function contentId(moment: number, content: string): string {
  const time = Math.max(0, Math.floor(moment)).toString(16).padStart(TIME_DIGITS, '0').slice(-TIME_DIGITS);
  const random = hashDigits(content, 18);
  // The two highest bits of the fourth group are 10.
  const variant = (8 + (Number.parseInt(random.slice(3, 4), 16) % 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    `${variant}${random.slice(4, 7)}`,
    hashDigits(`${content} `, 12),
  ].join('-');
}

import { z } from 'zod';
import { Moment } from './observation.ts';
import { isNewer } from './record-order.ts';

/** What somebody wrote in answer to a question of a worksheet. History is append-only; the newest answer counts. */
export const Answer = z.strictObject({
  id: z.uuidv7(),
  worksheet: z.string().min(1),
  question: z.string().min(1),
  /** Markdown; empty takes the answer before it back. */
  text: z.string(),
  at: Moment,
  by: z.string(),
});
export type Answer = Readonly<z.infer<typeof Answer>>;

/** The answer that counts for each question at a moment (milliseconds since 1970), by `<worksheet>/<question>`. */
export function newestAnswers(answers: Iterable<Answer>, moment: number): ReadonlyMap<string, Answer> {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    if (Date.parse(answer.at) > moment) continue;
    const key = `${answer.worksheet}/${answer.question}`;
    const known = newest.get(key);
    if (known === undefined || isNewer(answer, known)) newest.set(key, answer);
  }
  return new Map([...newest].filter(([, { text }]) => text.trim() !== ''));
}

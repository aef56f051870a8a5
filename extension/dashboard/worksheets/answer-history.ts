import type { Answer } from '#core/answer.ts';
import { isNewer } from '#core/record-order.ts';

/** The answers of each question, newest first, by `<worksheet>/<question>`. */
export function answerHistory(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = `${answer.worksheet}/${answer.question}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [answer]);
    else known.push(answer);
  }
  for (const group of groups.values()) group.sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return groups;
}

import { Answer } from '#core/answer.ts';
import { keys } from './keys.ts';
import { write } from './storage.ts';
import type { Writer } from './writer.ts';

/** Verbs on what is written in worksheets: history is appended to. */
export function answerVerbs({ now, newId, inTurn }: Writer) {
  return {
    writeAnswer(community: string, draft: Omit<Answer, 'id' | 'at'>): Promise<Answer> {
      return inTurn(async () => {
        const answer = Answer.parse({ ...draft, id: newId(), at: now().toISOString() });
        await write({ [keys.answer(community, answer.id)]: answer });
        return answer;
      });
    },
  };
}

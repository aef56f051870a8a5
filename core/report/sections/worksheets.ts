import { type Answer, newestAnswers } from '#core/answer.ts';
import type { Worksheet } from '#core/model.ts';
import { heading, paragraphAs } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { ReportSection } from '../section.ts';
import type { Voice } from '../voice.ts';

/** What the team wrote on the worksheets: each question that has an answer, with the newest one. */
export const worksheets: ReportSection = {
  id: 'worksheets',
  editions: ['full'],
  blocks: ({ assessment: { exportFile, model, asOf }, voice }) => {
    const answers = newestAnswers(exportFile.answers, Date.parse(asOf));
    return model.worksheets.flatMap((worksheet) => worksheetBlocks(worksheet, answers, voice));
  },
};

function worksheetBlocks(
  { id, title, questions }: Worksheet,
  answers: ReadonlyMap<string, Answer>,
  { say, date }: Voice,
): readonly Block[] {
  const answered = questions.flatMap(({ id: question, text }): readonly Block[] => {
    const answer = answers.get(`${id}/${question}`);
    if (answer === undefined) return [];
    const written =
      answer.by === ''
        ? say.worksheets('written', { date: date(answer.at) })
        : say.worksheets('written.by', { date: date(answer.at), name: answer.by });
    return [heading(3, text), { type: 'prose', markdown: answer.text }, paragraphAs('aside', written)];
  });
  return answered.length === 0 ? [] : [heading(2, title), ...answered];
}

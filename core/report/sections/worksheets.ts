import { type Answer, newestAnswers } from '#core/answer.ts';
import type { Worksheet } from '#core/model.ts';
import { heading, paragraphAs } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { ReportSection } from '../section.ts';
import { dateWords } from '../words.ts';

/** What the team wrote on the worksheets: each question that has an answer, with the newest one. */
export const worksheets: ReportSection = {
  id: 'worksheets',
  title: 'In the team’s own words',
  blocks: ({ exportFile, model, asOf }) => {
    const answers = newestAnswers(exportFile.answers, Date.parse(asOf));
    return model.worksheets.flatMap((worksheet) => worksheetBlocks(worksheet, answers));
  },
};

function worksheetBlocks({ id, title, questions }: Worksheet, answers: ReadonlyMap<string, Answer>): readonly Block[] {
  const answered = questions.flatMap(({ id: question, text }): readonly Block[] => {
    const answer = answers.get(`${id}/${question}`);
    if (answer === undefined) return [];
    const who = answer.by === '' ? '' : `, ${answer.by}`;
    return [
      heading(3, text),
      { type: 'prose', markdown: answer.text },
      paragraphAs('aside', `${dateWords(answer.at)}${who}`),
    ];
  });
  return answered.length === 0 ? [] : [heading(2, title), ...answered];
}

import type { Indicator } from '#core/model.ts';
import type { Assessment } from '../assessment.ts';
import { bulletList, heading, paragraph, strong } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { ReportSection } from '../section.ts';
import { countWords } from '../words.ts';

/** Questions named for each competency that is not assessed. */
const MOST_QUESTIONS = 3;

/** What is not known, and what to look at to know it. */
export const findOutFirst: ReportSection = {
  id: 'find-out-first',
  title: 'Find out first',
  blocks: (assessment) => {
    const unknown = assessment.scoring.scorecard.findOutFirst;
    const opening =
      unknown.length === 0
        ? 'Every competency is assessed.'
        : `${countWords(unknown.length, 'competency has', 'competencies have')} too little evidence for a level, and ${unknown.length === 1 ? 'counts' : 'count'} neither for nor against the whole.`;
    return [paragraph(opening), ...unknown.flatMap((id) => unknownBlocks(id, assessment)), ...nextBlocks(assessment)];
  },
};

function unknownBlocks(id: string, { model, scoring }: Assessment): readonly Block[] {
  const competency = model.competencies.find((known) => known.id === id);
  const row = scoring.scorecard.competencies.find((known) => known.id === id);
  const open = model.indicators
    .filter((indicator) => indicator.competency === id && !scoring.checks.has(indicator.id))
    .toSorted((a, b) => a.stage - b.stage);
  if (competency === undefined || row === undefined) return [];
  return [
    heading(2, competency.name),
    paragraph(
      `${competency.question} ${String(row.coverage.answered)} of ${String(row.coverage.of)} practices are answered so far.`,
    ),
    ...(open.length === 0 ? [] : [bulletList(open.slice(0, MOST_QUESTIONS).map(questionParts))]),
  ];
}

function nextBlocks({ model, scoring }: Assessment): readonly Block[] {
  const next = scoring.scorecard.nextQuestion;
  const indicator = model.indicators.find(({ id }) => id === next?.indicator);
  const competency = model.competencies.find(({ id }) => id === next?.competency);
  if (indicator === undefined || competency === undefined) return [];
  return [paragraph(`The one answer that would tell most now, in ${competency.name}: `, ...questionParts(indicator))];
}

function questionParts({ text, look }: Indicator) {
  return [strong(text), ` Where to look: ${look}`] as const;
}

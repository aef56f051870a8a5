import type { Indicator } from '#core/model.ts';
import { bulletList, heading, paragraph, strong } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Inline } from '../document.ts';
import type { ReportSection } from '../section.ts';
import type { Voice } from '../voice.ts';

/** Questions named for each competency that is not assessed. */
const MOST_QUESTIONS = 3;

/** What is not known, and what to look at to know it. */
export const findOutFirst: ReportSection = {
  id: 'find-out-first',
  editions: ['full'],
  blocks: (context) => {
    const { say } = context.voice;
    const unknown = context.assessment.scoring.scorecard.findOutFirst;
    const opening =
      unknown.length === 0 ? say.findOutFirst('all-known') : say.findOutFirst('unknown', { count: unknown.length });
    return [paragraph(opening), ...unknown.flatMap((id) => unknownBlocks(id, context)), ...nextBlocks(context)];
  },
};

function unknownBlocks(id: string, { assessment: { model, scoring }, voice }: ReportContext): readonly Block[] {
  const competency = model.competencies.find((known) => known.id === id);
  const row = scoring.scorecard.competencies.find((known) => known.id === id);
  const open = model.indicators
    .filter((indicator) => indicator.competency === id && !scoring.checks.has(indicator.id))
    .toSorted((a, b) => a.stage - b.stage);
  if (competency === undefined || row === undefined) return [];
  const { question, name } = competency;
  return [
    heading(2, name),
    paragraph(voice.say.findOutFirst('coverage', { question, ...row.coverage })),
    ...(open.length === 0
      ? []
      : [bulletList(open.slice(0, MOST_QUESTIONS).map((indicator) => questionParts(indicator, voice)))]),
  ];
}

function nextBlocks({ assessment: { model, scoring }, voice }: ReportContext): readonly Block[] {
  const next = scoring.scorecard.nextQuestion;
  const indicator = model.indicators.find(({ id }) => id === next?.indicator);
  const competency = model.competencies.find(({ id }) => id === next?.competency);
  if (indicator === undefined || competency === undefined) return [];
  return [paragraph(voice.say.findOutFirst('next', { name: competency.name }), ...questionParts(indicator, voice))];
}

function questionParts({ text, look }: Indicator, { say }: Voice): readonly (string | Inline)[] {
  return [strong(text), say.findOutFirst('look', { where: look })];
}

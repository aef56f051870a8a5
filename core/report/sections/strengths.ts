import type { Competency } from '#core/model.ts';
import { bulletList, heading, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import type { ReportSection } from '../section.ts';

/** Practices named for each competency; the rest is counted. */
const MOST_PRACTICES = 5;

/** What is in place or was seen to work, in the model's words: no note, no quote and no name. */
export const strengths: ReportSection = {
  id: 'strengths',
  editions: ['community'],
  blocks: (context) => {
    const { say } = context.voice;
    const parts = context.assessment.model.competencies.flatMap((competency) => competencyBlocks(competency, context));
    if (parts.length === 0) return [paragraph(say.editions('community.strengths.none'))];
    return [paragraph(say.editions('community.strengths')), ...parts];
  },
};

function competencyBlocks({ id, name }: Competency, context: ReportContext): readonly Block[] {
  const { assessment, voice } = context;
  const { model, scoring, observations } = assessment;
  const seen = new Set(
    observations.filter(({ verdict }) => verdict === 'strength').flatMap(({ indicator }) => indicator ?? []),
  );
  const held = model.indicators
    .filter((indicator) => indicator.competency === id)
    .filter((indicator) => {
      const state = scoring.checks.get(indicator.id)?.state;
      return state === 'met' || (state === undefined && seen.has(indicator.id));
    })
    .toSorted((a, b) => b.stage - a.stage);
  if (held.length === 0) return [];
  const rest = held.length - MOST_PRACTICES;
  return [
    heading(2, name),
    bulletList(held.slice(0, MOST_PRACTICES).map(({ text }) => [text])),
    ...(rest > 0 ? [paragraph(voice.say.editions('community.strengths.more', { count: rest }))] : []),
  ];
}

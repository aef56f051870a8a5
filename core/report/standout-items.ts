import { bulletList, paragraph, strong } from './blocks.ts';
import type { ReportContext } from './context.ts';
import type { Block, Inline } from './document.ts';
import { collectSeen } from './seen.ts';
import { findStandouts, type Standout } from './standouts.ts';

/** The strongest competencies, each with what is known to be in place. */
export function strengthItems(context: ReportContext): readonly Block[] {
  const { assessment, voice } = context;
  const { strengths } = findStandouts(assessment);
  if (strengths.length === 0) return [paragraph(voice.say.summary('strengths.none'))];
  const seen = collectSeen(assessment, voice);
  return [
    bulletList(
      strengths.map((standout) => {
        const { name, id } = standout.competency;
        const said = seen.get(id)?.strengths[0]?.words ?? metPractice(standout, context);
        return itemParts(name, voice.say.summary('strengths.item', { level: levelOf(standout, context) }), said);
      }),
    ),
  ];
}

/** The most pressing gaps, each with what is missing first. */
export function gapItems(context: ReportContext): readonly Block[] {
  const { assessment, voice } = context;
  const { gaps } = findStandouts(assessment);
  if (gaps.length === 0) return [paragraph(voice.say.summary('gaps.none'))];
  const planned = assessment.scorecard.roadmap.flatMap(({ items }) => items);
  const practices = new Map(assessment.model.indicators.map((indicator) => [indicator.id, indicator]));
  return [
    bulletList(
      gaps.map((standout) => {
        const { name, id } = standout.competency;
        const first = planned.find(({ indicator }) => practices.get(indicator)?.competency === id);
        const practice = first === undefined ? '' : (practices.get(first.indicator)?.text ?? '');
        const missing = practice === '' ? '' : voice.say.common('missing.practice', { practice });
        const target = voice.target(standout.row.target ?? standout.level);
        return itemParts(name, voice.say.summary('gaps.item', { level: levelOf(standout, context), target }), missing);
      }),
    ),
  ];
}

function itemParts(name: string, standing: string, more: string): readonly (string | Inline)[] {
  return [strong(name), ` ${standing}`, ...(more === '' ? [] : [{ type: 'break' } as const, more])];
}

function levelOf({ level, row }: Standout, { voice }: ReportContext): string {
  return voice.level(level, row.interval);
}

/** The most demanding practice that is ticked as met. */
function metPractice({ competency }: Standout, { assessment: { model, scoring } }: ReportContext): string {
  const met = model.indicators.filter(
    (indicator) => indicator.competency === competency.id && scoring.checks.get(indicator.id)?.state === 'met',
  );
  return met.toSorted((a, b) => b.stage - a.stage)[0]?.text ?? '';
}

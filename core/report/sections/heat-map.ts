import type { CheckState } from '#core/check.ts';
import type { CompetencyScore } from '#core/competency-score.ts';
import { paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { HeatMap } from '../document.ts';
import type { ReportSection } from '../section.ts';

/** What a state counts towards the share that is met. */
const MET = { met: 1, partly: 0.5, unmet: 0 } as const satisfies Partial<Record<CheckState, number>>;

/** How much of each stage is in place, competency by competency. */
export const heatMap: ReportSection = {
  id: 'heat-map',
  editions: ['full'],
  blocks: (context) => {
    const { observations, scoring } = context.assessment;
    if (observations.length === 0 && scoring.checks.size === 0) return [];
    return [paragraph(context.voice.say.heatMap('reading')), mapOf(context)];
  },
};

function mapOf(context: ReportContext): HeatMap {
  const { assessment, voice } = context;
  const { say } = voice;
  // Nothing is asked at the first stage: it is what there is without any practice.
  const stages = assessment.model.stages.filter(({ id }) =>
    assessment.model.indicators.some(({ stage }) => stage === id),
  );
  const rows = assessment.scoring.scores.map((score) => ({
    name: score.competency.name,
    cells: stages.map(({ id }) => cellOf(score, id, context)),
  }));
  const spoken = rows.map(({ name, cells }) => {
    const parts = cells.map(({ words }, at) => say.heatMap('cell', { stage: stages[at]?.id ?? 0, share: words }));
    return say.heatMap('row', { name, cells: voice.list(parts) });
  });
  return {
    type: 'heat-map',
    caption: say.heatMap('caption'),
    corner: say.scorecard('competency'),
    columns: stages.map(({ id, name }) => say.heatMap('column', { number: id, name })),
    rows,
    alternative: say.heatMap('alternative', { rows: spoken.join(' ') }),
  };
}

function cellOf(
  { competency, evidence }: CompetencyScore,
  stage: number,
  { assessment: { model, scoring }, voice }: ReportContext,
): HeatMap['rows'][number]['cells'][number] {
  const { say } = voice;
  const states = model.indicators
    .filter((indicator) => indicator.competency === competency.id && indicator.stage === stage)
    .flatMap(({ id }) => {
      const state = scoring.checks.get(id)?.state;
      return state === undefined || state === 'na' ? [] : [MET[state]];
    });
  const met = states.reduce<number>((sum, part) => sum + part, 0);
  const records = evidence.filter(({ claims }) => claims.some((claim) => claim.stage === stage)).length;
  return {
    share: states.length === 0 ? null : met / states.length,
    words:
      states.length === 0
        ? say.heatMap('unknown')
        : say.heatMap('share', { met: voice.number(met), of: states.length }),
    detail: records === 0 ? '' : say.heatMap('records', { count: records }),
  };
}

import type { ReportContext } from './context.ts';
import type { Sparkline } from './document.ts';

/** How the level of one competency (by id) moved over the last months. */
export function sparklineOf(competency: string, { assessment: { model }, trend, voice }: ReportContext): Sparkline {
  const levels = trend().map((point) => point.levels[competency] ?? null);
  return {
    type: 'sparkline',
    levels,
    stages: model.stages.length,
    alternative: alternativeOf(levels, voice),
  };
}

function alternativeOf(levels: readonly (number | null)[], { say, tenth }: ReportContext['voice']): string {
  const from = levels.findIndex((level) => level !== null);
  const [before, after] = [levels[from] ?? null, levels.at(-1) ?? null];
  const months = levels.length - 1 - from;
  if (before === null || after === null || months < 1) return say.scorecard('trend.none');
  return say.scorecard('trend.alternative', { before: tenth(before), after: tenth(after), count: months });
}

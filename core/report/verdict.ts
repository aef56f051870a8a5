import { stageAt } from '#core/overall.ts';
import type { ReportContext } from './context.ts';

/** Where the community stands and what to close first, in a sentence or two. */
export function verdictWords({ assessment: { scoring, model, exportFile }, voice: { say } }: ReportContext): string {
  const { overall, gaps } = scoring.scorecard;
  const community = exportFile.community.name;
  if (overall.level === null) return say.cover('verdict.none', { community });
  const stage = stageAt(overall.level, model);
  const reached = { community, stage: stage?.id ?? 1, stages: model.stages.length, name: stage?.name ?? '' };
  const widest = model.competencies.find(({ id }) => id === gaps[0]);
  const verdict =
    widest === undefined
      ? say.cover('verdict.no-gap', reached)
      : say.cover('verdict.gap', { ...reached, gap: widest.name });
  if (!overall.provisional) return verdict;
  return `${verdict} ${say.cover('verdict.provisional', { count: overall.assessed, of: overall.of })}`;
}

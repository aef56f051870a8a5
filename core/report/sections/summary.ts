import { bulletList, heading, paragraph, paragraphAs, text } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { overallMovement } from '../movements.ts';
import { planOf } from '../plan.ts';
import { radarOf } from '../radar-of.ts';
import type { ReportSection } from '../section.ts';
import { gapItems, strengthItems } from '../standout-items.ts';

/** Steps that the summary names. */
const MOST_STEPS = 3;

/** The whole on one page: levels against targets, what stands out, and what to do first. */
export const summary: ReportSection = {
  id: 'summary',
  editions: ['full'],
  blocks: (context) => {
    const { say } = context.voice;
    if (context.assessment.scoring.scorecard.overall.level === null) return [];
    return [
      ...(context.comparison === null ? [] : [paragraphAs('lead', overallMovement(context.comparison, context.voice))]),
      radarOf(context),
      {
        type: 'columns',
        columns: [
          [heading(2, say.summary('strengths')), ...strengthItems(context)],
          [heading(2, say.summary('gaps')), ...gapItems(context)],
        ],
      },
      heading(2, say.summary('actions')),
      ...actionBlocks(context),
    ];
  },
};

function actionBlocks({ assessment, voice: { say } }: ReportContext): readonly Block[] {
  const steps = planOf(assessment).flatMap((quarter) => quarter.steps);
  if (steps.length === 0) return [paragraph(say.summary('actions.none'))];
  const items = steps
    .slice(0, MOST_STEPS)
    .map(({ indicator, name, weeks }) => [
      text(
        say.summary('actions.item', { practice: indicator.text, weeks: say.common('weeks', { count: weeks }), name }),
      ),
    ]);
  return [bulletList(items)];
}

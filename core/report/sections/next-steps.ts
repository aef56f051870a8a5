import { paragraph, strong } from '../blocks.ts';
import type { ReportSection } from '../section.ts';
import { planOf } from '../plan.ts';

/** Steps that are named. */
const MOST_STEPS = 6;

/** What the team means to work on, for the community to know: no effort, no owner, no level to expect. */
export const nextSteps: ReportSection = {
  id: 'next-steps',
  editions: ['community'],
  blocks: ({ assessment, voice: { say } }) => {
    const steps = planOf(assessment).flatMap((quarter) => quarter.steps);
    if (steps.length === 0) return [paragraph(say.editions('community.next.none'))];
    const items = steps
      .slice(0, MOST_STEPS)
      .map(({ indicator, name }) => [paragraph(strong(indicator.text), ` ${name}.`)]);
    return [paragraph(say.editions('community.next')), { type: 'list', start: 1, items }];
  },
};

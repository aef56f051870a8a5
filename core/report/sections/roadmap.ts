import { cell, column, heading, paragraph, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Timeline } from '../document.ts';
import { expectedWords, planOf, type PlannedQuarter } from '../plan.ts';
import type { ReportSection } from '../section.ts';

/** Quarters that are told step by step; the rest is on the time line and counted. */
const MOST_QUARTERS = 4;

/** What to do in which quarter, what it takes, and where it leads. */
export const roadmap: ReportSection = {
  id: 'roadmap',
  editions: ['full'],
  blocks: (context) => {
    const { assessment, voice } = context;
    const { say } = voice;
    const plan = planOf(assessment);
    if (plan.length === 0) {
      const isKnown = assessment.scoring.scorecard.overall.level !== null;
      return [paragraph(say.roadmap(isKnown ? 'none' : 'none.unknown'))];
    }
    const capacity = say.common('weeks', { count: assessment.exportFile.community.capacity });
    return [
      paragraph(say.roadmap('reading', { capacity })),
      timelineOf(plan, context),
      ...expectationBlocks(context),
      ...plan.slice(0, MOST_QUARTERS).flatMap((quarter) => quarterBlocks(quarter, context)),
      ...laterBlocks(plan.slice(MOST_QUARTERS), context),
      paragraph(say.roadmap('owner.none')),
    ];
  },
};

function timelineOf(plan: readonly PlannedQuarter[], { voice }: ReportContext): Timeline {
  const { say, tenth } = voice;
  const weeksOf = (count: number) => say.common('weeks', { count });
  return {
    type: 'timeline',
    caption: say.roadmap('caption'),
    labels: { when: say.roadmap('when'), what: say.roadmap('practice'), detail: say.roadmap('effort') },
    quarters: plan.map(({ quarter, horizon, steps, expected }) => ({
      horizon: say.roadmap(`horizon.${horizon}`),
      title: say.roadmap('quarter', { number: quarter }),
      items: steps.map(({ indicator, name, weeks }) => ({
        words: indicator.text,
        detail: say.roadmap('item.detail', { name, weeks: weeksOf(weeks) }),
        weeks,
      })),
      outcomes: expected.map(({ name, before, after }) =>
        say.roadmap('outcome', { name, before: tenth(before), after: tenth(after) }),
      ),
    })),
    alternative: say.roadmap('alternative', {
      quarters: plan
        .map(({ quarter, horizon, steps }) =>
          say.roadmap('alternative.quarter', {
            horizon: say.roadmap(`horizon.${horizon}`),
            number: quarter,
            items: steps.map(({ indicator }) => indicator.text).join(' '),
          }),
        )
        .join(' '),
    }),
  };
}

function expectationBlocks({ assessment, voice }: ReportContext): readonly Block[] {
  const { say, tenth } = voice;
  const { scorecard, model } = assessment;
  const end = scorecard.roadmap.at(-1)?.projected ?? {};
  const rows = scorecard.competencies.flatMap(({ id, level, interval, target }) => {
    const after = end[id];
    if (level === null || target === null || after === undefined) return [];
    const name = model.competencies.find((known) => known.id === id)?.name ?? id;
    return [[cell(name), cell(voice.level(level, interval)), cell(tenth(after)), cell(voice.target(target))]];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, say.roadmap('expectation')),
    {
      type: 'table',
      caption: say.roadmap('expectation'),
      columns: [
        rowHeader(say.roadmap('competency')),
        column(say.roadmap('now'), 'end'),
        column(say.roadmap('end'), 'end'),
        column(say.roadmap('target'), 'end'),
      ],
      rows,
    },
  ];
}

function quarterBlocks(
  { quarter, horizon, steps, expected }: PlannedQuarter,
  { voice }: ReportContext,
): readonly Block[] {
  const { say } = voice;
  const title = say.roadmap('steps.title', { horizon: say.roadmap(`horizon.${horizon}`), number: quarter });
  return [
    heading(2, title),
    {
      type: 'table',
      caption: say.roadmap('steps.table', { number: quarter }),
      columns: [
        rowHeader(say.roadmap('practice')),
        column(say.roadmap('for')),
        column(say.roadmap('effort')),
        column(say.roadmap('first-step')),
        column(say.roadmap('done')),
      ],
      rows: steps.map(({ indicator, name, weeks }) => [
        cell(indicator.text),
        cell(name),
        cell(say.common('weeks', { count: weeks })),
        cell(indicator.firstStep),
        cell(indicator.done),
      ]),
    },
    ...(expected.length === 0 ? [] : [paragraph(say.roadmap('expected', { levels: expectedWords(expected, voice) }))]),
  ];
}

function laterBlocks(rest: readonly PlannedQuarter[], { voice: { say } }: ReportContext): readonly Block[] {
  if (rest.length === 0) return [];
  const steps = rest.reduce((sum, quarter) => sum + quarter.steps.length, 0);
  return [paragraph(say.roadmap('later', { count: rest.length, steps: say.roadmap('later.steps', { count: steps }) }))];
}

import { toTenth } from '#core/level.ts';
import { stageAt } from '#core/overall.ts';
import { cell, column, heading, paragraph, paragraphAs, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, KeyFigures } from '../document.ts';
import { largestMoves, movementWords, overallMovement } from '../movements.ts';
import { expectedWords, planOf, type PlannedQuarter } from '../plan.ts';
import { radarOf } from '../radar-of.ts';
import type { ReportSection } from '../section.ts';
import { gapItems, strengthItems } from '../standout-items.ts';
import { verdictWords } from '../verdict.ts';

/** Steps and moves that fit on the page. */
const MOST_STEPS = 3;
const MOST_MOVES = 3;

/** All that who decides needs: where the community stands, what holds and what is missing, and what is asked for. */
export const onePage: ReportSection = {
  id: 'one-page',
  editions: ['executive'],
  blocks: (context) => {
    const { assessment, voice } = context;
    const { say } = voice;
    if (assessment.scoring.scorecard.overall.level === null) {
      return [paragraphAs('lead', verdictWords(context)), ...closing(context)];
    }
    return [
      paragraphAs('lead', verdictWords(context)),
      paragraphAs('aside', scaleWords(context)),
      figures(context),
      {
        type: 'columns',
        shares: [2, 3],
        columns: [
          [radarOf(context)],
          [
            heading(2, say.summary('strengths')),
            ...strengthItems(context),
            heading(2, say.summary('gaps')),
            ...gapItems(context),
          ],
        ],
      },
      heading(2, say.summary('asks')),
      ...askBlocks(context),
      ...changeBlocks(context),
      ...closing(context),
    ];
  },
};

function figures({ assessment: { scoring, model }, comparison, voice }: ReportContext): KeyFigures {
  const { say, tenth } = voice;
  const { overall, competencies } = scoring.scorecard;
  const level = overall.level ?? 1;
  const [low, high] = overall.interval ?? [level, level];
  const stage = stageAt(level, model);
  const answered = competencies.reduce((sum, { coverage }) => sum + coverage.answered, 0);
  const of = competencies.reduce((sum, { coverage }) => sum + coverage.of, 0);
  const before = comparison?.overall.before ?? null;
  return {
    type: 'key-figures',
    figures: [
      {
        label: say.summary('level'),
        value: tenth(level),
        detail: say.summary('level.detail', { stages: model.stages.length, low: tenth(low), high: tenth(high) }),
      },
      {
        label: say.summary('stage'),
        value: say.common('stage.of', { stage: stage?.id ?? 1, stages: model.stages.length }),
        detail: stage?.name ?? say.common('none'),
      },
      ...(comparison === null || before === null
        ? []
        : [
            {
              label: say.summary('change'),
              value: voice.difference(toTenth(level) - toTenth(before)),
              detail: say.summary('change.detail', { date: voice.date(comparison.since) }),
            },
          ]),
      {
        label: say.summary('answered'),
        value: say.summary('answered.value', { answered, of }),
        detail: say.summary('answered.detail'),
      },
    ],
  };
}

function askBlocks(context: ReportContext): readonly Block[] {
  const { assessment, voice } = context;
  const { say } = voice;
  const plan = planOf(assessment);
  const [first] = plan;
  if (first === undefined) return [paragraph(say.summary('asks.nothing'))];
  const steps = plan.flatMap((quarter) => quarter.steps).slice(0, MOST_STEPS);
  return [
    paragraph(`${quarterWords(first, context)} ${wholeWords(plan, context)}`),
    {
      type: 'table',
      caption: say.summary('actions'),
      columns: [rowHeader(say.summary('practice')), column(say.summary('effort')), column(say.summary('done'))],
      rows: steps.map(({ indicator, name, weeks }) => [
        cell(indicator.text),
        cell(say.summary('effort.of', { weeks: say.common('weeks', { count: weeks }), name })),
        cell(indicator.done),
      ]),
    },
  ];
}

function quarterWords({ weeks: count, steps, expected }: PlannedQuarter, { voice }: ReportContext): string {
  const { say } = voice;
  const weeks = say.common('weeks', { count });
  return expected.length === 0
    ? say.summary('asks.quarter', { weeks, count: steps.length })
    : say.summary('asks.quarter-expected', { weeks, levels: expectedWords(expected, voice) });
}

function wholeWords(plan: readonly PlannedQuarter[], { assessment, voice: { say } }: ReportContext): string {
  const weeks = plan.reduce((sum, quarter) => sum + quarter.weeks, 0);
  return say.summary('asks.whole', {
    weeks: say.common('weeks', { count: weeks }),
    count: plan.length,
    capacity: say.common('weeks', { count: assessment.exportFile.community.capacity }),
  });
}

function changeBlocks({ comparison, assessment: { model }, voice }: ReportContext): readonly Block[] {
  if (comparison === null) return [];
  const moves = largestMoves(comparison)
    .slice(0, MOST_MOVES)
    .flatMap((moved) => {
      const name = model.competencies.find(({ id }) => id === moved.competency)?.name ?? moved.competency;
      return movementWords(moved, name, voice) ?? [];
    });
  const overall = overallMovement(comparison, voice);
  return [
    heading(2, voice.say.titles('changes')),
    paragraph(moves.length === 0 ? overall : `${overall} ${voice.say.changes('items', { items: voice.list(moves) })}`),
  ];
}

/** How to read a level, for who has never seen one. */
function scaleWords({ assessment: { model }, voice: { say } }: ReportContext): string {
  const [first, last] = [model.stages[0]?.name ?? '', model.stages.at(-1)?.name ?? ''];
  return `${say.summary('scale', { first, stages: model.stages.length, last })} ${say.summary('certainty')}`;
}

/** What is not on the page, and whose model it is. */
function closing({ assessment: { model }, voice: { say } }: ReportContext): readonly Block[] {
  return [paragraphAs('aside', `${say.editions('executive.left-out')} ${model.attribution}`)];
}

import { modeAt, stageAt } from '#core/overall.ts';
import type { Assessment } from '../assessment.ts';
import { cell, column, paragraphAs, rowHeader } from '../blocks.ts';
import type { Block, KeyFigures, Table } from '../document.ts';
import { levelFigure } from '../level-figure.ts';
import type { ReportSection } from '../section.ts';
import { capitalise, countWords, dateWords, intervalWords, joinWords, tenthWords } from '../words.ts';

/** Which community, when, and the verdict in one sentence. */
export const cover: ReportSection = {
  id: 'cover',
  title: 'Cover',
  isCover: true,
  blocks: (assessment) => [
    paragraphAs('lead', verdictWords(assessment)),
    ...overallBlocks(assessment),
    particulars(assessment),
  ],
};

function verdictWords({ scoring: { scorecard }, model, exportFile }: Assessment): string {
  const { overall, gaps } = scorecard;
  const { name } = exportFile.community;
  if (overall.level === null) return `There is too little evidence yet to say where ${name} stands.`;
  const nameOf = (id: string | undefined) => model.competencies.find((competency) => competency.id === id)?.name ?? id;
  const stage = stageAt(overall.level, model)?.name ?? '';
  const widest = nameOf(gaps[0]);
  const gap = widest === undefined ? 'no competency is below its target' : `the gap to close first is ${widest}`;
  const limit = overall.provisional
    ? `; ${String(overall.assessed)} of ${String(overall.of)} competencies are assessed so far`
    : '';
  return `${name} has reached the stage “${stage}”, and ${gap}${limit}.`;
}

function overallBlocks({ scoring, model }: Assessment): readonly Block[] {
  const { level, interval, provisional } = scoring.scorecard.overall;
  if (level === null || interval === null) return [];
  const mode = modeAt(level, model)?.name ?? '–';
  const stage = stageAt(level, model);
  const figures: KeyFigures = {
    type: 'key-figures',
    figures: [
      {
        label: provisional ? 'Overall level, provisional' : 'Overall level',
        value: tenthWords(level),
        detail: `${intervalWords(interval)} with 80 % probability`,
      },
      {
        label: 'Stage',
        value: stage?.name ?? '–',
        detail: stage === undefined ? '' : `${String(stage.id)} of ${String(model.stages.length)}`,
      },
      { label: 'Mode', value: mode, detail: 'where the work lies now' },
    ],
  };
  return [figures, levelFigure(model, { level, interval, target: null })];
}

function particulars({ exportFile, observations, scoring, asOf, model }: Assessment): Table {
  const { community } = exportFile;
  const ticked = model.indicators.filter(({ id }) => scoring.checks.has(id));
  const moments = [
    ...observations.map(({ createdAt }) => createdAt),
    ...[...scoring.checks.values()].map(({ at }) => at),
  ];
  const times = moments.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [first, last] = [times[0], times.at(-1)];
  const people = new Set(
    [...observations.map(({ author }) => author), ...[...scoring.checks.values()].map(({ by }) => by)].filter(
      (name) => name.trim() !== '',
    ),
  );
  const rows: readonly (readonly [string, string])[] = [
    ['As of', dateWords(asOf)],
    ['Community', `${community.url}${community.platform === '' ? '' : ` (${capitalise(community.platform)})`}`],
    [
      'Evidence',
      joinWords([
        countWords(observations.length, 'observation'),
        countWords(ticked.length, 'practice ticked', 'practices ticked'),
      ]),
    ],
    ...(first === undefined || last === undefined
      ? []
      : [['Period', `${dateWords(first)} to ${dateWords(last)}`] as const]),
    ...(people.size === 0 ? [] : [['Seen by', joinWords([...people].sort())] as const]),
    ['Model', `${model.title}, ${model.revision}`],
  ];
  return {
    type: 'table',
    caption: 'About this report',
    columns: [rowHeader(''), column('')],
    rows: rows.map(([name, value]) => [cell(name), cell(value)]),
  };
}

import { modeAt, stageAt } from '#core/overall.ts';
import { cell, column, paragraphAs, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, KeyFigures, Table } from '../document.ts';
import { levelFigure } from '../level-figure.ts';
import type { ReportSection } from '../section.ts';
import { verdictWords } from '../verdict.ts';
import { capitalise } from '../words.ts';

/** Which community, when, and the verdict in one sentence; to the community itself without a name of anybody. */
export const cover: ReportSection = {
  id: 'cover',
  isCover: true,
  editions: ['full', 'community'],
  blocks: (context) => [
    paragraphAs('lead', leadWords(context)),
    ...overallBlocks(context),
    ...(context.edition === 'full' ? [particulars(context)] : []),
  ],
};

function leadWords(context: ReportContext): string {
  return context.edition === 'full' ? verdictWords(context) : context.voice.say.editions('community.lead');
}

function overallBlocks({ assessment: { scoring, model }, voice }: ReportContext): readonly Block[] {
  const { say } = voice;
  const { level, interval, provisional } = scoring.scorecard.overall;
  if (level === null || interval === null) return [];
  const stage = stageAt(level, model);
  const figures: KeyFigures = {
    type: 'key-figures',
    figures: [
      {
        label: say.cover(provisional ? 'overall.provisional' : 'overall'),
        value: voice.tenth(level),
        detail: say.cover('overall.detail', { interval: voice.interval(interval) }),
      },
      {
        label: say.cover('stage'),
        value: stage?.name ?? say.common('none'),
        detail: stage === undefined ? '' : say.common('stage.of', { stage: stage.id, stages: model.stages.length }),
      },
      {
        label: say.cover('mode'),
        value: modeAt(level, model)?.name ?? say.common('none'),
        detail: say.cover('mode.detail'),
      },
    ],
  };
  return [figures, levelFigure(model, { level, interval, target: null }, voice)];
}

function particulars({ assessment, voice }: ReportContext): Table {
  const { exportFile, observations, scoring, asOf, model } = assessment;
  const { say, date, list } = voice;
  const { url, platform } = exportFile.community;
  const ticks = model.indicators.flatMap(({ id }) => scoring.checks.get(id) ?? []);
  const moments = [...observations.map(({ createdAt }) => createdAt), ...ticks.map(({ at }) => at)];
  const times = moments.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [first, last] = [times[0], times.at(-1)];
  const names = [...observations.map(({ author }) => author), ...ticks.map(({ by }) => by)];
  const people = [...new Set(names.filter((name) => name.trim() !== ''))].sort();
  const rows: readonly (readonly [string, string])[] = [
    [say.cover('as-of'), date(asOf)],
    [
      say.cover('community'),
      platform === '' ? url : say.cover('community.platform', { url, platform: capitalise(platform) }),
    ],
    [say.cover('evidence'), list(evidenceWords(observations.length, ticks.length, voice))],
    ...(first === undefined || last === undefined
      ? []
      : [[say.cover('period'), say.cover('period.span', { from: date(first), to: date(last) })] as const]),
    ...(people.length === 0 ? [] : [[say.cover('people'), list(people)] as const]),
    [say.cover('model'), say.cover('model.revision', { title: model.title, revision: model.revision })],
  ];
  return {
    type: 'table',
    caption: say.cover('about'),
    columns: [rowHeader(''), column('')],
    rows: rows.map(([name, value]) => [cell(name), cell(value)]),
  };
}

function evidenceWords(observations: number, ticks: number, { say }: ReportContext['voice']): readonly string[] {
  return [
    observations === 0 ? say.common('observations.none') : say.common('observations', { count: observations }),
    ticks === 0 ? say.cover('evidence.no-practices') : say.cover('evidence.practices', { count: ticks }),
  ];
}

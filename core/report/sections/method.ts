import { formatProblem } from '#core/problem.ts';
import { ASSESSED_WEIGHT, DEFAULT_HALF_LIFE, PROMPT_CAP } from '#core/scoring-numbers.ts';
import { bulletList, heading, paragraph } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../document.ts';
import { notScoredBlocks } from '../not-scored.ts';
import type { ReportSection } from '../section.ts';

/** How levels are made, what was left out and why, and whose model it is. */
export const method: ReportSection = {
  id: 'method',
  editions: ['full'],
  blocks: (context) => {
    const { assessment, voice } = context;
    const { say } = voice;
    const { title, revision, attribution, license } = assessment.model;
    return [
      paragraph(say.method('level')),
      paragraph(
        say.method('weight', {
          halfLife: halfLifeWords(context),
          cap: PROMPT_CAP,
          least: voice.number(ASSESSED_WEIGHT),
        }),
      ),
      paragraph(say.method('moment', { date: voice.date(assessment.asOf) })),
      heading(2, say.method('left-out')),
      ...leftOutBlocks(context),
      ...notScoredBlocks(context),
      heading(2, say.method('model')),
      paragraph(say.method('model.words', { title, revision, attribution, license })),
    ];
  },
};

/** A half-life that is not the usual one is said to be chosen: levels of two communities then mean different things. */
function halfLifeWords({ assessment: { exportFile }, voice: { say } }: ReportContext): string {
  const { halfLife } = exportFile.community;
  const days = say.method('half-life', { count: halfLife });
  return halfLife === DEFAULT_HALF_LIFE ? days : say.method('half-life.chosen', { days, usual: DEFAULT_HALF_LIFE });
}

function leftOutBlocks(context: ReportContext): readonly Block[] {
  const { problems, notScored } = context.assessment;
  const { say, list } = context.voice;
  const counts = leftOutCounts(context);
  const nothing = notScored.length === 0 ? say.method('left-out.none') : '';
  const sentence = counts.length === 0 ? nothing : say.method('left-out.list', { items: list(counts) });
  const unscored = countUnscored(context);
  const shown = unscored > 0 ? ` ${say.method('unscored', { count: unscored })}` : '';
  if (problems.length === 0) {
    const words = `${sentence}${shown}`.trim();
    return words === '' ? [] : [paragraph(words)];
  }
  return [
    paragraph(`${counts.length === 0 ? '' : sentence}${shown} ${say.method('unusable')}`.trim()),
    bulletList(problems.map((problem) => [formatProblem(problem)])),
  ];
}

function leftOutCounts({ assessment: { exportFile, asOf }, voice: { say } }: ReportContext): readonly string[] {
  const moment = Date.parse(asOf);
  const isLater = (recordedAt: string) => Date.parse(recordedAt) > moment;
  const later =
    exportFile.observations.filter(({ createdAt }) => isLater(createdAt)).length +
    exportFile.checks.filter(({ at }) => isLater(at)).length;
  const deleted = exportFile.observations.filter(
    ({ createdAt, deletedAt }) => !isLater(createdAt) && deletedAt !== undefined && !isLater(deletedAt),
  ).length;
  return [
    ...(deleted > 0 ? [say.method('deleted', { count: deleted })] : []),
    ...(later > 0 ? [say.method('later', { count: later })] : []),
  ];
}

/** Observations that are shown as evidence and say nothing of any level. */
function countUnscored({ assessment: { scoring, notScored, observations } }: ReportContext): number {
  const accounted = new Set([
    ...scoring.scores.flatMap(({ evidence }) => evidence.map(({ origin }) => origin.id)),
    ...notScored.map(({ id }) => id),
  ]);
  return observations.filter(({ id }) => !accounted.has(id)).length;
}

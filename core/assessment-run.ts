import type { Check } from './check.ts';
import type { CompetencyScore } from './competency-score.ts';
import type { Records } from './evidence.ts';
import { type Confidence, toTenth } from './level.ts';
import type { MaturityModel } from './model.ts';
import { nextQuestion } from './next-question.ts';
import { MILLISECONDS_PER_DAY } from './scoring-numbers.ts';
import type { Scorecard } from './scorecard.ts';

/** A guided run through the questions: what was passed over in it, and the ids of its checks, oldest first. */
export type AssessmentRun = {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly skipped: readonly string[];
  readonly checks: readonly string[];
  /** What was answered lately is asked again. */
  readonly isReview?: boolean | undefined;
};

/** What an answer takes before a run has shown it, in seconds: a sentence read, remembered and judged. */
const SECONDS_AT_FIRST = 12;

/** From so many answers on, their own pace counts. */
const ANSWERS_FOR_PACE = 3;

/** A longer wait than this, in seconds, was a pause and says nothing of how long answers take. */
const PAUSE = 180;

/**
 * Indicators that a run does not ask any more: answered or passed over in it, or answered so lately that the answer
 * still weighs more than half. `halfLife` is in days, `asOf` ISO 8601.
 */
export function settledIn(
  run: AssessmentRun,
  newest: ReadonlyMap<string, Check>,
  asOf: string,
  halfLife: number,
): ReadonlySet<string> {
  const made = new Set(run.checks);
  const latest = Date.parse(asOf) - halfLife * MILLISECONDS_PER_DAY;
  const isSettled = ({ id, at }: Check) => made.has(id) || (run.isReview !== true && Date.parse(at) > latest);
  return new Set([...run.skipped, ...[...newest.values()].filter(isSettled).map(({ indicator }) => indicator)]);
}

/** The question that makes the picture surest, in one competency or in all; null where nothing is left to ask. */
export function nextInRun(
  scores: readonly CompetencyScore[],
  settled: ReadonlySet<string>,
  importance: Readonly<Record<string, number>>,
  model: MaturityModel,
  competency?: string,
): { readonly competency: string; readonly indicator: string } | null {
  const asked = competency === undefined ? scores : scores.filter((score) => score.competency.id === competency);
  return nextQuestion(asked, settled, importance, model);
}

/** True where a level is given and known with medium confidence at least. */
export function isSureEnough(confidence: Confidence): boolean {
  return confidence === 'medium' || confidence === 'high';
}

/** How long an answer takes in a run, in seconds: the median of its answers, pauses left out. Moments are ISO 8601. */
export function secondsPerAnswer(startedAt: string, answeredAt: readonly string[]): number {
  const moments = [startedAt, ...answeredAt].map((moment) => Date.parse(moment)).sort((a, b) => a - b);
  const spans = moments
    .slice(1)
    .map((moment, at) => (moment - (moments[at] ?? moment)) / 1000)
    .filter((seconds) => seconds <= PAUSE)
    .sort((a, b) => a - b);
  if (spans.length < ANSWERS_FOR_PACE) return SECONDS_AT_FIRST;
  const middle = spans.length / 2;
  return ((spans[Math.ceil(middle) - 1] ?? 0) + (spans[Math.floor(middle)] ?? 0)) / 2;
}

/** The records as they were without what a run has ticked; scored at the same moment, only the run makes a difference. */
export function withoutRun<Kept extends Records>(records: Kept, run: AssessmentRun): Kept {
  const made = new Set(run.checks);
  return { ...records, checks: records.checks.filter(({ id }) => !made.has(id)) };
}

/** What a run did to one competency. Levels are 1..n, null where not assessed. */
export type RunEffect = {
  readonly competency: string;
  readonly before: number | null;
  readonly after: number | null;
  /** How far the level went, as people see it; null where there was none before, or is none after. */
  readonly moved: number | null;
};

/** The competencies whose level a run has changed: those that have one for the first time, then the farthest moved. */
export function effectsOf(before: Scorecard, after: Scorecard): readonly RunEffect[] {
  const levels = new Map(before.competencies.map(({ id, level }) => [id, level]));
  return after.competencies
    .map(({ id, level }) => {
      const was = levels.get(id) ?? null;
      const moved = was === null || level === null ? null : toTenth(toTenth(level) - toTenth(was));
      return { competency: id, before: was, after: level, moved };
    })
    .filter(({ before: was, after: is, moved }) => (moved === null ? was !== is : moved !== 0))
    .sort((a, b) => distanceOf(b) - distanceOf(a));
}

function distanceOf({ moved }: RunEffect): number {
  return moved === null ? Infinity : Math.abs(moved);
}

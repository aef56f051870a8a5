import type { CompetencyScore } from '#core/competency-score.ts';
import { CONFIDENCE_HALF_WIDTH, PROMPT_CAP } from '#core/scoring-numbers.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import { say } from '../../words/dashboard-competency.ts';
import { say as shared } from '../../words/shared.ts';
import { gapWords, intervalWords, percentWords, targetWords, tenthWords, weightWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { Trace } from '../trace/trace.ts';

/** One number of a competency as it is shown: its name, its value, what it means, and what it is made of. */
export type StandingNumber = {
  readonly name: string;
  readonly value: string;
  readonly means: string;
  readonly trace: () => Trace;
};

/** Every number a competency's score has, in the order they are read. */
export function standingNumbers(
  open: OpenCommunity,
  score: CompetencyScore,
  row: ScorecardRow,
): readonly StandingNumber[] {
  return [...levelNumbers(open, score), ...groundNumbers(open, score), ...targetNumbers(score, row)];
}

function levelNumbers({ model }: OpenCommunity, score: CompetencyScore): readonly StandingNumber[] {
  const { level, interval, confidence, evidence } = score;
  if (level === null || interval === null) return [];
  const made = (title: string, explanation: string) => () => ({ title, explanation, evidence });
  const { high, medium } = CONFIDENCE_HALF_WIDTH;
  return [
    {
      name: say('level'),
      value: tenthWords(level),
      means: say('level.means', { stages: model.stages.length }),
      trace: made(say('level'), say('level.explanation')),
    },
    {
      name: say('interval'),
      value: intervalWords(interval),
      means: say('interval.means'),
      trace: made(say('interval'), say('interval.explanation')),
    },
    {
      name: say('confidence'),
      value: shared(`confidence.${confidence}`),
      means: say('confidence.means', { high, medium }),
      trace: made(say('confidence'), say('confidence.explanation')),
    },
  ];
}

function groundNumbers(
  { community, model, scoring }: OpenCommunity,
  score: CompetencyScore,
): readonly StandingNumber[] {
  const { weight, bounds, coverage, evidence, evidencedLevel } = score;
  const own = model.indicators.filter(({ competency }) => competency === score.competency.id);
  const asked = own.filter(({ id }) => scoring.checks.get(id)?.state !== 'na').map(({ id }) => id);
  const practices = (isAnswered: boolean) => asked.filter((id) => scoring.checks.has(id) === isAnswered);
  return [
    {
      name: say('weight'),
      value: weightWords(weight),
      means: say('weight.means', { days: community.halfLife }),
      trace: () => ({ title: say('weight'), explanation: say('weight.explanation', { cap: PROMPT_CAP }), evidence }),
    },
    {
      name: say('bounds'),
      value: intervalWords(bounds),
      means: say('bounds.means'),
      trace: () => ({
        title: say('bounds'),
        explanation: say('bounds.explanation'),
        evidence,
        practices: practices(false),
      }),
    },
    {
      name: say('coverage'),
      value: say('coverage.value', coverage),
      means: say('coverage.means'),
      trace: () => ({
        title: say('coverage'),
        explanation: say('coverage.explanation'),
        evidence: evidence.filter(({ origin }) => origin.type === 'check'),
      }),
    },
    {
      name: say('evidenced-level'),
      value: evidencedLevel === null ? say('too-little') : tenthWords(evidencedLevel),
      means: say('evidenced-level.means'),
      trace: () => ({
        title: say('evidenced-level'),
        explanation: say('evidenced-level.explanation'),
        evidence: evidence.filter(({ origin }) => origin.type !== 'check' || origin.isBacked),
      }),
    },
  ];
}

function targetNumbers({ evidence }: CompetencyScore, row: ScorecardRow): readonly StandingNumber[] {
  const { level, target, gap, gapLikelihood } = row;
  if (level === null || target === null || gap === null || gapLikelihood === null) return [];
  return [
    {
      name: say('target'),
      value: targetWords(target),
      means: say('target.means'),
      trace: () => ({ title: say('target'), explanation: say('target.means'), evidence }),
    },
    {
      name: say('gap'),
      value: gapWords(target, level),
      means: gap === 0 ? say('gap.none') : say('gap.means', { likelihood: percentWords(gapLikelihood) }),
      trace: () => ({ title: say('gap'), explanation: say('level.explanation'), evidence }),
    },
  ];
}

import type { Check } from '#core/check.ts';
import { scoreCompetency } from '#core/competency-score.ts';
import { capAnswers, evidenceReader } from '#core/evidence.ts';
import type { Indicator } from '#core/model.ts';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import { nextQuestion } from '#core/next-question.ts';
import { DEFAULT_HALF_LIFE, STEEPNESS, THRESHOLD_BELOW_STAGE } from '#core/scoring-numbers.ts';
import { type Bench, printTable } from './bench.ts';
import { makeRandom } from './random.ts';

const AS_OF = '2026-11-01T00:00:00.000Z';
const COMMUNITIES = 200;

/** What is answered so far, and the scores that come of it. */
type Standing = { readonly checks: Map<string, Check>; scores: ReturnType<typeof scoreAll> };
type Order = (standing: Standing) => Indicator | undefined;

/** How many questions the adaptive order saves, over invented communities that answer as the model of scoring says. */
export const questions: Bench = {
  id: 'questions',
  summary: 'questions until every interval is of medium confidence, adaptive order against fixed ones',
  run() {
    const orders: readonly (readonly [string, Order])[] = [
      ['adaptive', adaptive],
      ['fixed, the model’s order', modelOrder],
      ['fixed, competencies in turn', inTurn],
    ];
    const counts = orders.map(([name, order]) => ({ name, needed: simulate(order) }));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const base = mean(counts[0]?.needed ?? []);
    printTable([
      ['order', 'questions, mean', 'of the adaptive'],
      ...counts.map(({ name, needed }) => [name, mean(needed).toFixed(1), `${(mean(needed) / base).toFixed(2)} x`]),
    ]);
  },
};

function simulate(order: Order): readonly number[] {
  const random = makeRandom(7);
  return Array.from({ length: COMMUNITIES }, () => {
    const truth = new Map(model.competencies.map(({ id }) => [id, 1 + 3 * random()]));
    const luck = new Map(model.indicators.map(({ id }) => [id, random()]));
    return questionsNeeded(order, (indicator) => isMet(indicator, truth, luck));
  });
}

/** True with the chance that the model of scoring gives it at the community's true level. */
function isMet(
  { id, competency, stage }: Indicator,
  truth: ReadonlyMap<string, number>,
  luck: ReadonlyMap<string, number>,
): boolean {
  const z = STEEPNESS * ((truth.get(competency) ?? 1) - (stage - THRESHOLD_BELOW_STAGE));
  return (luck.get(id) ?? 1) < 1 / (1 + Math.exp(-z));
}

function questionsNeeded(order: Order, answer: (indicator: Indicator) => boolean): number {
  const standing: Standing = { checks: new Map(), scores: scoreAll(new Map()) };
  while (!standing.scores.every(({ confidence }) => confidence === 'medium' || confidence === 'high')) {
    const asked = order(standing);
    if (asked === undefined) return standing.checks.size;
    const state = answer(asked) ? 'met' : 'unmet';
    standing.checks.set(asked.id, {
      id: asked.id,
      indicator: asked.id,
      state,
      at: AS_OF,
      by: '',
      observations: [],
      sure: true,
    });
    standing.scores = scoreAll(standing.checks);
  }
  return standing.checks.size;
}

function scoreAll(checks: ReadonlyMap<string, Check>) {
  const read = evidenceReader(model, DEFAULT_HALF_LIFE);
  const evidence = capAnswers(
    [...checks.values()].map((check) => read.check(check, Date.parse(AS_OF), false)).filter((item) => item !== null),
  );
  return model.competencies.map((competency) =>
    scoreCompetency(
      competency,
      evidence.filter((item) => item.competency === competency.id),
      checks,
      model,
    ),
  );
}

const adaptive: Order = ({ scores, checks }) => {
  const next = nextQuestion(scores, checks, {}, model);
  return model.indicators.find(({ id }) => id === next?.indicator);
};

const modelOrder: Order = ({ checks }) => model.indicators.find(({ id }) => !checks.has(id));

/** One question a competency in turn, each in the model's order. */
const inTurn: Order = ({ checks }) => {
  const open = model.indicators.filter(({ id }) => !checks.has(id));
  const asked = (competency: string) =>
    model.indicators.filter((indicator) => indicator.competency === competency && checks.has(indicator.id)).length;
  return open.toSorted((a, b) => asked(a.competency) - asked(b.competency))[0];
};

import { type Check, type CheckState, newestChecks } from './check.ts';
import { mergeHistory, mergeObservations } from './merge.ts';
import type { MaturityModel } from './model.ts';
import type { Observation, Verdict } from './observation.ts';
import { byId } from './record-order.ts';
import { MILLISECONDS_PER_DAY, PROMPT_CAP, UNSURE_WEIGHT } from './scoring-numbers.ts';

/** That a stage's practice is there (value 1), is not (0), or is in part (0.5). Stages 2 and up. */
export type Claim = { readonly stage: number; readonly value: number };

/** The record that evidence comes from. */
export type Origin =
  | { readonly type: 'check'; readonly id: string; readonly indicator: string; readonly isBacked: boolean }
  | {
      readonly type: 'observation';
      readonly id: string;
      readonly verdict: Verdict;
      readonly indicator?: string | undefined;
    }
  | { readonly type: 'answer'; readonly id: string; readonly prompt: string; readonly option: string };

/** What one record says of one competency, and its weight now: aged, halved where not sure, capped. */
export type Evidence = {
  readonly competency: string;
  readonly claims: readonly Claim[];
  readonly weight: number;
  readonly origin: Origin;
};

/** The records a score is made of. */
export type Records = { readonly observations: readonly Observation[]; readonly checks: readonly Check[] };

const CHECK_VALUES = { met: 1, partly: 0.5, unmet: 0, na: null } as const satisfies Record<CheckState, number | null>;

/** What stands at a moment: the evidence, and the newest check of each indicator. */
export type EvidenceStanding = { readonly evidence: readonly Evidence[]; readonly checks: ReadonlyMap<string, Check> };

/**
 * Reads records once, so that all evidence that stands at a moment (milliseconds since 1970) can be had for many
 * moments. It comes in the order of record ids, so that sums come out the same whatever order records arrived in. A
 * record that is given twice counts once; the newest version of it. `halfLife` is in days.
 */
export function evidenceOver(
  records: Records,
  model: MaturityModel,
  halfLife: number,
): (asOf: number) => EvidenceStanding {
  const read = evidenceReader(model, halfLife);
  const history = mergeHistory(records.checks).entries;
  const observed = mergeObservations(records.observations).map((observation) => ({
    id: observation.id,
    from: Date.parse(observation.createdAt),
    until: observation.deletedAt === undefined ? Infinity : Date.parse(observation.deletedAt),
    isSure: observation.sure,
    evidence: read.assertion(observation, 1, observation.id),
  }));
  return (asOf) => {
    const standing = observed.filter(({ from, until }) => from <= asOf && until > asOf);
    const ids = new Set(standing.map(({ id }) => id));
    const checks = newestChecks(history, asOf);
    const seen = standing.flatMap(({ evidence, from, isSure }) =>
      evidence === null ? [] : [{ ...evidence, weight: weightAt(from, isSure, asOf, halfLife) }],
    );
    const ticked = [...checks.values()].sort(byId).flatMap((check) => {
      const isBacked = check.observations.some((id) => ids.has(id));
      return read.check(check, asOf, isBacked) ?? [];
    });
    return { evidence: capAnswers([...seen, ...ticked]), checks };
  };
}

/** What an observation says, without who, when and where. */
export type Assertion = Pick<Observation, 'competency' | 'verdict' | 'stage' | 'indicator' | 'prompt'>;

/** Reads single records against a model; null or no claims for what is shown but not scored. `halfLife` is in days. */
export function evidenceReader(model: MaturityModel, halfLife: number) {
  const competencies = new Set(model.competencies.map(({ id }) => id));
  const indicators = new Map(model.indicators.map((indicator) => [indicator.id, indicator]));
  const options = new Map(
    model.prompts.flatMap(({ id, options }) => options.map((option) => [`${id}/${option.id}`, option.stage] as const)),
  );
  const last = model.stages.length;

  const claimsOf = ({ competency, indicator, prompt, verdict, stage }: Assertion): readonly Claim[] => {
    if (!competencies.has(competency) || (indicator !== undefined && !indicators.has(indicator))) return [];
    if (stage !== undefined && stage > last) return [];
    if (prompt === undefined) return verdictClaims(verdict, stage);
    const answered = options.get(`${prompt.id}/${prompt.option}`);
    return answered === undefined ? [] : answerClaims(answered, last);
  };

  const readAssertion = (assertion: Assertion, weight: number, id: string): Evidence | null => {
    const claims = claimsOf(assertion);
    if (claims.length === 0) return null;
    return { competency: assertion.competency, claims, weight, origin: originOf(assertion, id) };
  };

  return {
    assertion: readAssertion,
    check(check: Check, asOf: number, isBacked: boolean): Evidence | null {
      const indicator = indicators.get(check.indicator);
      const value = CHECK_VALUES[check.state];
      if (indicator === undefined || value === null) return null;
      return {
        competency: indicator.competency,
        claims: [{ stage: indicator.stage, value }],
        weight: agedWeight(check.at, check.sure, asOf, halfLife),
        origin: { type: 'check', id: check.id, indicator: check.indicator, isBacked },
      };
    },
  };
}

/** Weight of a record at a later moment: 1, or less where not sure, halved every half-life (days). */
export function agedWeight(recordedAt: string, isSure: boolean, asOf: number, halfLife: number): number {
  return weightAt(Date.parse(recordedAt), isSure, asOf, halfLife);
}

function weightAt(recorded: number, isSure: boolean, asOf: number, halfLife: number): number {
  const age = (asOf - recorded) / MILLISECONDS_PER_DAY;
  return (isSure ? 1 : UNSURE_WEIGHT) * 2 ** (-age / halfLife);
}

/** Scales down the answers to one prompt where they weigh more together than the cap. */
export function capAnswers(evidence: readonly Evidence[]): readonly Evidence[] {
  const sums = new Map<string, number>();
  for (const item of evidence) {
    const group = answerGroup(item);
    if (group !== null) sums.set(group, (sums.get(group) ?? 0) + item.weight);
  }
  return evidence.map((item) => {
    const sum = sums.get(answerGroup(item) ?? '') ?? 0;
    return sum > PROMPT_CAP ? { ...item, weight: (item.weight * PROMPT_CAP) / sum } : item;
  });
}

function answerGroup({ competency, origin }: Evidence): string | null {
  return origin.type === 'answer' ? `${competency}/${origin.prompt}` : null;
}

function verdictClaims(verdict: Verdict, stage: number | undefined): readonly Claim[] {
  if (verdict === 'note' || stage === undefined) return [];
  if (stage >= 2) return [{ stage, value: verdict === 'strength' ? 1 : 0 }];
  return verdict === 'strength' ? [{ stage: 2, value: 0 }] : [];
}

function answerClaims(stage: number, last: number): readonly Claim[] {
  return [
    ...(stage >= 2 && stage <= last ? [{ stage, value: 1 }] : []),
    ...(stage + 1 <= last ? [{ stage: stage + 1, value: 0 }] : []),
  ];
}

function originOf({ verdict, indicator, prompt }: Assertion, id: string): Origin {
  return prompt === undefined
    ? { type: 'observation', id, verdict, indicator }
    : { type: 'answer', id, prompt: prompt.id, option: prompt.option };
}

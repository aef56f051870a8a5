import type { Check } from './check.ts';
import { agedWeight, type Assertion, capAnswers, type Evidence, evidenceReader } from './evidence.ts';
import type { MaturityModel } from './model.ts';
import { type Observation, standsAt } from './observation.ts';
import { isNewer } from './record-order.ts';
import { MILLISECONDS_PER_DAY } from './scoring-numbers.ts';

/** The moment that weights are kept as of; ageing from it to any later moment is one multiplication for all. */
const EPOCH = Date.UTC(2026, 0, 1);

/** Observations that assert the same thing, added up. `weight` is as of the epoch. */
type Cell = { readonly assertion: Assertion; readonly weight: number; readonly count: number };

/**
 * A community's records boiled down to what a score needs: its size depends on the model, not on how many records
 * there are, and a record can be added or taken out without reading the others. Scores made from it equal those made
 * from the records.
 */
export type Tally = {
  /** Days; weights are kept under it, so a tally of another half-life must be made anew. */
  readonly halfLife: number;
  /** Observations that stand. */
  readonly observations: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The newest check of each indicator. */
  readonly checks: Readonly<Record<string, Check>>;
};

/** The tally of a community without records, whose evidence has that half-life (days). */
export function emptyTally(halfLife: number): Tally {
  return { halfLife, observations: 0, cells: {}, checks: {} };
}

/** The tally with one observation more, where it stands at the moment (milliseconds since 1970). */
export function withObservation(tally: Tally, observation: Observation, moment: number): Tally {
  return withObservations(tally, { added: [observation], removed: [] }, moment);
}

/** The tally with an observation taken out that was in it at the moment. */
export function withoutObservation(tally: Tally, observation: Observation, moment: number): Tally {
  return withObservations(tally, { added: [], removed: [observation] }, moment);
}

/** The tally with many observations more and others taken out, of each those that stand at the moment. */
export function withObservations(
  tally: Tally,
  { added, removed }: { readonly added: readonly Observation[]; readonly removed: readonly Observation[] },
  moment: number,
): Tally {
  const cells = new Map(Object.entries(tally.cells));
  const stands = (observation: Observation) => standsAt(observation, moment);
  const [out, into] = [removed.filter(stands), added.filter(stands)];
  for (const observation of out) addToCell(cells, observation, -1, tally.halfLife);
  for (const observation of into) addToCell(cells, observation, 1, tally.halfLife);
  return {
    ...tally,
    cells: Object.fromEntries(cells),
    observations: tally.observations + into.length - out.length,
  };
}

/** The tally with one check more: it counts where it is the newest of its indicator. */
export function withCheck(tally: Tally, check: Check): Tally {
  const known = tally.checks[check.indicator];
  if (known !== undefined && !isNewer(check, known)) return tally;
  return { ...tally, checks: { ...tally.checks, [check.indicator]: check } };
}

/** The evidence of all records in the tally at a moment; observations that assert the same thing come as one. */
export function evidenceOfTally(tally: Tally, model: MaturityModel, asOf: number): readonly Evidence[] {
  const ageing = 2 ** (-(asOf - EPOCH) / MILLISECONDS_PER_DAY / tally.halfLife);
  const read = evidenceReader(model, tally.halfLife);
  const observed = Object.entries(tally.cells).map(([key, { assertion, weight }]) =>
    read.assertion(assertion, weight * ageing, key),
  );
  const checked = Object.values(tally.checks).map((check) => read.check(check, asOf, check.observations.length > 0));
  return capAnswers([...observed, ...checked].filter((evidence) => evidence !== null));
}

function addToCell(cells: Map<string, Cell>, observation: Observation, sign: 1 | -1, halfLife: number): void {
  const assertion = assertionOf(observation);
  const key = JSON.stringify(assertion);
  const known = cells.get(key) ?? { assertion, weight: 0, count: 0 };
  const count = known.count + sign;
  const weight = known.weight + sign * agedWeight(observation.createdAt, observation.sure, EPOCH, halfLife);
  if (count > 0) cells.set(key, { assertion, weight, count });
  else cells.delete(key);
}

function assertionOf({ competency, verdict, stage, indicator, prompt }: Observation): Assertion {
  return {
    competency,
    verdict,
    ...(stage !== undefined && { stage }),
    ...(indicator !== undefined && { indicator }),
    ...(prompt !== undefined && { prompt }),
  };
}

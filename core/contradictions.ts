import type { Check } from './check.ts';
import type { Evidence } from './evidence.ts';
import { CONTRADICTION_WEIGHT } from './scoring-numbers.ts';

/** A tick and what was seen say opposite things of an indicator: the check, and the observations against it. */
export type Contradiction = {
  readonly indicator: string;
  readonly check: string;
  readonly observations: readonly string[];
};

/** Ticks that observations linked to their indicator speak against with a weight of 1 or more. */
export function findContradictions(
  evidence: readonly Evidence[],
  checks: ReadonlyMap<string, Check>,
): readonly Contradiction[] {
  return evidence.flatMap(({ origin }) => {
    const check = origin.type === 'check' ? checks.get(origin.indicator) : undefined;
    const opposite = check?.state === 'met' ? 'gap' : check?.state === 'unmet' ? 'strength' : undefined;
    if (check === undefined || opposite === undefined) return [];
    const against = evidence.filter(
      ({ origin: seen }) =>
        seen.type === 'observation' &&
        seen.verdict === opposite &&
        (seen.indicator === check.indicator || check.observations.includes(seen.id)),
    );
    const weight = against.reduce((sum, item) => sum + item.weight, 0);
    if (weight < CONTRADICTION_WEIGHT) return [];
    return [{ indicator: check.indicator, check: check.id, observations: against.map(({ origin: { id } }) => id) }];
  });
}

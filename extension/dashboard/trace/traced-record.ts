import type { Check } from '#core/check.ts';
import type { Claim, Evidence } from '#core/evidence.ts';
import type { Observation } from '#core/observation.ts';
import { MILLISECONDS_PER_DAY } from '#core/scoring-numbers.ts';
import type { OpenCommunity } from '../open-community.ts';

/** A record with what it says and weighs in a score. */
export type TracedRecord = {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly weight: number;
  /** Whole days. */
  readonly age: number;
  readonly isBacked: boolean;
} & (
  | { readonly type: 'observation'; readonly observation: Observation }
  | { readonly type: 'check'; readonly check: Check }
);

/** The records that evidence comes from, heaviest first; evidence whose record is gone is left out. */
export function tracedRecords(
  evidence: readonly Evidence[],
  { records, scoring, asOf }: Pick<OpenCommunity, 'records' | 'scoring' | 'asOf'>,
): readonly TracedRecord[] {
  const wanted = new Set(evidence.map(({ origin }) => origin.id));
  const observations = new Map(records.observations.filter(({ id }) => wanted.has(id)).map((one) => [one.id, one]));
  const checks = new Map([...scoring.checks.values()].map((check) => [check.id, check]));
  const moment = Date.parse(asOf);
  return evidence
    .flatMap(({ origin, claims, weight }): readonly TracedRecord[] => {
      const isBacked = origin.type !== 'check' || origin.isBacked;
      const check = origin.type === 'check' ? checks.get(origin.id) : undefined;
      if (check !== undefined) {
        return [{ type: 'check', id: check.id, claims, weight, isBacked, check, age: daysOld(check.at, moment) }];
      }
      const observation = observations.get(origin.id);
      if (observation === undefined) return [];
      const { id, createdAt } = observation;
      return [{ type: 'observation', id, claims, weight, isBacked, observation, age: daysOld(createdAt, moment) }];
    })
    .sort((a, b) => b.weight - a.weight || a.age - b.age);
}

function daysOld(recordedAt: string, moment: number): number {
  return Math.max(0, Math.floor((moment - Date.parse(recordedAt)) / MILLISECONDS_PER_DAY));
}

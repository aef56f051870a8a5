import type { Check, CheckState } from './check.ts';
import type { MaturityModel } from './model.ts';
import { ordinalAlpha } from './ordinal-alpha.ts';
import { isNewer } from './record-order.ts';

/** The order of the states; what does not apply is no judgement of how far a practice is. */
const ORDER = { unmet: 0, partly: 1, met: 2, na: null } as const satisfies Record<CheckState, number | null>;

/** What one person said of an indicator, by their newest check of it. */
export type Saying = { readonly by: string; readonly state: CheckState; readonly at: string };

/** An indicator that people see differently, by name of the person. */
export type Difference = { readonly indicator: string; readonly competency: string; readonly said: readonly Saying[] };

/** How far people agree; `alpha` is Krippendorff's, ordinal, null where it is not defined. */
export type Agreement = {
  readonly people: readonly string[];
  /** Indicators that two people or more have judged. */
  readonly shared: number;
  readonly alpha: number | null;
  readonly competencies: readonly { readonly id: string; readonly shared: number; readonly alpha: number | null }[];
  /** In the model's order. */
  readonly differences: readonly Difference[];
};

/**
 * How far the people who ticked agree at a moment (milliseconds since 1970). Each is taken by their newest check of each
 * indicator; checks by nobody and of indicators that the model does not have are left out.
 */
export function measureAgreement(
  checks: Iterable<Check>,
  { competencies, indicators }: Pick<MaturityModel, 'competencies' | 'indicators'>,
  moment: number,
): Agreement {
  const newest = newestByPerson(checks, moment);
  const units = indicators.map(({ id: indicator, competency }) => {
    const said = [...(newest.get(indicator)?.values() ?? [])]
      .map(({ by, state, at }) => ({ by: by.trim(), state, at }))
      .sort((a, b) => (a.by < b.by ? -1 : 1));
    const values = said.flatMap(({ state }) => ORDER[state] ?? []);
    return { indicator, competency, said, values };
  });
  const shared = units.filter(({ said }) => said.length > 1);
  const alphaOf = (some: typeof shared) => ordinalAlpha(some.map(({ values }) => values));
  return {
    people: [...new Set(units.flatMap(({ said }) => said.map(({ by }) => by)))].sort(),
    shared: shared.length,
    alpha: alphaOf(shared),
    competencies: competencies.map(({ id }) => {
      const own = shared.filter(({ competency }) => competency === id);
      return { id, shared: own.length, alpha: alphaOf(own) };
    }),
    differences: shared
      .filter(({ said }) => new Set(said.map(({ state }) => state)).size > 1)
      .map(({ indicator, competency, said }) => ({ indicator, competency, said })),
  };
}

/** The newest check of each person, by indicator and then by name. */
function newestByPerson(checks: Iterable<Check>, moment: number): ReadonlyMap<string, ReadonlyMap<string, Check>> {
  const newest = new Map<string, Map<string, Check>>();
  for (const check of checks) {
    const by = check.by.trim();
    if (by === '' || Date.parse(check.at) > moment) continue;
    const people = newest.get(check.indicator) ?? new Map<string, Check>();
    newest.set(check.indicator, people);
    const known = people.get(by);
    if (known === undefined || isNewer(check, known)) people.set(by, check);
  }
  return newest;
}

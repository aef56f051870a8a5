import type { AssertRules, Severity } from './assert-rules.ts';
import { compareStandings } from './change.ts';
import { toTenth } from './level.ts';
import type { ExportFile } from './export-file.ts';
import type { JsonPath } from './problem.ts';
import type { Assessment } from './report/assessment.ts';

/** A rule that is broken. `path` leads to the rule within the rules. */
export type Breach = {
  readonly rule: keyof AssertRules;
  readonly severity: Exclude<Severity, 'off'>;
  readonly path: JsonPath;
  readonly message: string;
  readonly hint: string;
};

/** What a regression is measured from: a moment (ISO 8601), by the records of now or by an earlier export. */
export type Earlier = { readonly asOf: string; readonly exportFile?: ExportFile };

type Fault = Pick<Breach, 'message' | 'hint'> & { readonly at?: JsonPath };

const DAY = 24 * 60 * 60 * 1000;

/** Every way in which a community does not keep to rules; `earlier` belongs to the rule `no-regression`. */
export function findBreaches(rules: AssertRules, assessment: Assessment, earlier?: Earlier): readonly Breach[] {
  const found = <Wants>(
    rule: keyof AssertRules,
    setting: Severity | readonly [Severity, Wants] | readonly [Severity] | undefined,
    faults: (wants: Wants) => readonly Fault[],
  ): readonly Breach[] => {
    const [severity = 'off', wants] = typeof setting === 'string' ? [setting] : (setting ?? []);
    if (severity === 'off' || wants === undefined) return [];
    return faults(wants).map(({ at = [], ...fault }) => ({ rule, severity, path: [rule, ...at], ...fault }));
  };
  const contradicted = [rules['no-contradiction'] ?? 'off'].flat()[0] ?? 'off';
  return [
    ...found('least-level', rules['least-level'], (wants) => lowLevels(wants, assessment)),
    ...found('coverage', rules.coverage, (wants) => thinCoverage(wants, assessment)),
    ...found('oldest-evidence', rules['oldest-evidence'], ({ days }) => oldEvidence(days, assessment)),
    ...found('no-regression', rules['no-regression'], ({ by }) =>
      earlier === undefined ? [] : regressions(by, earlier, assessment),
    ),
    ...found('no-contradiction', [contradicted, true], () => contradictions(assessment)),
  ];
}

function lowLevels(
  least: Readonly<Record<string, number>>,
  { scorecard: { overall, competencies }, model }: Assessment,
): readonly Fault[] {
  return Object.entries(least).flatMap(([id, wanted]): readonly Fault[] => {
    const row = competencies.find((competency) => competency.id === id);
    if (row === undefined && id !== 'overall') {
      const known = ['overall', ...model.competencies.map((competency) => competency.id)].join(', ');
      return [{ at: [1, id], message: `the model has no competency "${id}"`, hint: `It has ${known}.` }];
    }
    const level = row === undefined ? overall.level : row.level;
    const hint = 'Work on it, or lower what the rule asks.';
    if (level === null)
      return [{ at: [1, id], message: `${id} is not assessed yet, and must be at least ${String(wanted)}`, hint }];
    if (level >= wanted) return [];
    return [{ at: [1, id], message: `${id} is at ${tenth(level)}, and must be at least ${String(wanted)}`, hint }];
  });
}

function thinCoverage(least: number, { scorecard: { competencies } }: Assessment): readonly Fault[] {
  return competencies.flatMap(({ id, coverage: { answered, of } }) =>
    answered >= least * of
      ? []
      : [
          {
            message: `${id} has ${String(answered)} of ${String(of)} indicators answered, and must have ${String(Math.ceil(least * of))}`,
            hint: 'Tick its checklist, or answer its questions on the pages that show them.',
          },
        ],
  );
}

function oldEvidence(days: number, { scoring, exportFile, asOf }: Assessment): readonly Fault[] {
  const times = new Map([
    ...exportFile.observations.map(({ id, createdAt }) => [id, Date.parse(createdAt)] as const),
    ...exportFile.checks.map(({ id, at }) => [id, Date.parse(at)] as const),
  ]);
  return scoring.scores.flatMap(({ competency, evidence }) => {
    if (evidence.length === 0) return [];
    const newest = Math.max(...evidence.map(({ origin }) => times.get(origin.id) ?? 0));
    const age = Math.floor((Date.parse(asOf) - newest) / DAY);
    if (age <= days) return [];
    return [
      {
        message: `${competency.id} was last looked at ${String(age)} days ago, and must be at most ${String(days)}`,
        hint: 'Look at it again, and note or tick what you see.',
      },
    ];
  });
}

function regressions(
  by: number,
  { asOf: since, exportFile: before }: Earlier,
  assessment: Assessment,
): readonly Fault[] {
  const { exportFile, model, asOf } = assessment;
  const standing = (records: ExportFile, moment: string) => ({
    records,
    community: records.community,
    model,
    asOf: moment,
  });
  const { overall, competencies } = compareStandings(standing(before ?? exportFile, since), standing(exportFile, asOf));
  return [{ competency: 'overall', ...overall }, ...competencies].flatMap(({ competency, before: was, after: is }) => {
    // Hundredths: a fall of exactly as much as is allowed must not fail for how numbers are kept.
    if (was === null || is === null || Math.round((was - is) * 100) <= Math.round(by * 100)) return [];
    return [
      {
        message: `${competency} fell from ${tenth(was)} to ${tenth(is)}, by more than ${String(by)}`,
        hint: 'See what changed and why with `tidemark diff`.',
      },
    ];
  });
}

function contradictions({ scorecard: { competencies } }: Assessment): readonly Fault[] {
  return competencies.flatMap((row) =>
    row.contradictions.map(({ indicator, observations }) => ({
      message: `the tick of ${indicator} is contradicted by ${String(observations.length)} of what was seen`,
      hint: 'Look at the indicator again, and tick what holds now.',
    })),
  );
}

function tenth(level: number): string {
  return toTenth(level).toFixed(1);
}

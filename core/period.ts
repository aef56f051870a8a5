import type { ExportFile } from './export-file.ts';

/** From one moment to another, both within it (ISO 8601); null where it is open at that end. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** A part of an export, and how many records stayed behind. */
export type RestrictedExport = {
  readonly exportFile: ExportFile;
  readonly leftOut: { readonly observations: number; readonly checks: number; readonly answers: number };
  /** Observations that stayed behind though a check of the period rests on them: there it is a claim without backing. */
  readonly backing: readonly string[];
};

/**
 * The records of an export that were made in a period: observations by `createdAt`, checks and answers by `at`. Records
 * are left as they are, edits and deletions of later days included, so that merging the part back changes nothing; the
 * newest check and answer of the period count, whatever was ticked before or after it.
 */
export function restrictToPeriod(exportFile: ExportFile, { from, to }: Period): RestrictedExport {
  const first = from === null ? -Infinity : Date.parse(from);
  const last = to === null ? Infinity : Date.parse(to);
  const isWithin = (moment: string) => first <= Date.parse(moment) && Date.parse(moment) <= last;
  const observations = exportFile.observations.filter(({ createdAt }) => isWithin(createdAt));
  const checks = exportFile.checks.filter(({ at }) => isWithin(at));
  const answers = exportFile.answers.filter(({ at }) => isWithin(at));
  const kept = new Set(observations.map(({ id }) => id));
  const known = new Set(exportFile.observations.map(({ id }) => id));
  const backing = checks.flatMap((check) => check.observations).filter((id) => known.has(id) && !kept.has(id));
  return {
    exportFile: { ...exportFile, observations, checks, answers },
    leftOut: {
      observations: exportFile.observations.length - observations.length,
      checks: exportFile.checks.length - checks.length,
      answers: exportFile.answers.length - answers.length,
    },
    backing: [...new Set(backing)].sort(),
  };
}

import type { ExportFile } from '#core/export-file.ts';
import { restrictToPeriod } from '#core/period.ts';
import { redactExport, type Taken } from '#core/redact.ts';
import { type Left, listLeft } from '#core/redaction/redaction-left.ts';

/** What can be taken out beside what tells of persons. */
export const TAKEABLE = ['quotes', 'titles', 'links', 'authors'] as const;
export type Takeable = (typeof TAKEABLE)[number];

/** Which part of the records is to leave. Days are `2026-11-24`, empty where the period is open at that end. */
export type PartChoice = {
  readonly from: string;
  readonly to: string;
  readonly isRedacted: boolean;
  readonly taken: ReadonlySet<Takeable>;
};

export const NOTHING_TAKEN: PartChoice = { from: '', to: '', isRedacted: false, taken: new Set() };

/** A file as it would leave, what is in it, and what is not. */
export type ExportPart = {
  readonly exportFile: ExportFile;
  readonly left: readonly Left[];
  readonly taken: readonly Taken[];
  readonly staysBehind: number;
  readonly withoutBacking: number;
};

/** Makes the part of an export that was chosen; days begin and end as they do where the manager is. */
export function partOf(whole: ExportFile, { from, to, isRedacted, taken }: PartChoice): ExportPart {
  const { exportFile, leftOut, backing } = restrictToPeriod(whole, {
    from: momentOf(from, '00:00:00.000'),
    to: momentOf(to, '23:59:59.999'),
  });
  const behind = {
    staysBehind: leftOut.observations + leftOut.checks + leftOut.answers,
    withoutBacking: backing.length,
  };
  if (!isRedacted) return { exportFile, left: listLeft(exportFile), taken: [], ...behind };
  const options = Object.fromEntries(TAKEABLE.map((kind) => [kind, taken.has(kind)]));
  return { ...redactExport(exportFile, options), ...behind };
}

function momentOf(day: string, time: string): string | null {
  return day === '' ? null : new Date(`${day}T${time}`).toISOString();
}

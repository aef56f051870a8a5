import type { Edition } from '#core/report/document.ts';
import type { Paper } from '#core/report/format.ts';
import type { Since } from '../comparing.ts';
import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import { restrictToPeriod } from '#core/period.ts';
import { redactExport } from '#core/redact.ts';
import type { OpenCommunity } from '../open-community.ts';

/** The forms a report can take, in core's order; core's own list would bring all renderers with it. */
export const REPORT_FORMATS = ['pdf', 'html', 'markdown', 'csv-competencies', 'csv-observations', 'json'] as const;
export type ReportFormatId = (typeof REPORT_FORMATS)[number];

/** The editions, languages and papers there are, in core's order; core's own lists would bring their texts with them. */
export const REPORT_EDITIONS = ['full', 'executive', 'community'] as const satisfies readonly Edition[];
export const REPORT_PAPERS = ['a4', 'letter'] as const satisfies readonly Paper[];
export const REPORT_LANGUAGES = ['en', 'de'] as const;
export type ReportLanguageId = (typeof REPORT_LANGUAGES)[number];

/** Who a report is for: `others` get it without quotes and names. */
export const READERS = ['team', 'others'] as const;
export type Readers = (typeof READERS)[number];

/** What is asked of a report; days are those of date fields (`2026-11-24`) in the reader's own time. */
export type ReportWish = {
  readonly format: ReportFormatId;
  readonly edition: Edition;
  readonly language: ReportLanguageId;
  readonly paper: Paper;
  /** Since when changes are told; null where they are not. */
  readonly since: Since | null;
  readonly readers: Readers;
  readonly period: { readonly from: string; readonly to: string } | null;
};

/** What a report is without being told. */
export const FIRST_WISH: ReportWish = {
  format: 'pdf',
  edition: 'full',
  language: 'en',
  paper: 'a4',
  since: null,
  readers: 'team',
  period: null,
};

/** What a report is made from, and what stayed out of it. */
export type ReportGround = {
  readonly exportFile: ExportFile;
  /** The moment the report holds as of (ISO 8601). */
  readonly asOf: string;
  readonly taken: number;
  readonly leftOut: number;
};

/** The records a report is made from: those of the period, without what tells of persons where it is for others. */
export function reportGround(open: OpenCommunity, { readers, period }: ReportWish, generator: string): ReportGround {
  const whole: ExportFile = {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt: open.asOf,
    generator,
    community: open.community,
    observations: [...open.records.observations],
    checks: [...open.records.checks],
    answers: [...open.records.answers],
  };
  const moments = period === null ? { from: null, to: null } : momentsOf(period);
  const { exportFile, leftOut } = restrictToPeriod(whole, moments);
  const redaction =
    readers === 'team'
      ? { exportFile, taken: [] }
      : redactExport(exportFile, { quotes: true, titles: true, links: true, authors: true });
  return {
    exportFile: redaction.exportFile,
    asOf: earlier(moments.to, open.asOf),
    taken: redaction.taken.reduce((sum, { count }) => sum + count, 0),
    leftOut: leftOut.observations + leftOut.checks + leftOut.answers,
  };
}

/** True where the first day does not lie after the last. */
export function isPeriod({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from !== '' && to !== '' && from <= to;
}

/** The first moment of the first day and the last of the last. */
function momentsOf({ from, to }: { readonly from: string; readonly to: string }) {
  return {
    from: new Date(`${from}T00:00:00`).toISOString(),
    to: new Date(`${to}T23:59:59.999`).toISOString(),
  };
}

function earlier(one: string | null, other: string): string {
  return one !== null && Date.parse(one) < Date.parse(other) ? one : other;
}

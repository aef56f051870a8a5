import { z } from 'zod';
import { placeFindings, readJson } from '#core/json-input.ts';
import type { Problem } from '#core/problem.ts';
import { describeIssue } from '#core/schema-finding.ts';

/** The fields of a note that a column can hold. */
export const NOTE_FIELDS = [
  'id',
  'author',
  'createdAt',
  'updatedAt',
  'url',
  'title',
  'quote',
  'note',
  'tags',
  'competency',
  'stage',
  'verdict',
  'indicator',
  'layer',
  'teams',
  'sure',
] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

/**
 * How the columns of a CSV become fields: `columns` names the column of each field, `values` turns what stands in a
 * field into what is meant, `dates` says in which order day, month and year stand, `offset` the time zone of dates that
 * tell none. Without a mapping each column is the field it is named after.
 */
export const CsvMapping = z.strictObject({
  $schema: z.string().optional(),
  delimiter: z.string().length(1).optional(),
  columns: z.partialRecord(z.enum(NOTE_FIELDS), z.string().min(1)),
  values: z.partialRecord(z.enum(NOTE_FIELDS), z.record(z.string(), z.string())).optional(),
  dates: z.enum(['iso', 'day-first', 'month-first']).optional(),
  offset: z
    .string()
    .regex(/^(?:Z|[+-]\d{2}:\d{2})$/u, 'an offset such as +02:00')
    .optional(),
});
export type CsvMapping = Readonly<z.infer<typeof CsvMapping>>;

/** Each field in the column of its name. */
export const PLAIN_MAPPING: CsvMapping = {
  columns: Object.fromEntries(NOTE_FIELDS.map((field) => [field, field])),
};

/** Reads a mapping file; never throws for what is in it. */
export function parseMapping(
  text: string,
  file: string,
): { readonly mapping: CsvMapping | null; readonly problems: readonly Problem[] } {
  const json = readJson(text, file, 'Mend this place: a mapping has `columns`, the name of the column of each field.');
  if ('problem' in json) return { mapping: null, problems: [json.problem] };
  const parsed = CsvMapping.safeParse(json.value);
  if (parsed.success) return { mapping: parsed.data, problems: [] };
  const findings = parsed.error.issues.flatMap((issue) => describeIssue(issue, [], json.value));
  return { mapping: null, problems: placeFindings(findings, text, file) };
}

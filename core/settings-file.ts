import { z } from 'zod';
import { AssertRules } from './assert-rules.ts';
import { placeFindings, readJson } from './json-input.ts';
import { languages } from './languages/index.ts';
import { Moment } from './observation.ts';
import type { Problem } from './problem.ts';
import { BrandFile } from './report/brand-file.ts';
import { EDITIONS } from './report/document.ts';
import { PAPERS } from './report/format.ts';
import { formats } from './report/formats/index.ts';
import { describeIssue } from './schema-finding.ts';

const Path = z.string().min(1).describe('A path, from the folder of this file.');

const oneOf = <const Ids extends readonly string[]>(ids: Ids, description: string) => z.enum(ids).describe(description);
const oneOrMore = <Kind extends z.ZodType>(kind: Kind, description: string) =>
  z.union([kind, z.array(kind).min(1)]).describe(description);

/** What a report leaves out of its records, beside what tells of persons. */
export const REDACTABLE = ['authors', 'quotes', 'titles', 'links', 'all'] as const;

/** The settings of a folder of reports, as `tidemark.json` says them; an option of the command line wins. */
export const Settings = z.strictObject({
  $schema: z.string().optional(),
  exports: oneOrMore(Path, 'Export files, folders of them, or patterns such as exports/*.json.').default('exports'),
  model: z.string().min(1).describe('The model to judge by: an id, or a file.').optional(),
  format: oneOrMore(
    oneOf(
      formats.map(({ id }) => id),
      'A form of the report.',
    ),
    'In which forms the report is made.',
  ).optional(),
  edition: oneOrMore(
    oneOf(EDITIONS, 'For whom: executive is one page, community names nobody.'),
    'For whom.',
  ).optional(),
  asOf: z
    .union([z.iso.date(), Moment])
    .describe('Judge as of this date (its end, UTC), or a date and time with an offset.')
    .optional(),
  since: z.string().min(1).describe('Say what changed since: a date, or an earlier export.').optional(),
  targets: z
    .record(z.string(), z.int().min(1).max(6))
    .describe('The stage to reach, a competency; wins over what the exports say.')
    .optional(),
  lang: oneOf(
    languages.map(({ id }) => id),
    'The language of the report.',
  ).optional(),
  paper: oneOf(PAPERS, 'The paper of a PDF.').optional(),
  brand: z
    .union([Path, BrandFile.omit({ $schema: true })])
    .describe('Whose report it is: a brand file or its folder, or what would stand in it.')
    .optional(),
  narrative: Path.describe('A folder of Markdown files that open the sections they are named after.').optional(),
  output: Path.describe('The folder that reports are written to.').optional(),
  redact: z.array(oneOf(REDACTABLE, 'What goes.')).describe('What the report leaves out of its records.').optional(),
  assert: AssertRules.describe('What must hold, for `tidemark assert`.').optional(),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

/** Reads settings; never throws for what is in them. `file` is only the name put into problems. */
export function parseSettings(
  text: string,
  file: string,
):
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly Problem[] } {
  const json = readJson(text, file, 'Mend this place, or begin again with `tidemark init` in an empty folder.');
  if ('problem' in json) return { settings: null, problems: [json.problem] };
  const parsed = Settings.safeParse(json.value);
  if (parsed.success) return { settings: parsed.data, problems: [] };
  const findings = parsed.error.issues.flatMap((issue) => describeIssue(issue, [], json.value));
  return { settings: null, problems: placeFindings(findings, text, file) };
}

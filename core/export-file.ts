import { z } from 'zod';
import { Answer } from './answer.ts';
import { Check } from './check.ts';
import { Community } from './community.ts';
import { placeFindings, readJson } from './json-input.ts';
import type { MaturityModel } from './model.ts';
import { findNotScored, type NotScored } from './not-scored.ts';
import { Moment, Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import { byId } from './record-order.ts';
import { findReferenceProblems } from './references.ts';
import { describeIssue, type Finding } from './schema-finding.ts';
import { DEFAULT_HALF_LIFE } from './scoring-numbers.ts';

/** The version this code writes. A breaking change, a new field included, raises it and adds a migration. */
export const EXPORT_VERSION = 3;

/** Larger texts are refused whole. */
export const MAX_EXPORT_BYTES = 512 * 1024 * 1024;

/** One community's records, as they travel between people and programs. */
export const ExportFile = z.strictObject({
  format: z.literal('tidemark'),
  version: z.literal(EXPORT_VERSION),
  exportedAt: Moment,
  generator: z.string(),
  community: Community,
  observations: z.array(Observation).readonly(),
  checks: z.array(Check).readonly(),
  /** Answers to worksheets; files of before they were asked have none. */
  answers: z.array(Answer).readonly().default([]),
});
export type ExportFile = Readonly<z.infer<typeof ExportFile>>;

/**
 * What a text turned out to hold. `exportFile` is null where it is refused whole; else it has every record that is
 * well formed, and `problems` tells of the others and of references that the model does not know.
 */
export type ParsedExport = {
  readonly exportFile: ExportFile | null;
  readonly model: MaturityModel | null;
  readonly problems: readonly Problem[];
  /** What the judging model does not know, where it is not the community's own. */
  readonly notScored: readonly NotScored[];
};

/** Takes a file of the version of its place in the list (0 is version 1) to the next one. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const MIGRATIONS: readonly Migration[] = [withHalfLife, withSite];

const Envelope = ExportFile.extend({
  observations: z.array(z.unknown()).readonly(),
  checks: z.array(z.unknown()).readonly(),
  answers: z.array(z.unknown()).readonly().default([]),
});
type Envelope = z.infer<typeof Envelope>;

/**
 * Reads an export at its one entrance; never throws on bad input. `file` is only the name put into problems. It is
 * judged by the model that it names, or by `judge`, whatever it names.
 */
export function parseExport(
  text: string,
  file: string,
  models: readonly MaturityModel[],
  {
    judge,
    migrations = MIGRATIONS,
  }: { readonly judge?: MaturityModel | undefined; readonly migrations?: readonly Migration[] } = {},
): ParsedExport {
  const refuse = (problems: readonly Problem[]) => ({ exportFile: null, model: null, problems, notScored: [] });
  const whole = (...findings: readonly Finding[]) => refuse(placeFindings(findings, text, file));
  const json = readJson(text, file, 'Export again from the extension, or copy the whole file again.');
  if ('problem' in json) return refuse([json.problem]);
  const current = toCurrentVersion(json.value, migrations);
  if ('code' in current) return whole(current);
  const envelope = Envelope.safeParse(current.value);
  if (!envelope.success) {
    return whole(...envelope.error.issues.flatMap((issue) => describeIssue(issue, [], current.value)));
  }
  const { id } = envelope.data.community.model;
  const model = judge ?? models.find((known) => known.id === id);
  if (model === undefined) return whole(unknownModel(id, models));
  const { exportFile, findings } = readRecords(envelope.data, model);
  const notScored = id === model.id ? [] : findNotScored(exportFile, model);
  return { exportFile, model, problems: placeFindings(findings, text, file), notScored };
}

/**
 * Writes an export: two spaces a level, fields in the schema's order, records in the order of their ids, a line end at
 * the end. What could not be read again is not written: it throws.
 */
export function serialiseExport(exportFile: ExportFile): string {
  const ordered = {
    ...exportFile,
    observations: [...exportFile.observations].sort(byId),
    checks: [...exportFile.checks].sort(byId),
    answers: [...exportFile.answers].sort(byId),
  };
  return `${JSON.stringify(ExportFile.parse(ordered), undefined, 2)}\n`;
}

function readRecords(envelope: Envelope, model: MaturityModel) {
  const findings: Finding[] = [];
  const read = <Kind>(schema: z.ZodType<Kind>, records: readonly unknown[], list: string) =>
    records.flatMap((record, at) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return [{ record: parsed.data, path: [list, at] }];
      findings.push(...parsed.error.issues.flatMap((issue) => describeIssue(issue, [list, at], record, model)));
      return [];
    });
  const observations = read(Observation, envelope.observations, 'observations');
  const checks = read(Check, envelope.checks, 'checks');
  const answers = read(Answer, envelope.answers, 'answers');
  const references = findReferenceProblems({ community: envelope.community, observations, checks, answers }, model);
  findings.push(...references.findings);
  const isKept = ({ path }: { readonly path: readonly (string | number)[] }) => !references.refused.has(path.join('/'));
  const exportFile: ExportFile = {
    ...envelope,
    observations: observations.filter(isKept).map(({ record }) => record),
    checks: checks.filter(isKept).map(({ record }) => record),
    answers: answers.map(({ record }) => record),
  };
  return { exportFile, findings };
}

function toCurrentVersion(json: unknown, migrations: readonly Migration[]): Finding | { readonly value: unknown } {
  const header = z.looseObject({ format: z.literal('tidemark') }).safeParse(json);
  if (!header.success) {
    return found(['format'], 'not-tidemark', 'not a Tidemark export', 'Choose a file the Tidemark extension exported.');
  }
  const newest = migrations.length + 1;
  const version = z.int().min(1).safeParse(header.data.version);
  if (!version.success) {
    return found(['version'], 'version', `version must be a whole number from 1 to ${String(newest)}`, 'Export again.');
  }
  if (version.data > newest) {
    return found(
      ['version'],
      'newer-version',
      `written by a newer Tidemark (version ${String(version.data)})`,
      'Update Tidemark, then try again.',
    );
  }
  const value = migrations
    .slice(version.data - 1)
    .reduce<Record<string, unknown>>((older, step) => step(older), header.data);
  return { value };
}

/** Version 2 lets a community choose its half-life; before it was the same for all. */
function withHalfLife(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { community } = older;
  // What is no object is for the schema to complain of.
  const isPlain = typeof community === 'object' && community !== null && !Array.isArray(community);
  return { ...older, version: 2, community: isPlain ? { halfLife: DEFAULT_HALF_LIFE, ...community } : community };
}

/** Version 3 can say how a community's pages are read; before it nothing could be taught. */
function withSite(older: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...older, version: 3 };
}

function unknownModel(id: string, models: readonly MaturityModel[]): Finding {
  const known = models.map((model) => model.id).join(', ');
  return found(
    ['community', 'model', 'id'],
    'unknown-model',
    `the model "${id}" is not here`,
    `Known models: ${known}. Give the file of any other by --model, such as --model ${id}.json.`,
  );
}

function found(path: Finding['path'], code: string, message: string, hint: string): Finding {
  return { path, code, message, hint };
}

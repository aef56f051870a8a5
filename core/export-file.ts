import { z } from 'zod';
import { Check } from './check.ts';
import { Community } from './community.ts';
import { positionsOf, syntaxErrorOf } from './json-text.ts';
import type { MaturityModel } from './model.ts';
import { Moment, Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import { byId } from './record-order.ts';
import { findReferenceProblems } from './references.ts';
import { describeIssue, type Finding } from './schema-finding.ts';

/** The version this code writes. A breaking change, a new field included, raises it and adds a migration. */
export const EXPORT_VERSION = 1;

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
};

/** Takes a file of the version of its place in the list (0 is version 1) to the next one. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const MIGRATIONS: readonly Migration[] = [];

const Envelope = ExportFile.extend({
  observations: z.array(z.unknown()).readonly(),
  checks: z.array(z.unknown()).readonly(),
});
type Envelope = z.infer<typeof Envelope>;

/** Reads an export at its one entrance; never throws on bad input. `file` is only the name put into problems. */
export function parseExport(
  text: string,
  file: string,
  models: readonly MaturityModel[],
  migrations: readonly Migration[] = MIGRATIONS,
): ParsedExport {
  const whole = (finding: Finding) => refuse(file, text, [finding]);
  if (text.trim() === '') return whole(found([], 'empty', 'the file is empty', 'Export again from the extension.'));
  const json = parseJson(text);
  if (json === undefined) return { exportFile: null, model: null, problems: [syntaxProblem(text, file)] };
  const current = toCurrentVersion(json.value, migrations);
  if ('code' in current) return whole(current);
  const envelope = Envelope.safeParse(current.value);
  if (!envelope.success) {
    return refuse(
      file,
      text,
      envelope.error.issues.map((issue) => describeIssue(issue, [], current.value)),
    );
  }
  const model = models.find(({ id }) => id === envelope.data.community.model.id);
  if (model === undefined) return whole(unknownModel(envelope.data.community.model.id, models));
  const { exportFile, findings } = readRecords(envelope.data, model);
  return { exportFile, model, problems: place(file, text, findings) };
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
  };
  return `${JSON.stringify(ExportFile.parse(ordered), undefined, 2)}\n`;
}

function readRecords(envelope: Envelope, model: MaturityModel) {
  const findings: Finding[] = [];
  const read = <Kind>(schema: z.ZodType<Kind>, records: readonly unknown[], list: string) =>
    records.flatMap((record, at) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return [{ record: parsed.data, path: [list, at] }];
      findings.push(...parsed.error.issues.map((issue) => describeIssue(issue, [list, at], record, model)));
      return [];
    });
  const observations = read(Observation, envelope.observations, 'observations');
  const checks = read(Check, envelope.checks, 'checks');
  const references = findReferenceProblems({ community: envelope.community, observations, checks }, model);
  findings.push(...references.findings);
  const isKept = ({ path }: { readonly path: readonly (string | number)[] }) => !references.refused.has(path.join('/'));
  const exportFile: ExportFile = {
    ...envelope,
    observations: observations.filter(isKept).map(({ record }) => record),
    checks: checks.filter(isKept).map(({ record }) => record),
  };
  return { exportFile, findings };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
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

function unknownModel(id: string, models: readonly MaturityModel[]): Finding {
  const known = models.map((model) => model.id).join(', ');
  return found(
    ['community', 'model', 'id'],
    'unknown-model',
    `the model "${id}" is not here`,
    `Known models: ${known}.`,
  );
}

function found(path: Finding['path'], code: string, message: string, hint: string): Finding {
  return { path, code, message, hint };
}

function syntaxProblem(text: string, file: string): Problem {
  const { line, column, isCutOff } = syntaxErrorOf(text);
  return isCutOff
    ? {
        file,
        line,
        column,
        path: [],
        code: 'cut-off',
        message: 'the file is cut off: its end is missing',
        hint: 'Export or copy it again.',
      }
    : {
        file,
        line,
        column,
        path: [],
        code: 'not-json',
        message: 'not JSON from here on',
        hint: 'Mend this place or export again.',
      };
}

function refuse(file: string, text: string, findings: readonly Finding[]): ParsedExport {
  return { exportFile: null, model: null, problems: place(file, text, findings) };
}

function place(file: string, text: string, findings: readonly Finding[]): readonly Problem[] {
  if (findings.length === 0) return [];
  const positions = positionsOf(
    text,
    findings.map(({ path }) => path),
  );
  return findings
    .map((finding, at) => ({ file, line: 1, column: 1, ...positions[at], ...finding }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

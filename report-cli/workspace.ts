import { parseExport, type ExportFile } from '#core/export-file.ts';
import { mergeExports } from '#core/merge.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import type { NotScored } from '#core/not-scored.ts';
import { type Problem, UserError } from '#core/problem.ts';
import { assess, type Assessment } from '#core/report/assessment.ts';
import { en } from '#core/languages/en/en.ts';
import { notScoredCounts } from '#core/report/not-scored.ts';
import { makeVoice } from '#core/report/voice.ts';
import { redactExport } from '#core/redact.ts';
import type { RedactionOptions } from '#core/redaction/redact-fields.ts';
import { readInputText } from './input-text.ts';
import { sayHint, sayProblems } from './remarks.ts';
import type { Terminal } from './terminal.ts';

/** One input file: what could be read of it, and what is wrong with it. */
export type ReadExport = {
  readonly file: string;
  /** Null where the file is refused whole. */
  readonly exportFile: ExportFile | null;
  readonly problems: readonly Problem[];
  /** What the judging model does not know, where it is not the community's own. */
  readonly notScored: readonly NotScored[];
};

/** What a command that needs an assessment is told by its arguments. */
export type AssessmentRequest = {
  readonly files: readonly string[];
  readonly asOf: string | undefined;
  /** Go on without the records that cannot be used. */
  readonly leaveOut: boolean;
  /** The model to judge by, whatever the files name; without one, each file's own. */
  readonly judge: MaturityModel | undefined;
  /** Stages to reach, a competency; they win over what the files say. */
  readonly targets?: Readonly<Record<string, number>>;
  /** What to take out of the records before they are judged; the scores stay. */
  readonly redaction?: RedactionOptions | undefined;
};

const EXPORT = { name: 'an export file', hint: 'Name the files in it, such as exports/*.json.' };

/** Reads one export file; never throws for what is in it. */
export async function readExport(file: string, judge?: MaturityModel): Promise<ReadExport> {
  const read = await readInputText(file, EXPORT);
  if ('problem' in read) return { file, exportFile: null, problems: [read.problem], notScored: [] };
  const { exportFile, problems, notScored } = parseExport(read.text, file, models, { judge });
  return { file, exportFile, problems, notScored };
}

/** The files of one community as one, the model that judges them, and what could not be used of them. */
export type ReadCommunity = {
  readonly exportFile: ExportFile;
  readonly model: MaturityModel;
  readonly problems: readonly Problem[];
  /** False where the model is another than the records were made under. */
  readonly isOwnModel: boolean;
};

/**
 * Reads the files of one community as one and says on stderr what was wrong with them and where they differed. Null where
 * problems stand in the way. Files that name different communities are one only where `as` gives the id of all.
 */
export async function readCommunity(
  { files, leaveOut, judge, as }: Omit<AssessmentRequest, 'asOf'> & { readonly as?: string | undefined },
  terminal: Terminal,
): Promise<ReadCommunity | null> {
  const reads: ReadExport[] = [];
  for (const file of files) {
    terminal.progress(`Reading ${file}`);
    reads.push(await readExport(file, judge));
  }
  const problems = reads.flatMap((read) => read.problems);
  sayProblems(problems, terminal);
  const whole = reads.flatMap(({ exportFile }) => (exportFile === null ? [] : [exportFile]));
  if (whole.length < reads.length) return null;
  if (problems.length > 0 && !leaveOut) {
    sayHint('run `tidemark check`, or add --leave-out to go on without these records', terminal);
    return null;
  }
  if (problems.length > 0) terminal.say(`These records are left out: the report's method section lists them.`);
  const exportFile = mergeAll(as === undefined ? whole : whole.map((one) => underId(one, as)), terminal);
  const model = judge ?? models.find(({ id }) => id === exportFile.community.model.id);
  if (model === undefined) throw new Error(`the parser let the model ${exportFile.community.model.id} through`);
  return { exportFile, model, problems, isOwnModel: whole.every(({ community }) => community.model.id === model.id) };
}

/** Reads the files of one community as one assessment; null where problems stand in the way. */
export async function readAssessment(request: AssessmentRequest, terminal: Terminal): Promise<Assessment | null> {
  const read = await readCommunity(request, terminal);
  if (read === null) return null;
  const { model, problems, isOwnModel } = read;
  const { asOf, targets, redaction } = request;
  const aimed = withTargets(read.exportFile, targets);
  const exportFile = redaction === undefined ? aimed : redactExport(aimed, redaction).exportFile;
  const assessment = assess(exportFile, model, { problems, isOwnModel, ...(asOf === undefined ? {} : { asOf }) });
  sayNotScored(assessment.notScored, model, terminal);
  return assessment;
}

function withTargets(exportFile: ExportFile, targets: Readonly<Record<string, number>> = {}): ExportFile {
  const { community } = exportFile;
  return { ...exportFile, community: { ...community, targets: { ...community.targets, ...targets } } };
}

function underId(exportFile: ExportFile, id: string): ExportFile {
  return { ...exportFile, community: { ...exportFile.community, id } };
}

/** Says in one line on stderr how much is not scored, where anything is not. */
export function sayNotScored(items: readonly NotScored[], { id }: MaturityModel, terminal: Terminal): void {
  if (items.length === 0) return;
  terminal.say(
    `Not scored: ${notScoredCounts(items, makeVoice(en))}, made under another model than ${id}; they are kept.`,
  );
}

function mergeAll(exports: readonly ExportFile[], terminal: Terminal): ExportFile {
  const [first, ...others] = exports;
  if (first === undefined) throw new UserError('there is nothing to read', 'Name at least one export file.');
  return others.reduce((merged, other) => {
    const { exportFile, differences, conflicts } = mergeExports(merged, other);
    for (const { setting, kept, left } of differences) {
      terminal.say(
        `Settings differ: ${setting} is ${JSON.stringify(kept)} in the later export, which holds; ${JSON.stringify(left)} in the earlier one.`,
      );
    }
    for (const id of conflicts) {
      terminal.say(`Two files hold different checks under the id ${id}: both are kept, and the newer one counts.`);
    }
    return exportFile;
  }, first);
}

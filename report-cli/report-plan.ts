import { extname } from 'node:path';
import { languages } from '#core/languages/index.ts';
import type { Language } from '#core/languages/language.ts';
import type { MaturityModel } from '#core/model.ts';
import { formatProblem } from '#core/problem.ts';
import type { RedactionOptions } from '#core/redaction/redact-fields.ts';
import { EDITIONS, type Edition } from '#core/report/document.ts';
import { type Brand, type Paper, PAPERS, type ReportFormat } from '#core/report/format.ts';
import { formats } from '#core/report/formats/index.ts';
import { readAsOf } from './arguments.ts';
import { brandOf, readBrand } from './brand.ts';
import type { Command, Values } from './command.ts';
import { chooseJudge } from './model-choice.ts';
import { readNarrative, type ReadNarrative } from './narrative.ts';
import { sayHint, sayProblems } from './remarks.ts';
import type { REPORT_OPTIONS } from './report-options.ts';
import { chooseExports, readWorkspace, settingsModel, type Workspace, within } from './settings.ts';
import { readTargets } from './targets.ts';
import type { Terminal } from './terminal.ts';

export type ReportValues = Values<typeof REPORT_OPTIONS>;

/** Everything a report is made from, settled: the options, else the settings, else what holds for all. */
export type ReportPlan = {
  readonly files: readonly string[];
  /** What else it is made from: files, and folders of files, those of the exports among them. */
  readonly sources: readonly string[];
  readonly asOf: string | undefined;
  /** A date, or the path of an export. */
  readonly since: string | undefined;
  readonly judge: MaturityModel | undefined;
  readonly formats: readonly ReportFormat[];
  readonly editions: readonly Edition[];
  readonly language: Language;
  readonly paper: Paper;
  readonly brand: Brand;
  readonly narrative: ReadNarrative['narrative'];
  /** What `-o` names, or the folder of the settings, which is made where it is missing. */
  readonly output: { readonly path: string | undefined; readonly folder: string | undefined };
  readonly targets: Readonly<Record<string, number>>;
  /** Those of them that options gave. */
  readonly optionTargets: Readonly<Record<string, number>>;
  readonly redaction: RedactionOptions | undefined;
  readonly leaveOut: boolean;
};

/** Settles what a report is made from; null where a file stands in the way, which is said on stderr. */
export async function planReport(
  command: Pick<Command, 'id' | 'examples'>,
  { values, operands }: { readonly values: ReportValues; readonly operands: readonly string[] },
  terminal: Terminal,
): Promise<ReportPlan | null> {
  const targets = readTargets(values.target);
  const workspace = await readWorkspace(terminal);
  if (workspace === null) return null;
  const { settings } = workspace ?? { settings: undefined };
  const { files, folders } = await chooseExports(command, operands, workspace);
  const model = values.model ?? settingsModel(workspace);
  const judge = await chooseJudge(model, terminal);
  const narrative = await planNarrative(values.narrative, workspace, terminal);
  const brand = await planBrand(values.brand, workspace, terminal);
  if (judge === null || narrative === null || brand === null) return null;
  const redacted = values.redact ?? settings?.redact;
  const since = values.since ?? sinceOf(workspace);
  const language = languages.find(({ id }) => id === (values.lang ?? settings?.lang)) ?? languages[0];
  if (language === undefined) throw new Error('there is no language');
  const sources = [...folders, workspace?.file, model, since, narrative.folder, brand.file];
  return {
    files,
    sources: sources.filter((source) => source !== undefined),
    asOf: readAsOf(values['as-of'] ?? settings?.asOf),
    since,
    judge,
    formats: chooseFormats(values.format ?? listOf(settings?.format), values.output),
    editions: [...new Set(values.edition ?? listOf(settings?.edition) ?? EDITIONS.slice(0, 1))],
    language,
    paper: values.paper ?? settings?.paper ?? PAPERS[0],
    brand: brand.brand,
    narrative: narrative.narrative,
    output: {
      path: values.output,
      folder:
        workspace === undefined || settings?.output === undefined ? undefined : within(workspace, settings.output),
    },
    targets: { ...settings?.targets, ...targets },
    optionTargets: targets,
    redaction: redacted === undefined ? undefined : redactionOf(redacted),
    leaveOut: values['leave-out'],
  };
}

function sinceOf(workspace: Workspace | undefined): string | undefined {
  const since = workspace?.settings.since;
  if (workspace === undefined || since === undefined || /^\d{4}-\d{2}-\d{2}(T|$)/u.test(since)) return since;
  return within(workspace, since);
}

async function planNarrative(value: string | undefined, workspace: Workspace | undefined, terminal: Terminal) {
  const named = workspace?.settings.narrative;
  const folder = value ?? (workspace === undefined || named === undefined ? undefined : within(workspace, named));
  if (folder === undefined) return { narrative: {}, folder };
  const { narrative, diagnostics } = await readNarrative(folder);
  for (const diagnostic of diagnostics) terminal.say(formatProblem(diagnostic));
  for (const hint of new Set(diagnostics.map((diagnostic) => diagnostic.hint))) sayHint(hint, terminal);
  return diagnostics.some(({ severity }) => severity === 'error') ? null : { narrative, folder };
}

async function planBrand(value: string | undefined, workspace: Workspace | undefined, terminal: Terminal) {
  const named = workspace?.settings.brand;
  if (value === undefined && workspace !== undefined && typeof named === 'object') {
    return { brand: await brandOf(named, workspace.folder), file: undefined };
  }
  const path = value ?? (workspace === undefined || typeof named !== 'string' ? undefined : within(workspace, named));
  if (path === undefined) return { brand: {}, file: undefined };
  const { file, brand, problems } = await readBrand(path);
  sayProblems(problems, terminal);
  return brand === null ? null : { brand, file };
}

function redactionOf(what: readonly string[]): RedactionOptions {
  const goes = (kind: string) => what.includes(kind) || what.includes('all');
  return { authors: goes('authors'), quotes: goes('quotes'), titles: goes('titles'), links: goes('links') };
}

function chooseFormats(ids: readonly string[] | undefined, output: string | undefined): readonly ReportFormat[] {
  const named = formats.find(({ extension }) => output !== undefined && extname(output) === `.${extension}`);
  const wanted = ids ?? [named?.id ?? formats[0]?.id];
  return [...new Set(wanted)].flatMap((id) => formats.find((format) => format.id === id) ?? []);
}

function listOf<Kind extends string>(value: Kind | readonly Kind[] | undefined): readonly Kind[] | undefined {
  return value === undefined || typeof value === 'object' ? value : [value];
}

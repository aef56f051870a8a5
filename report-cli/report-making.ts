import { UserError } from '#core/problem.ts';
import type { Assessment } from '#core/report/assessment.ts';
import { buildReport, type ReportWishes } from '#core/report/build.ts';
import type { Edition, ReportDocument } from '#core/report/document.ts';
import type { Rendered, ReportFormat } from '#core/report/format.ts';
import { momentOf } from './arguments.ts';
import { readFont } from './fonts.ts';
import { sayProblems } from './remarks.ts';
import type { ReportPlan } from './report-plan.ts';
import { targetFaults } from './targets.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { readAssessment, readExport } from './workspace.ts';

/** What was judged, and the document of each edition. */
export type Draft = {
  readonly assessment: Assessment;
  readonly documents: readonly { readonly edition: Edition; readonly document: ReportDocument }[];
};

/** Judges the exports of a plan and writes each edition; null where problems stand in the way, said on stderr. */
export async function draftReport(plan: ReportPlan, terminal: Terminal): Promise<Draft | null> {
  const { files, asOf, judge, leaveOut, targets, redaction } = plan;
  const assessment = await readAssessment({ files, asOf, judge, leaveOut, targets, redaction }, terminal);
  if (assessment === null) return null;
  const [fault] = targetFaults(targets, assessment.model);
  if (fault !== undefined) {
    const isOption = Object.hasOwn(plan.optionTargets, fault.competency);
    throw new (isOption ? UsageError : UserError)(fault.message, fault.hint);
  }
  const since = await readSince(plan.since, assessment, terminal);
  if (since === null) return null;
  const { language, narrative } = plan;
  const documents = plan.editions.map((edition) => ({
    edition,
    document: buildReport(assessment, { edition, language, narrative, ...since }),
  }));
  return { assessment, documents };
}

/** One file of a report. */
export type Made = { readonly edition: Edition; readonly format: ReportFormat; readonly rendered: Rendered };

/** Renders each edition in each format, and says what their makers should hear. */
export async function renderReport(
  { assessment, documents }: Draft,
  { paper, brand }: Pick<ReportPlan, 'paper' | 'brand'>,
  formats: readonly ReportFormat[],
  terminal: Terminal,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const { edition, document } of documents) {
    for (const format of formats) {
      terminal.progress(`Making the ${edition} report as ${format.id}`);
      made.push({
        edition,
        format,
        rendered: await format.render(document, assessment, { font: readFont, paper, brand }),
      });
    }
  }
  for (const warning of new Set(made.flatMap(({ rendered }) => rendered.warnings))) {
    terminal.say(`${terminal.styleRemark('yellow', 'warning:')} ${warning}`);
  }
  return made;
}

/** What `--since` compares with: nothing where it is not given, null where the file it names cannot be used. */
async function readSince(
  value: string | undefined,
  { exportFile, model }: Assessment,
  terminal: Terminal,
): Promise<Pick<ReportWishes, 'since'> | null> {
  if (value === undefined) return {};
  const moment = momentOf(value);
  if (moment !== undefined) return { since: { asOf: moment } };
  const { exportFile: earlier, problems } = await readExport(value, model);
  sayProblems(problems, terminal);
  if (earlier === null) return null;
  if (earlier.community.id !== exportFile.community.id) {
    throw new UserError(`${value} is of another community`, 'Give an earlier export of the same one after --since.');
  }
  return { since: { asOf: earlier.exportedAt, exportFile: earlier } };
}

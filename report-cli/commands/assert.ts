import { type Breach, type Earlier, findBreaches } from '#core/assertion.ts';
import { UserError } from '#core/problem.ts';
import { momentOf, readAsOf } from '../arguments.ts';
import { type Command, defineCommand } from '../command.ts';
import { AS_OF, LEAVE_OUT, MODEL } from '../common-options.ts';
import { type Diagnostic, DIAGNOSTIC_FORMAT, printDiagnostics } from '../diagnostics.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import { sayProblems } from '../remarks.ts';
import { chooseExports, readWorkspace, SETTINGS_FILE, settingsModel, type Workspace, within } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readAssessment, readExport } from '../workspace.ts';

/** Checks that a community keeps to the rules of the settings. */
export const assert: Command = defineCommand({
  id: 'assert',
  group: 'Checks',
  summary: 'hold a community to the rules of its settings, for a scheduled job',
  description: [
    `The rules stand in ${SETTINGS_FILE} under "assert", each with off, warn or error, in the manner of a linter: "least-level": ["error", { "overall": 2 }], "coverage": ["warn", 0.3], "oldest-evidence": ["warn", { "days": 180 }], "no-regression": ["error", { "since": "2026-06-30", "by": 0.2 }], "no-contradiction": "error".`,
    'Prints each rule that is broken with the line it stands on, and ends with 1 where one is that is an error.',
  ],
  operand: { form: '[exports...]', text: 'export files of one community (default: those of the settings)' },
  options: { ...DIAGNOSTIC_FORMAT, ...AS_OF, ...MODEL, ...LEAVE_OUT },
  examples: [
    { call: 'tidemark assert', text: 'in a folder with settings' },
    { call: 'tidemark assert --as-of 2026-11-30 --format github', text: 'as annotations in a job' },
  ],
  run: async ({ values, operands }, terminal) => {
    const workspace = await readWorkspace(terminal);
    if (workspace === null) return EXIT.problems;
    const rules = workspace?.settings.assert;
    if (workspace === undefined || rules === undefined) {
      throw new UsageError(
        workspace === undefined ? `there is no ${SETTINGS_FILE} here` : `${workspace.file} has no rules`,
        'Write rules under "assert"; see `tidemark help assert`.',
      );
    }
    const { files } = await chooseExports(assert, operands, workspace);
    const asOf = readAsOf(values['as-of'] ?? workspace.settings.asOf);
    const judge = await chooseJudge(values.model ?? settingsModel(workspace), terminal);
    if (judge === null) return EXIT.problems;
    const targets = workspace.settings.targets ?? {};
    const assessment = await readAssessment({ files, asOf, judge, leaveOut: values['leave-out'], targets }, terminal);
    if (assessment === null) return EXIT.problems;
    const earlier = await readEarlier(workspace, terminal);
    if (earlier === null) return EXIT.problems;
    const breaches = findBreaches(rules, assessment, earlier);
    return printDiagnostics(
      breaches.map((breach) => diagnosticOf(breach, workspace)),
      values.format,
      files,
      terminal,
    );
  },
});

function diagnosticOf({ rule, severity, path, message, hint }: Breach, { file, placeOf }: Workspace): Diagnostic {
  const whole = ['assert', ...path];
  const shown = severity === 'warn' ? 'warning' : severity;
  return { file, ...placeOf(whole), path: whole, code: rule, message, hint, severity: shown };
}

/** What `no-regression` compares with: undefined where it is off, null where its file cannot be used. */
async function readEarlier(workspace: Workspace, terminal: Terminal): Promise<Earlier | undefined | null> {
  const rule = workspace.settings.assert?.['no-regression'];
  if (rule === undefined || rule === 'off' || rule[0] === 'off') return undefined;
  const [, { since }] = rule;
  const asOf = momentOf(since);
  if (asOf !== undefined) return { asOf };
  const file = within(workspace, since);
  const { exportFile, problems } = await readExport(file);
  sayProblems(problems, terminal);
  if (exportFile === null && problems.length === 0) throw new UserError(`${file} cannot be used`, 'Give a date.');
  return exportFile === null ? null : { asOf: exportFile.exportedAt, exportFile };
}

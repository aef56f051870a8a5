import { models } from '#core/models/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { MODEL } from '../common-options.ts';
import { DIAGNOSTIC_FORMAT, printDiagnostics } from '../diagnostics.ts';
import { inspect, type Inspection } from '../inspection.ts';
import { SETTINGS_FILE, settingsAbove } from '../settings.ts';
import type { Terminal } from '../terminal.ts';
import { sayNotScored } from '../workspace.ts';

/** Lists everything that is wrong with what a report is made from. */
export const check: Command = defineCommand({
  id: 'check',
  group: 'Checks',
  summary: 'list every problem of exports, settings, model, brand and texts, by file, line and column',
  description: [
    'Prints each problem as file:line:column: error: message [code], and ends with 1 where there is one. In a folder with settings nothing need be named, and all that the settings name is checked, too.',
  ],
  operand: { form: '[exports...]', text: 'export files, folders of them, or - for stdin' },
  options: {
    ...DIAGNOSTIC_FORMAT,
    model: {
      ...MODEL.model,
      text: 'check against this model, a file or an id, whatever the exports name; what it does not know of records made under another one is no problem, and is counted',
    },
    watch: { text: 'check again whenever a file changes; stop with Ctrl-C' },
  },
  examples: [
    { call: 'tidemark check exports/*.json', text: 'before a report is made' },
    { call: 'tidemark check --format github', text: 'as annotations in a job' },
  ],
  run: async ({ values, operands }, terminal) => {
    const once = async () => {
      const inspection = await inspect(check, { model: values.model, operands }, terminal);
      return { code: tell(inspection, values.format, terminal), looked: inspection.looked };
    };
    if (!values.watch) return (await once()).code;
    const { repeatOnChange } = await import('../repeat-on-change.ts');
    return repeatOnChange(
      async () => {
        terminal.say('Checking...');
        const { looked } = await once();
        return { sources: looked, written: [] };
      },
      { first: [settingsAbove(process.cwd()) ?? SETTINGS_FILE, ...operands] },
      terminal,
    );
  },
});

function tell(
  { diagnostics, files, notScored, judge }: Inspection,
  format: Parameters<typeof printDiagnostics>[1],
  terminal: Terminal,
): number {
  const model = judge ?? models[0];
  if (judge !== undefined && model !== undefined) sayNotScored(notScored, model, terminal);
  return printDiagnostics(diagnostics, format, files, terminal);
}

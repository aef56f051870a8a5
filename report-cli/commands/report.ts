import { type Command, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { deliver, reportPaths } from '../report-delivery.ts';
import { draftReport, renderReport } from '../report-making.ts';
import { REPORT_OPTIONS } from '../report-options.ts';
import { planReport } from '../report-plan.ts';
import { UsageError } from '../usage-error.ts';

/** Makes a report of one community's exports. */
export const report: Command = defineCommand({
  id: 'report',
  group: 'Reports and scores',
  summary: 'make a report of one community from its export files',
  description: [
    'Several files of one community are merged. Without -o the report is written to this folder, or where the settings say, named as the first file. In a folder with settings (see `tidemark help init`) nothing need be named; what is named here wins over them.',
  ],
  operand: { form: '[exports...]', text: 'export files of one community, folders of them, or - for stdin' },
  options: REPORT_OPTIONS,
  examples: [
    { call: 'tidemark report june.tidemark.json', text: 'everything, as a PDF' },
    {
      call: 'tidemark report exports/*.json --edition executive --since 2026-03-31 -o board.pdf',
      text: 'one page for the board, of what several people noted, with what changed',
    },
    { call: 'tidemark report june.tidemark.json --format html -o - | less', text: 'into another program' },
    { call: 'tidemark report --watch', text: 'in a folder with settings: a page that follows what you write' },
  ],
  run: async (call, terminal) => {
    const { watch, port, open } = call.values;
    if (port !== undefined && !watch)
      throw new UsageError('--port is for --watch', 'Add --watch, or leave --port out.');
    if (watch) {
      const { watchReport } = await import('../report-watch.ts');
      return watchReport(report, call, terminal);
    }
    const plan = await planReport(report, call, terminal);
    if (plan === null) return EXIT.problems;
    const paths = await reportPaths(plan);
    const draft = await draftReport(plan, terminal);
    if (draft === null) return EXIT.problems;
    const made = await renderReport(draft, plan, plan.formats, terminal);
    const [written] = await deliver(made, paths, plan, terminal);
    if (open && written !== undefined) {
      const { openWithSystem } = await import('../open-with-system.ts');
      await openWithSystem(written);
    }
    return EXIT.done;
  },
});

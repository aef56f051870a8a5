import type { NotScored } from '#core/not-scored.ts';
import { formatProblem } from '#core/problem.ts';
import { countWords } from '#core/report/words.ts';
import { requireFiles } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { MODEL } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import { sayHint } from '../remarks.ts';
import { findExports } from '../export-files.ts';
import { readExport, sayNotScored } from '../workspace.ts';

/** Lists everything that is wrong with export files. */
export const check = defineCommand({
  id: 'check',
  group: 'Checks',
  summary: 'list every problem of export files, by file, line and column',
  description: ['Prints each problem as file:line:column: error: message [code], and ends with 1 where there is one.'],
  operand: { form: '[exports...]', text: 'export files, folders of them, or - for stdin' },
  options: {
    model: {
      ...MODEL.model,
      text: 'check against this model, a file or an id, whatever the exports name; what it does not know of records made under another one is no problem, and is counted',
    },
  },
  examples: [{ call: 'tidemark check exports/*.json', text: 'before a report is made' }],
  run: async ({ values, operands }, terminal) => {
    const files = await findExports(requireFiles(check, operands));
    const judge = await chooseJudge(values.model, terminal);
    if (judge === null) return EXIT.problems;
    const notScored: NotScored[] = [];
    const hints = new Set<string>();
    let count = 0;
    for (const file of files) {
      const read = await readExport(file, judge);
      notScored.push(...read.notScored);
      count += read.problems.length;
      for (const problem of read.problems) {
        terminal.print(`${formatProblem(problem)}\n`);
        hints.add(problem.hint);
      }
    }
    for (const hint of hints) sayHint(hint, terminal);
    if (judge !== undefined) sayNotScored(notScored, judge, terminal);
    terminal.say(`${countWords(files.length, 'file')}, ${countWords(count, 'problem')}`);
    return count === 0 ? EXIT.done : EXIT.problems;
  },
});

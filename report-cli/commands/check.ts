import type { NotScored } from '#core/not-scored.ts';
import { formatProblem } from '#core/problem.ts';
import { countWords } from '#core/report/words.ts';
import { readArguments, requireFiles } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import { readExport, sayHint, sayNotScored } from '../workspace.ts';

/** Lists everything that is wrong with export files. */
export const check: Command = {
  id: 'check',
  summary: 'list every problem of export files, by file, line and column',
  usage: `Usage: tidemark check <export>... [options]

Prints each problem as file:line:column: error: message [code], and ends with 1 where there is one.

Options:
      --model <model>    check against this model, a file or an id, whatever the exports name; what it does not
                         know of records made under another one is no problem, and is counted`,
  run: async (args, terminal) => {
    const { values, positionals } = readArguments('check', args, { model: { type: 'string' } });
    const files = requireFiles('check', positionals);
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
};

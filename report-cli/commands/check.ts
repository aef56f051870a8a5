import { formatProblem } from '#core/problem.ts';
import { countWords } from '#core/report/words.ts';
import { readArguments, requireFiles } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { readExport, sayHint } from '../workspace.ts';

/** Lists everything that is wrong with export files. */
export const check: Command = {
  id: 'check',
  summary: 'list every problem of export files, by file, line and column',
  usage: `Usage: tidemark check <export>...

Prints each problem as file:line:column: error: message [code], and ends with 1 where there is one.`,
  run: async (args, terminal) => {
    const { positionals } = readArguments('check', args, {});
    const files = requireFiles('check', positionals);
    const hints = new Set<string>();
    let count = 0;
    for (const file of files) {
      const { problems } = await readExport(file);
      count += problems.length;
      for (const problem of problems) {
        terminal.print(`${formatProblem(problem)}\n`);
        hints.add(problem.hint);
      }
    }
    for (const hint of hints) sayHint(hint, terminal);
    terminal.say(`${countWords(files.length, 'file')}, ${countWords(count, 'problem')}`);
    return count === 0 ? EXIT.done : EXIT.problems;
  },
};

import { readArguments, requireFiles, requireOption } from '../arguments.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeExport } from '../export-output.ts';
import { readCommunity } from '../workspace.ts';

/** Puts the exports of several people, or of several days, into one file. */
export const merge: Command = {
  id: 'merge',
  summary: 'put several exports of one community into one file',
  usage: `Usage: tidemark merge <export>... -o <file> [options]

A union of all records; of two versions of one record the later holds. Merging again changes nothing, and the order of
the files does not matter. What differed in the settings is said.

Options:
  -o, --output <file>    file to write to; - for stdout
      --as <id>          take files of communities with different ids as one, under this id
      --leave-out        go on without records that cannot be used`,
  run: async (args, terminal) => {
    const { values, positionals } = readArguments('merge', args, {
      output: { type: 'string', short: 'o' },
      as: { type: 'string' },
      'leave-out': { type: 'boolean', default: false },
    });
    const files = requireFiles('merge', positionals);
    const output = requireOption('merge', 'output', values.output, 'tidemark merge june.json july.json -o all.json');
    const request = { files, leaveOut: values['leave-out'], judge: undefined, as: values.as };
    const read = await readCommunity(request, terminal);
    if (read === null) return EXIT.problems;
    await writeExport(read.exportFile, output, files, terminal);
    return EXIT.done;
  },
};

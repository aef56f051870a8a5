import { requireFiles, requireOption } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { LEAVE_OUT, OUTPUT_FILE } from '../common-options.ts';
import { writeExport } from '../export-output.ts';
import { findExports } from '../export-files.ts';
import { readCommunity } from '../workspace.ts';

/** Puts the exports of several people, or of several days, into one file. */
export const merge = defineCommand({
  id: 'merge',
  group: 'Files',
  summary: 'put several exports of one community into one file',
  description: [
    'A union of all records; of two versions of one record the later holds. Merging again changes nothing, and the order of the files does not matter. What differed in the settings is said.',
  ],
  operand: { form: '<exports...>', text: 'export files, folders of them, or - for stdin' },
  options: {
    ...OUTPUT_FILE,
    as: { value: 'id', text: 'take files of communities with different ids as one, under this id' },
    ...LEAVE_OUT,
  },
  examples: [
    { call: 'tidemark merge ada.json bo.json -o team.tidemark.json', text: 'what two people noted, in one file' },
  ],
  run: async ({ values, operands }, terminal) => {
    const files = await findExports(requireFiles(merge, operands));
    const output = requireOption(merge, 'output', values.output);
    const request = { files, leaveOut: values['leave-out'], judge: undefined, as: values.as };
    const read = await readCommunity(request, terminal);
    if (read === null) return EXIT.problems;
    await writeExport(read.exportFile, output, files, terminal);
    return EXIT.done;
  },
});

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '#core/problem.ts';
import { countWords } from '#core/report/words.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOutput } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { workspaceFiles } from '../workspace-files.ts';

/** Makes a folder to write reports in. */
export const init = defineCommand({
  id: 'init',
  group: 'Setting up',
  summary: 'make a folder to work in: settings, exports, your words, your brand, VS Code tasks',
  description: [
    'tidemark.json says what reports are made from and how; exports/ holds the exports, narrative/ your own words, brand/ your name, logo and colours. VS Code completes and checks the files, underlines problems, and has tasks to check, preview and report.',
    'What is there already stays as it is. The schemas in .tidemark/ are written anew where they are missing.',
  ],
  operand: { form: '[folder]', text: 'where (default: here)' },
  options: {},
  examples: [
    { call: 'tidemark init harbour', text: 'then put an export into harbour/exports, and run `tidemark report` there' },
  ],
  run: async ({ operands: [folder = '.', ...others] }, terminal) => {
    if (others.length > 0) throw new UsageError('`tidemark init` makes one folder at a time', 'Name one, or none.');
    let made = 0;
    for (const { path, text } of workspaceFiles()) {
      const file = join(folder, path);
      if (existsSync(file)) {
        terminal.say(`Kept ${file}`);
        continue;
      }
      await makeFolder(dirname(file));
      await writeOutput(file, new TextEncoder().encode(text));
      terminal.say(`Wrote ${file}`);
      made += 1;
    }
    terminal.say(`${countWords(made, 'file')} written. Put an export into ${join(folder, 'exports')}.`);
    return EXIT.done;
  },
});

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(`${path}: this folder cannot be made`, 'Choose a folder you may write to.');
  }
}

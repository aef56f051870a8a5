import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '#core/problem.ts';
import type { Narrative } from '#core/report/context.ts';
import { sections } from '#core/report/sections/index.ts';
import { suggestion } from './closest.ts';
import { readInputText } from './input-text.ts';
import type { Terminal } from './terminal.ts';
import { sayProblems } from './remarks.ts';

const TEXT = { name: 'a Markdown file', hint: 'Name the file in it, such as narrative/summary.md.' };
const ENDING = '.md';

/**
 * Reads the manager's own words: each Markdown file of a folder opens the section it is named after. Null where one
 * cannot be used; what is wrong with it is said on stderr.
 */
export async function readNarrative(folder: string, terminal: Terminal): Promise<Narrative | null> {
  const ids: readonly string[] = sections.map(({ id }) => id);
  const texts: Record<string, string> = {};
  for (const name of (await namesIn(folder)).filter((known) => known.endsWith(ENDING)).sort()) {
    const id = name.slice(0, -ENDING.length);
    if (!ids.includes(id)) {
      throw new UserError(`${join(folder, name)} belongs to no section of the report`, suggestion(id, ids));
    }
    const read = await readInputText(join(folder, name), TEXT);
    if ('problem' in read) {
      sayProblems([read.problem], terminal);
      return null;
    }
    texts[id] = read.text;
  }
  return texts;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(`${folder}: there is no such folder`, 'Make it, and put summary.md or context.md into it.');
  }
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, UserError } from '#core/problem.ts';
import type { Narrative } from '#core/report/context.ts';
import { deadLinks } from '#core/report/formats/note/note-links.ts';
import { sections } from '#core/report/sections/index.ts';
import { suggestion } from './closest.ts';
import type { Diagnostic } from './diagnostics.ts';
import { readInputText } from './input-text.ts';

const TEXT = { name: 'a Markdown file', hint: 'Name the file in it, such as narrative/summary.md.' };
const ENDING = '.md';
const IDS: readonly string[] = sections.map(({ id }) => id);

/** The manager's own words as far as they can be used, the files they stand in, and what is wrong with them. */
export type ReadNarrative = {
  readonly narrative: Narrative;
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the manager's own words: each Markdown file of a folder opens the section it is named after. */
export async function readNarrative(folder: string): Promise<ReadNarrative> {
  const names = (await namesIn(folder)).filter((known) => known.endsWith(ENDING)).sort();
  const texts: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const id = name.slice(0, -ENDING.length);
    const file = join(folder, name);
    const read = await readInputText(file, TEXT);
    if ('problem' in read) diagnostics.push({ ...read.problem, severity: 'error' });
    else if (!IDS.includes(id)) diagnostics.push({ ...noSection(file, id), severity: 'error' });
    else {
      const text = withoutComments(read.text);
      texts[id] = text;
      diagnostics.push(...linksToNowhere(text, file));
    }
  }
  return { narrative: texts, files: names.map((name) => join(folder, name)), diagnostics };
}

/** Comments go, and leave the lines after them where they were. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, ''));
}

function noSection(file: string, id: string): Problem {
  const message = `"${id}" is no section of the report`;
  return { file, line: 1, column: 1, path: [], code: 'unknown-section', message, hint: suggestion(id, IDS) };
}

function linksToNowhere(text: string, file: string): readonly Diagnostic[] {
  let from = 0;
  return deadLinks(text).map((href) => {
    const at = Math.max(0, text.indexOf(href, from));
    from = at;
    const before = text.slice(0, at).split('\n');
    return {
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      path: [],
      code: 'dead-link',
      message: `the link to "${href}" leads nowhere in a report`,
      hint: 'Link to an address that begins with https:// or mailto:.',
      severity: 'warning',
    };
  });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(`${folder}: there is no such folder`, 'Make it, and put summary.md or context.md into it.');
  }
}

import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { ImportedNote } from '#core/imported-note.ts';
import type { Problem } from '#core/problem.ts';
import type { ReadNotes } from './csv-notes.ts';
import { readDate } from './note-dates.ts';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;

/** Lines at the beginning that quote: "> words". */
const LEADING_QUOTE = /^\s*((?:>[^\n]*(?:\n|$))+)/u;

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String).optional();
const List = z
  .union([z.string().transform((words) => words.split(/[;,]/u)), z.array(z.coerce.string())])
  .transform((words) => words.flatMap((word) => word.trim() || []))
  .optional();

/** What front matter may say; other fields are left alone. */
const FrontMatter = z.looseObject({
  ...{ id: Text, author: Text, date: Text, created: Text, updated: Text, url: Text, link: Text, title: Text },
  ...{ quote: Text, competency: Text, stage: Text, verdict: Text, indicator: Text, layer: Text },
  ...{ tags: List, teams: List, sure: z.boolean().optional() },
});

/**
 * Reads one note from a Markdown file: YAML front matter says who, when, where and of what, the rest is the note; a
 * quotation it begins with is the quote. Never throws on bad input.
 */
export function readMarkdownNote(text: string, file: string): ReadNotes {
  const refuse = (line: number, code: string, message: string, hint: string): ReadNotes => {
    const problem: Problem = { file, line, column: 1, path: [], code, message, hint };
    return { notes: [], problems: [problem] };
  };
  const [whole, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined || yaml === undefined || !text.replace(/^\uFEFF/u, '').startsWith('---')) {
    return refuse(
      1,
      'no-front-matter',
      'the file does not begin with front matter',
      'Begin it with --- , date: and url:.',
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = 1 + lines.linePos(error.pos[0]).line;
    return refuse(line, 'not-yaml', 'the front matter is not YAML from here on', 'Mend this line.');
  }
  const said = FrontMatter.safeParse(valueOf(document));
  if (!said.success) {
    const field = String(said.error.issues[0]?.path[0] ?? '');
    return refuse(1, 'field-type', `${field} in the front matter is not what it should be`, 'Give words, or a list.');
  }
  return { notes: [noteOf(said.data, text.slice(whole.length), file)], problems: [] };
}

/** Undefined where an alias points at nothing, or at so much that it would fill the memory. */
function valueOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function noteOf(said: z.infer<typeof FrontMatter>, body: string, file: string): ImportedNote {
  const leading = said.quote === undefined ? LEADING_QUOTE.exec(body)?.[1] : undefined;
  const quoted = said.quote ?? leading?.replace(/^>[ \t]?/gmu, '').trim();
  const note = leading === undefined ? body : body.replace(LEADING_QUOTE, '');
  const { author, title, competency, stage, verdict, indicator, layer, tags, teams, sure } = said;
  return {
    place: { file, line: 1, column: 1 },
    // Without an id of its own a note is what stood in it first: where, when and which file.
    key: `markdown ${said.id ?? `${file.replaceAll('\\', '/').split('/').at(-1) ?? ''} ${said.date ?? said.created ?? ''}`}`,
    author,
    createdAt: readDate(said.date ?? said.created ?? ''),
    updatedAt: readDate(said.updated ?? ''),
    url: said.url ?? said.link,
    title,
    quote: quoted === undefined ? undefined : { exact: quoted, prefix: '', suffix: '', start: 0, end: 0 },
    note,
    tags: tags ?? [],
    ...{ competency, stage, verdict, indicator, layer, teams, sure },
  };
}

import { redactExport, type Redaction } from '#core/redact.ts';
import { requireFiles } from '../arguments.ts';
import { columnsText } from '../columns-text.ts';
import { defineCommand } from '../command.ts';
import { LEAVE_OUT, OUTPUT_FILE } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { writeExport } from '../export-output.ts';
import type { Terminal } from '../terminal.ts';
import { findExports } from '../export-files.ts';
import { readCommunity } from '../workspace.ts';

/** Takes what tells of persons out of an export, and lists what would leave all the same. */
export const redact = defineCommand({
  id: 'redact',
  group: 'Files',
  summary: 'take what tells of persons out of an export, and list what would still leave',
  description: [
    'E-mail addresses, @handles and links to members always go; the rest by option. Labels stand in their place, the same for the same thing throughout, and every score stays as it was. What still stands in the file is listed: read it before you pass the file on, for names in the words of notes are not recognised.',
  ],
  operand: { form: '<exports...>', text: 'export files of one community, folders of them, or - for stdin' },
  options: {
    output: { ...OUTPUT_FILE.output, text: 'file to write to; - for stdout; without it only the list is made' },
    authors: { group: 'Also take out', text: 'who wrote each record, and their names in texts' },
    quotes: { group: 'Also take out', text: 'what was quoted' },
    titles: { group: 'Also take out', text: 'the titles of pages' },
    links: { group: 'Also take out', text: 'addresses of pages and all links in texts' },
    all: { group: 'Also take out', text: 'all four' },
    ...LEAVE_OUT,
  },
  examples: [
    { call: 'tidemark redact june.tidemark.json', text: 'list what would leave' },
    { call: 'tidemark redact june.tidemark.json --all -o shared.tidemark.json', text: 'a file to pass on' },
  ],
  run: async ({ values, operands }, terminal) => {
    const files = await findExports(requireFiles(redact, operands));
    const read = await readCommunity({ files, leaveOut: values['leave-out'], judge: undefined }, terminal);
    if (read === null) return EXIT.problems;
    const { authors, quotes, titles, links, all } = values;
    const redaction = redactExport(read.exportFile, {
      authors: authors || all,
      quotes: quotes || all,
      titles: titles || all,
      links: links || all,
    });
    sayWhat(redaction, terminal);
    if (values.output !== undefined) await writeExport(redaction.exportFile, values.output, files, terminal);
    return EXIT.done;
  },
});

const TAKEN = [{ title: 'Taken out' }, { title: 'Times', align: 'end' }, { title: 'Such as' }] as const;
const LEFT = [{ title: 'Still in it' }, { title: 'Times', align: 'end' }, { title: 'Such as' }] as const;

/** What was taken is shown on stderr alone: it is what was not to leave. */
function sayWhat({ taken, left }: Redaction, terminal: Terminal): void {
  const rows = (
    items: readonly { readonly name: string; readonly count: number; readonly examples: readonly string[] }[],
  ) => items.map(({ name, count, examples }) => [name, String(count), shortened(examples.join(', '))]);
  const say = (columns: Parameters<typeof columnsText>[0], items: Parameters<typeof rows>[0]) => {
    if (items.length === 0) return;
    for (const line of columnsText(columns, rows(items))) terminal.say(line);
    terminal.say('');
  };
  say(
    TAKEN,
    taken.map(({ kind, count, examples }) => ({ name: kind, count, examples })),
  );
  say(
    LEFT,
    left.map(({ field, count, examples }) => ({ name: field.replaceAll('-', ' '), count, examples })),
  );
}

const MOST_EXAMPLE = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > MOST_EXAMPLE ? `${line.slice(0, MOST_EXAMPLE - 1)}…` : line;
}

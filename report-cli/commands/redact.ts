import { redactExport, type Redaction } from '#core/redact.ts';
import { readArguments, requireFiles, requireOption } from '../arguments.ts';
import { columnsText } from '../columns-text.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { writeExport } from '../export-output.ts';
import type { Terminal } from '../terminal.ts';
import { readCommunity } from '../workspace.ts';

/** Takes what tells of persons out of an export, and lists what would leave all the same. */
export const redact: Command = {
  id: 'redact',
  summary: 'take what tells of persons out of an export, and list what would still leave',
  usage: `Usage: tidemark redact <export>... -o <file> [options]

E-mail addresses, @handles and links to members always go; the rest by option. Labels stand in their place, the same for
the same thing throughout, and every score stays as it was. What still stands in the file is listed: read it before you
pass the file on, for names in the words of notes are not recognised.

Options:
  -o, --output <file>    file to write to; - for stdout; without it only the list is made
      --authors          take out who wrote each record, and their names in texts
      --quotes           take out what was quoted
      --titles           take out the titles of pages
      --links            take out addresses of pages and all links in texts
      --all              all four
      --leave-out        go on without records that cannot be used`,
  run: async (args, terminal) => {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = readArguments('redact', args, {
      output: { type: 'string', short: 'o' },
      ...{ authors: flag, quotes: flag, titles: flag, links: flag, all: flag, 'leave-out': flag },
    });
    const files = requireFiles('redact', positionals);
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
    if (values.output !== undefined) {
      const output = requireOption('redact', 'output', values.output, 'tidemark redact june.json -o june.shared.json');
      await writeExport(redaction.exportFile, output, files, terminal);
    }
    return EXIT.done;
  },
};

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

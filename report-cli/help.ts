import { Help } from 'commander';
import { makeParser } from './arguments.ts';
import { COMMAND_GROUPS, type Command } from './command.ts';
import type { Terminal } from './terminal.ts';

/** A column of text narrower than this cannot be read, and is not wrapped. */
const LEAST_TEXT = 12;

/** What `tidemark help <command>` prints, in lines that fit the terminal. */
export function commandHelp(command: Command, { width, styleResult }: Terminal): string {
  const parser = makeParser(command);
  const help = Object.assign(new Help(), { helpWidth: width, minWidthToWrap: LEAST_TEXT });
  // Options without a letter are written below the names of those that have one.
  help.optionTerm = ({ short, flags }) => (short === undefined ? `    ${flags}` : flags);
  help.styleTitle = (title) => styleResult('bold', title);
  help.commandUsage = () => `tidemark ${command.id} ${parser.usage()}`;
  help.commandDescription = () => [`${command.summary}.`.replace(/^./u, upper), ...command.description].join('\n\n');
  help.visibleArguments = () => [];
  const operand =
    command.operand === undefined ? [] : [listed('Takes', [[command.operand.form, command.operand.text]], help)];
  const examples = listed(
    'Examples',
    command.examples.map(({ call, text }) => [call, text]),
    help,
    'below',
  );
  return `${[help.formatHelp(parser, help).trimEnd(), ...operand, examples].join('\n\n')}\n`;
}

/** What `tidemark help` prints: every command under its heading. */
export function overview(commands: readonly Command[], { width, styleResult }: Terminal): string {
  const help = Object.assign(new Help(), { helpWidth: width, minWidthToWrap: LEAST_TEXT });
  help.styleTitle = (title) => styleResult('bold', title);
  const longest = Math.max(...commands.map(({ id }) => id.length));
  const groups = COMMAND_GROUPS.map((group) =>
    listed(
      group,
      commands.filter((one) => one.group === group).map(({ id, summary }) => [id.padEnd(longest), summary]),
      help,
    ),
  );
  return [
    'Tidemark: how mature is your community, and what next?',
    `${help.styleTitle('Usage:')} tidemark <command> [options]`,
    ...groups,
    listed(
      'Options',
      [
        ['-h, --help'.padEnd(longest), 'print this'],
        ['-v, --version', 'print the version'],
      ],
      help,
    ),
    help.boxWrap('`tidemark help <command>` explains a command. Where a file is meant, - is stdin or stdout.', width),
    'Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 3 a bug.\n',
  ].join('\n\n');
}

/** A titled list of terms, each with its text beside it or on the lines below. */
function listed(
  title: string,
  items: readonly (readonly [string, string])[],
  help: Help,
  place: 'beside' | 'below' = 'beside',
): string {
  const longest = Math.max(...items.map(([term]) => term.length));
  const lines = items.map(([term, text]) =>
    place === 'beside'
      ? help.formatItem(term, longest, text, help)
      : `  ${term}\n${help.boxWrap(text, (help.helpWidth ?? 80) - 6).replace(/^/gmu, '      ')}`,
  );
  return [help.styleTitle(`${title}:`), ...lines].join('\n');
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

import { suggestion } from './closest.ts';
import { commands } from './commands/index.ts';
import { UsageError } from './usage-error.ts';

/** What is printed by `tidemark help`, or by `tidemark help <command>`. */
export function helpText(topic?: string): string {
  if (topic !== undefined) return `${findCommand(topic).usage}\n`;
  const width = Math.max(...commands.map(({ id }) => id.length));
  const list = commands.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`);
  return `Tidemark: how mature is your community, and what next?

Usage: tidemark <command> [options]

Commands:
${list.join('\n')}
  ${'help'.padEnd(width)}  explain a command: tidemark help <command>

Options:
  -h, --help     print this
  -v, --version  print the version

Exit codes: 0 done, 1 problems in the input, 2 wrong usage, 3 a bug.
`;
}

/** The command of that name; a name that is not there is a wrong usage. */
export function findCommand(name: string) {
  const ids = commands.map(({ id }) => id);
  const command = commands.find(({ id }) => id === name);
  if (command === undefined) throw new UsageError(`there is no command "${name}"`, suggestion(name, [...ids, 'help']));
  return command;
}

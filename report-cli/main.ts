import { UserError } from '#core/problem.ts';
import { suggestion } from './closest.ts';
import { commands } from './commands/index.ts';
import { EXIT } from './exit-codes.ts';
import { sayHint } from './remarks.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

const terminal = processTerminal(process);

// Whoever reads our output may stop before the end, as `head` does: that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  terminal.say(`${terminal.styleRemark('red', 'error:')} the output cannot be written: ${error.message}`);
  process.exit(EXIT.problems);
});
process.stderr.on('error', () => undefined);

// The exit code is set and not forced, so that output into a pipe is written to its end.
void main(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});

/** Runs the command that the arguments name and gives the exit code. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.progress(null);
    if (error instanceof UserError) {
      terminal.say(`${terminal.styleRemark('red', 'error:')} ${error.message}`);
      sayHint(error.hint, terminal);
      return error instanceof UsageError ? EXIT.usage : EXIT.problems;
    }
    terminal.say(`This is a bug in Tidemark ${VERSION}; please report it with what follows.`);
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.bug;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === '-v') {
    terminal.print(`${VERSION}\n`);
    return EXIT.done;
  }
  if (name === undefined) throw new UsageError('no command is given', 'See `tidemark help`.');
  if (name === 'help' || name === '--help' || name === '-h') return printHelp(rest[0], terminal);
  const command = findCommand(name);
  if (asksForHelp(rest)) return printHelp(name, terminal);
  const { readArguments } = await import('./arguments.ts');
  const loaded = await command.load();
  const code = await loaded.run({ ...readArguments(loaded, rest), commands }, terminal);
  terminal.progress(null);
  return code;
}

async function printHelp(topic: string | undefined, terminal: Terminal): Promise<number> {
  const { commandHelp, overview } = await import('./help.ts');
  if (topic === undefined) {
    terminal.print(overview(await Promise.all(commands.map(({ load }) => load())), terminal));
  } else {
    terminal.print(commandHelp(await findCommand(topic).load(), terminal));
  }
  return EXIT.done;
}

/** The command of that name; a name that is not there is a wrong usage. */
function findCommand(name: string) {
  const command = commands.find(({ id }) => id === name);
  if (command !== undefined) return command;
  throw new UsageError(`there is no command "${name}"`, suggestion(name, [...commands.map(({ id }) => id), 'help']));
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

import packageJson from '../package.json' with { type: 'json' };
import { UserError } from '#core/problem.ts';
import { EXIT } from './exit-codes.ts';
import { findCommand, helpText } from './help.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { sayHint } from './workspace.ts';

const terminal = processTerminal(process);

// Whoever reads our output may stop before the end, as `head` does: that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

// The exit code is set and not forced, so that output into a pipe is written to its end.
process.exitCode = await main(process.argv.slice(2), terminal);

/** Runs the command that the arguments name and gives the exit code. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      terminal.say(`${terminal.styleRemark('red', 'error:')} ${error.message}`);
      sayHint(error.hint, terminal);
      return error instanceof UsageError ? EXIT.usage : EXIT.problems;
    }
    terminal.say(`This is a bug in Tidemark ${packageJson.version}; please report it with what follows.`);
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.bug;
  }
}

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === '--version' || name === '-v') {
    terminal.print(`${packageJson.version}\n`);
    return EXIT.done;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.print(helpText(rest[0]));
    return EXIT.done;
  }
  if (name === undefined) throw new UsageError('no command is given', 'See `tidemark help`.');
  const command = findCommand(name);
  if (asksForHelp(rest)) {
    terminal.print(`${command.usage}\n`);
    return EXIT.done;
  }
  return command.run(rest, terminal);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => argument === '--help' || argument === '-h');
}

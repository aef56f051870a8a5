import type { Terminal } from './terminal.ts';

/** One command of the command line. */
export type Command = {
  readonly id: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** How it is called and what its options mean; lines as they are printed. */
  readonly usage: string;
  /** Does it and returns the exit code. Throws a UserError for what its user can mend. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
};

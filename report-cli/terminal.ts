import { styleText } from 'node:util';

/** How a word is set off where the terminal can show it. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** The two streams of a command: results, and everything that is said about them. */
export type Terminal = {
  /** Writes a result to stdout; false where its reader is behind. */
  readonly print: (result: string | Uint8Array) => boolean;
  /** Says a line on stderr. */
  readonly say: (line: string) => void;
  /** Styles a part of a result, where stdout is a terminal that wants it. */
  readonly styleResult: (emphasis: Emphasis, text: string) => string;
  /** Styles a part of what is said, where stderr is a terminal that wants it. */
  readonly styleRemark: (emphasis: Emphasis, text: string) => string;
  /** Characters that go into a line of a result. */
  readonly width: number;
};

/** Where nobody knows better: what terminals have had since the punched card. */
const USUAL_WIDTH = 80;

/** Longer lines are hard to read, however wide the terminal. */
const MOST_WIDTH = 100;

/** Shorter ones leave no room beside an indent. */
const LEAST_WIDTH = 40;

/** The terminal of this process. NO_COLOR (no-color.org) and anything but a terminal switch colours off. */
export function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  const wantsColour = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const styler = (isTerminal: boolean) => (emphasis: Emphasis, text: string) =>
    wantsColour && isTerminal ? styleText(emphasis, text) : text;
  return {
    print: (result) => stdout.write(result),
    say: (line) => {
      stderr.write(`${line}\n`);
    },
    styleResult: styler(stdout.isTTY),
    styleRemark: styler(stderr.isTTY),
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, stdout.isTTY ? stdout.columns : columnsOf(env))),
  };
}

/** COLUMNS (POSIX) says how wide the lines are to be where the output is no terminal. */
function columnsOf({ COLUMNS }: NodeJS.ProcessEnv): number {
  const columns = Number(COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : USUAL_WIDTH;
}

import { styleText } from 'node:util';

/** How a word is set off where the terminal can show it. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** The two streams of a command: results, and everything that is said about them. */
export type Terminal = {
  /** Writes a result to stdout; false where its reader is behind. */
  readonly print: (result: string | Uint8Array) => boolean;
  /** Says a line on stderr. */
  readonly say: (line: string) => void;
  /** What is being done, shown on stderr once the command has taken a second, where that is a terminal; null for done. */
  readonly progress: (step: string | null) => void;
  /** Styles a part of a result, where stdout is a terminal that wants it. */
  readonly styleResult: (emphasis: Emphasis, text: string) => string;
  /** Styles a part of what is said, where stderr is a terminal that wants it. */
  readonly styleRemark: (emphasis: Emphasis, text: string) => string;
  /** Characters that go into a line of a result. */
  readonly width: number;
};

/** Milliseconds after which a person begins to wonder (Nielsen 1993). */
const PATIENCE = 1000;

/** Back to the line's beginning, and clear it (ECMA-48). */
const CLEAR_LINE = '\r\u001B[K';

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
  const progress = progressLine(stderr);
  return {
    print: (result) => {
      progress(null);
      return stdout.write(result);
    },
    say: (line) => {
      progress(null);
      stderr.write(`${line}\n`);
    },
    progress,
    styleResult: styler(stdout.isTTY),
    styleRemark: styler(stderr.isTTY),
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, stdout.isTTY ? widthOf(stdout) : columnsOf(env))),
  };
}

/** A terminal that does not know its own width says 0. */
function widthOf({ columns }: NodeJS.WriteStream): number {
  return columns > 0 ? columns : USUAL_WIDTH;
}

function progressLine(stderr: NodeJS.WriteStream): Terminal['progress'] {
  if (!stderr.isTTY) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let isShown = false;
  return (step) => {
    clearTimeout(timer);
    if (isShown) stderr.write(CLEAR_LINE);
    isShown = false;
    if (step === null) return;
    const show = () => {
      isShown = true;
      stderr.write(`${CLEAR_LINE}${step.slice(0, widthOf(stderr) - 2)}…`);
    };
    // Work that leaves no time for a timer is told of when the next step begins.
    if (process.uptime() * 1000 > PATIENCE) show();
    else timer = setTimeout(show, PATIENCE - process.uptime() * 1000).unref();
  };
}

/** COLUMNS (POSIX) says how wide the lines are to be where the output is no terminal. */
function columnsOf({ COLUMNS }: NodeJS.ProcessEnv): number {
  const columns = Number(COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : USUAL_WIDTH;
}

import { styleText } from 'node:util';

/** How a word is set off where the terminal can show it. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** The two streams of a command: results, and everything that is said about them. */
export type Terminal = {
  /** Writes a result to stdout. */
  readonly print: (result: string | Uint8Array) => void;
  /** Says a line on stderr. */
  readonly say: (line: string) => void;
  /** Styles a part of a result, where stdout is a terminal that wants it. */
  readonly styleResult: (emphasis: Emphasis, text: string) => string;
  /** Styles a part of what is said, where stderr is a terminal that wants it. */
  readonly styleRemark: (emphasis: Emphasis, text: string) => string;
};

/** The terminal of this process. NO_COLOR (no-color.org) and anything but a terminal switch colours off. */
export function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  const wantsColour = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const styler = (isTerminal: boolean) => (emphasis: Emphasis, text: string) =>
    wantsColour && isTerminal ? styleText(emphasis, text) : text;
  return {
    print: (result) => {
      stdout.write(result);
    },
    say: (line) => {
      stderr.write(`${line}\n`);
    },
    styleResult: styler(stdout.isTTY),
    styleRemark: styler(stderr.isTTY),
  };
}

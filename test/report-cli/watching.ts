import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { program } from './command-line.ts';

/** A command that goes on until it is stopped, as a person has it open. */
export type Watching = {
  /** Waits until what was said since the last call matches, and returns that. */
  readonly until: (words: RegExp) => Promise<string>;
  /** Presses Ctrl-C, and waits for the end. */
  readonly stop: () => Promise<NodeJS.Signals | null>;
};

/** Starts the command line in a folder; both streams are read as one, as in a terminal. */
export function startWatching(args: readonly string[], cwd: string): Watching {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH } });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  let said = '';
  let look: () => void = () => undefined;
  const hear = (part: Buffer) => {
    said += part.toString('utf8');
    look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return {
    until: (words) =>
      new Promise((seen, failed) => {
        look = () => {
          const found = words.exec(said);
          if (found === null) return;
          const until = said.slice(0, found.index + found[0].length);
          said = said.slice(until.length);
          look = () => undefined;
          seen(until);
        };
        void ended.then(() => {
          failed(new Error(`It ended before it said ${String(words)}:\n${said}`));
        });
        look();
      }),
    stop: async () => {
      child.kill('SIGINT');
      const [, signal] = await ended;
      return signal;
    },
  };
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The top of the repo. */
export const root = join(import.meta.dirname, '..');

/** Runs a command from the repo's top, its tools found among the packages; answers its exit code and all it printed. */
export function run(
  [command, ...rest]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly output: string }> {
  const path = `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  return new Promise((finished) => {
    const child = spawn(command, rest, {
      cwd: root,
      env: { ...process.env, ...environment, PATH: path, FORCE_COLOR: '0' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts: string[] = [];
    child.stdout.on('data', (part) => parts.push(String(part)));
    child.stderr.on('data', (part) => parts.push(String(part)));
    child.on('error', (error) => parts.push(error.message));
    child.on('close', (code) => {
      finished({ code: code ?? 1, output: parts.join('') });
    });
  });
}

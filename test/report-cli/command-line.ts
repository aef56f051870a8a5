import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The built command line. */
export const program = join(root, 'dist/cli/tidemark.mjs');

/** The path of an export in fixtures. */
export const fixture = (name: string) => join(root, 'fixtures/exports', `${name}.tidemark.json`);

/** A folder for one test file, gone when it is through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-cli-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Runs the built command line as a person would, in a process of its own. */
export function tidemark(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  input: Uint8Array = new Uint8Array(),
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    input,
    maxBuffer: 2 ** 26,
  });
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), bytes: stdout };
}

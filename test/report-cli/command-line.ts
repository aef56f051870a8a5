import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx');

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

/** Runs the command line as a person would, in a process of its own. */
export function tidemark(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, join(root, 'report-cli/main.ts'), ...args],
    {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'), ...env },
      maxBuffer: 2 ** 26,
    },
  );
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), bytes: stdout };
}

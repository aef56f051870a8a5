import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.ts';
import { root } from './run.ts';

const EXAMPLE = join(root, 'fixtures/exports/harbour-commons.tidemark.json');
const REPORT = join(root, 'dist/example/harbour-commons.pdf');

const given = process.argv.slice(2);
if (given.length > 0) {
  await build(['cli']);
  process.exitCode = tidemark(given);
} else {
  await build(['chrome-mv3', 'firefox-mv3', 'cli']);
  mkdirSync(join(REPORT, '..'), { recursive: true });
  const code = tidemark(['report', EXAMPLE, '-o', REPORT]);
  process.exitCode = code;
  if (code === 0) process.stdout.write(whatNow());
}

/** Runs the built command line where the person is, so that the paths they type are theirs. */
function tidemark(args: readonly string[]): number {
  const program = join(root, 'dist/cli/tidemark.mjs');
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  return status ?? 1;
}

function whatNow(): string {
  const from = (path: string) => relative(process.env.INIT_CWD ?? process.cwd(), join(root, path)) || '.';
  return `
Example report  ${from('dist/example/harbour-commons.pdf')}
Chromium        chrome://extensions, switch on "Developer mode", "Load unpacked", choose ${from('dist/chrome-mv3')}
Firefox         about:debugging, "This Firefox", "Load Temporary Add-on", choose ${from('dist/firefox-mv3/manifest.json')}
Your own report npm start -- report my.tidemark.json -o my.pdf
`;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

const dist = join(root, 'dist');
const stampFile = join(dist, '.stamps.json');

/** What is built: from which files, by which command, and a file that is there once it is done. */
const TARGETS = {
  'chrome-mv3': {
    inputs: ['core', 'extension', 'wxt.config.ts', 'package-lock.json', 'package.json'],
    command: ['wxt', 'build', '-b', 'chrome'],
    made: 'chrome-mv3/manifest.json',
  },
  'firefox-mv3': {
    inputs: ['core', 'extension', 'wxt.config.ts', 'package-lock.json', 'package.json'],
    command: ['wxt', 'build', '-b', 'firefox'],
    made: 'firefox-mv3/manifest.json',
  },
  // Every text in strange letters, for the test that finds those that are not in a catalogue.
  'chrome-mv3-pseudo': {
    inputs: ['core', 'extension', 'wxt.config.ts', 'package-lock.json', 'package.json'],
    command: ['wxt', 'build', '-b', 'chrome', '--mode', 'pseudo'],
    made: 'chrome-mv3-pseudo/manifest.json',
  },
  cli: {
    inputs: ['core', 'report-cli', 'LICENSE', 'README.md', 'package-lock.json', 'package.json'],
    command: ['vite', 'build', '--config', 'report-cli/vite.config.ts', '--logLevel', 'warn'],
    made: 'cli/tidemark.mjs',
  },
} as const;
export type Target = keyof typeof TARGETS;

/** Builds what has changed since it was last built; says so on stderr only where it does anything. */
export async function build(targets: readonly Target[]): Promise<void> {
  for (const target of targets) {
    const { inputs, command, made } = TARGETS[target];
    const wanted = fingerprint(inputs);
    if (existsSync(join(dist, made)) && stamps()[target] === wanted) continue;
    process.stderr.write(`Building ${target}...\n`);
    // Whoever builds, what is built is what ships: the tests' own environment must not leak into it.
    const { code, output } = await run(command, { NODE_ENV: 'production' });
    if (code !== 0) throw new Error(`${target} could not be built:\n${output}`);
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, JSON.stringify({ ...stamps(), [target]: wanted }));
  }
}

function stamps(): Readonly<Record<string, string>> {
  if (!existsSync(stampFile)) return {};
  return JSON.parse(readFileSync(stampFile, 'utf8')) as Record<string, string>;
}

function fingerprint(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

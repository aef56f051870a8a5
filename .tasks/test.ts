import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackages, howToInstall, missingTools } from '../test/config/system-tools.ts';
import { build, type Target } from './build.ts';
import { root, run } from './run.ts';

/** What came of one step: how many passed and failed, and what it printed where something failed. */
type Outcome = { readonly passed: number; readonly failed: number; readonly output: string };
type Step = { readonly name: string; readonly work: () => Promise<Outcome> };

const CONFIG = 'test/config';

/** None of these writes anything that another reads, so that two run at a time; the longest comes first. */
const checks: readonly Step[] = [
  step('lint', ['eslint', '--config', `${CONFIG}/eslint.config.ts`, '.']),
  step('types', ['tsc', '-p', '.']),
  step('types of core alone', ['tsc', '-p', `${CONFIG}/tsconfig.core.json`]),
  step('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  step('layers', [
    'depcruise',
    '--config',
    `${CONFIG}/dependency-cruiser.cjs`,
    'core',
    'extension',
    'report-cli',
    'test',
  ]),
  step('dead code', ['knip', '--config', `${CONFIG}/knip.json`]),
];

/** These take all there is of the machine, or need what the one before has made. */
const inTurn: readonly Step[] = [
  { name: 'builds', work: () => buildAll(['chrome-mv3', 'firefox-mv3', 'cli']) },
  vitest('unit and property tests', 'unit'),
  step('web-ext lint', ['web-ext', 'lint', '--source-dir', 'dist/firefox-mv3', '--no-input', '--warnings-as-errors']),
  vitest('browser tests', 'e2e'),
];

const CHECKS_AT_ONCE = 2;

const total = { passed: 0, failed: 0 };
const isWhole = !process.argv.includes('--check');
if (isWhole) await runSteps([{ name: 'browsers and PDF tools', work: provideTools }]);
const waiting = checks.values();
await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, () => runSteps(waiting)));
if (isWhole) await runSteps(inTurn);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs steps one after the other, and tells of each; steps that several share are each run once. */
async function runSteps(steps: Iterable<Step>): Promise<void> {
  for (const { name, work } of steps) {
    const began = performance.now();
    const { passed, failed, output } = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    total.passed += passed;
    total.failed += failed;
    const verdict = failed === 0 ? 'ok' : 'FAILED';
    console.log(`${verdict.padEnd(7)}${name} (${String(passed)} passed, ${seconds} s)`);
    if (failed > 0) console.log(output);
  }
}

function step(name: string, command: readonly [string, ...string[]]): Step {
  return {
    name,
    work: async () => {
      const { code, output } = await run(command);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** Runs one vitest project; each of its tests counts. A run that ends without counting anything has failed. */
function vitest(name: string, project: string): Step {
  return {
    name,
    work: async () => {
      const results = join(root, `dist/.${project}-results.json`);
      rmSync(results, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${results}`];
      const { code, output } = await run([
        'vitest',
        'run',
        '-c',
        `${CONFIG}/vitest.config.ts`,
        '--project',
        project,
        ...reporters,
      ]);
      const { passed, failed } = existsSync(results) ? countsOf(results) : { passed: 0, failed: 0 };
      const isWhole = passed > 0 && (code === 0) === (failed === 0);
      return { passed, failed: isWhole ? failed : failed + 1, output };
    },
  };
}

function countsOf(results: string): { readonly passed: number; readonly failed: number } {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  ) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>;
  // A test that is skipped has not passed.
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

async function buildAll(targets: readonly Target[]): Promise<Outcome> {
  try {
    await build(targets);
    return { passed: targets.length, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error) };
  }
}

/** Finds browsers and PDF tools; on Debian as root installs what is missing, elsewhere says what to install. */
async function provideTools(): Promise<Outcome> {
  const missing = missingTools();
  if (missing.length === 0) return { passed: 1, failed: 0, output: '' };
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!canInstall) return { passed: 0, failed: 1, output: howToInstall(missing) };
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(['apt-get', 'update', '-q'], quiet);
  const packages = debianPackages(missing);
  const { output } = await run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
  const left = missingTools();
  return left.length === 0
    ? { passed: 1, failed: 0, output }
    : { passed: 0, failed: 1, output: `${howToInstall(left)}\n${output}` };
}

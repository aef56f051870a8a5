import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../.tasks/build.ts';
import { type Bench, median, printTable } from './bench.ts';
import { printDemands } from './demand.ts';

const ROUNDS = 21;
const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli/tidemark.mjs');
const harbour = join(root, 'fixtures/exports/harbour-commons.tidemark.json');

/** How long a person waits for the command line, beside a program of Node that does nothing. */
export const cli: Bench = {
  id: 'cli',
  summary: `the command line as a process, median of ${String(ROUNDS)}, in turn with an empty program`,
  async run() {
    await build(['cli']);
    const folder = mkdtempSync(join(tmpdir(), 'tidemark-bench-'));
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const calls = {
      'an empty program': [empty],
      '--version': [program, '--version'],
      help: [program, 'help'],
      score: [program, 'score', harbour],
      check: [program, 'check', harbour],
      'report, HTML': [program, 'report', harbour, '-o', join(folder, 'r.html')],
      'report, PDF': [program, 'report', harbour, '-o', join(folder, 'r.pdf')],
    };
    const times = new Map(Object.keys(calls).map((name) => [name, [] as number[]]));
    try {
      // In turn, so that what else the machine does falls on all alike.
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [name, args] of Object.entries(calls)) times.get(name)?.push(timeOf(args));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    const medians = new Map([...times].map(([name, taken]) => [name, median(taken)]));
    const base = medians.get('an empty program') ?? 0;
    printTable([
      ['', 'ms', 'x empty'],
      ...[...medians].map(([name, time]) => [name, time.toFixed(0), (time / base).toFixed(2)]),
    ]);
    printDemands([
      {
        what: '--version beside an empty program',
        measured: (medians.get('--version') ?? 0) / base,
        unit: 'x',
        atMost: 1.5,
      },
      { what: 'a report of the typical export', measured: medians.get('report, PDF') ?? 0, unit: 'ms', atMost: 1000 },
    ]);
  },
};

function timeOf(args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - began;
}

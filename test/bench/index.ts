import { cpus } from 'node:os';
import { anchoring } from './anchoring.ts';
import type { Bench } from './bench.ts';
import { cli } from './cli.ts';
import { platforms } from './platforms.ts';
import { questions } from './questions.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';
import { scoring } from './scoring.ts';
import { start } from './start.ts';
import { store } from './store.ts';

const benches: readonly Bench[] = [scoring, questions, anchoring, platforms, reading, report, start, store, cli];

const QUICK = '--quick';
const isQuick = process.argv.includes(QUICK);
const wanted = process.argv.slice(2).filter((argument) => argument !== QUICK);
const unknown = wanted.filter((id) => !benches.some((bench) => bench.id === id));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${benches.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${String(cpus().length)} x ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const { id, summary, run } of benches) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    console.log(`\n${id}: ${summary}`);
    await run({ isQuick });
  }
}

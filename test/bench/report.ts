import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, growthExponent, median, printTable } from './bench.ts';
import { printDemands } from './demand.ts';
import { bundleMakers, installRivals, REPOSITORY } from './report/bundles.ts';
import { type Content, readContent } from './report/content.ts';
import { makeMatter } from './report/matter.ts';
import { startWorker, type Worker } from './report/process.ts';
import { profileTidemark } from './report/profile.ts';

const SIZES = [50, 2_000, 20_000] as const;
const OURS = 'tidemark';
const CHROMIUM = ['chromium', 'chromium-tagged'] as const;
const RIVALS = [...CHROMIUM, 'typst', 'pdfkit', 'jspdf', 'pdfmake', 'react-pdf'] as const;
const FLOORS = ['floor', 'floor-zlib'] as const;

/** A run that takes longer is ended, milliseconds; when the bench is to be quick, sooner. */
const LATE = 180_000;
const QUICK_LATE = 60_000;

/** Runs after the first: at most so many, as long as all together have taken less than this, milliseconds. */
const ROUNDS = 7;
const ENOUGH = 12_000;

/** At least so much of the document's words must be found in what a rival made. */
const WHOLE = 0.97;

/** What a maker took for a document of one size: the first run in its process, and the median of the later ones. */
type Result = {
  readonly id: string;
  readonly first: number;
  readonly again: number;
  readonly memory: number;
  readonly size: number;
  readonly content: Content | null;
  readonly failure: string | null;
};

const NOTHING = { first: NaN, again: NaN, memory: NaN, size: NaN, content: null };

/** How long the report takes as PDF, beside every other way to make the same document. */
export const report: Bench = {
  id: 'report',
  summary: `the report as PDF from ${SIZES.join(', ')} observations, by tidemark and its rivals in turns`,
  async run({ isQuick }) {
    const late = isQuick ? QUICK_LATE : LATE;
    installRivals();
    await bundleMakers([...RIVALS, ...FLOORS]);
    const folder = await mkdtemp(join(tmpdir(), 'tidemark-bench-'));
    try {
      const bySize = new Map<number, readonly Result[]>();
      for (const size of SIZES) {
        const results = await measure(size, folder, notRun(size, bySize, late), late);
        bySize.set(size, results);
        printResults(size, results);
      }
      judge(bySize);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    await printProfile();
  },
};

/**
 * Who is not run, and why: none is faster for each observation of many than of few, so that ten times as many are late
 * where ten times the time would be.
 */
function notRun(
  size: number,
  bySize: ReadonlyMap<number, readonly Result[]>,
  late: number,
): ReadonlyMap<string, string> {
  const before = Math.max(0, ...[...bySize.keys()].filter((other) => other < size));
  return new Map(
    (bySize.get(before) ?? []).flatMap(({ id, again, failure }): readonly (readonly [string, string])[] => {
      if (failure !== null) return [[id, failure]];
      // What it costs to begin is much of the time for few.
      const expected = before < 1_000 ? again : (again * size) / before;
      const why = `over ${String(late / 1_000)} s, by its time for ${String(before)}`;
      return id !== OURS && expected > late ? [[id, why]] : [];
    }),
  );
}

/** All makers in turns, each in a process of its own, so that a slow moment of the machine is everybody's. */
async function measure(
  size: number,
  folder: string,
  notRun: ReadonlyMap<string, string>,
  late: number,
): Promise<readonly Result[]> {
  const makers = [OURS, ...RIVALS, ...FLOORS].filter((id) => !notRun.has(id));
  const workers: Worker[] = [];
  for (const id of makers) workers.push(await startWorker(id, size, folder));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const worker of workers) {
      const taken = worker.runs.reduce((sum, { time }) => sum + time, 0);
      if (worker.failure === null && taken < ENOUGH) await worker.run(worker.id === OURS ? LATE : late);
    }
  }
  for (const worker of workers) await worker.end();
  const { document } = makeMatter(size, REPOSITORY);
  const measured = workers.map(({ id, runs, failure, output }): Result => {
    const [first, ...later] = runs;
    return {
      id,
      first: first?.time ?? NaN,
      again: median((later.length > 0 ? later : runs).map(({ time }) => time)),
      memory: first?.memory ?? NaN,
      size: first?.size ?? NaN,
      content: first === undefined || isFloor(id) ? null : readContent(document, output),
      failure,
    };
  });
  const left = [...notRun].map(([id, failure]): Result => ({ ...NOTHING, id, failure }));
  return [...measured, ...left];
}

function isFloor(id: string): boolean {
  return FLOORS.some((floor) => floor === id);
}

function printResults(size: number, results: readonly Result[]): void {
  const ours = results.find(({ id }) => id === OURS);
  console.log(`\n${String(size)} observations`);
  printTable([
    ['', 'first ms', 'again ms', 'ratio', 'memory MB', 'size KB', 'ratio', 'pages', 'links', 'words', 'tagged'],
    ...results.map(({ id, first, again, memory, size: bytes, content, failure }) =>
      Number.isNaN(first)
        ? [id, failure ?? '', ...Array.from({ length: 9 }, () => '')]
        : [
            id,
            first.toFixed(0),
            again.toFixed(again < 100 ? 1 : 0),
            `${(again / (ours?.again ?? NaN)).toFixed(2)}x`,
            (memory / 1_048_576).toFixed(0),
            (bytes / 1024).toFixed(0),
            `${(bytes / (ours?.size ?? NaN)).toFixed(2)}x`,
            ...(content === null
              ? ['', '', '', '']
              : [
                  String(content.pages),
                  String(content.links),
                  `${(content.share * 100).toFixed(1)}%${content.share < WHOLE ? ' INCOMPLETE' : ''}`,
                  content.isTagged ? 'yes' : 'no',
                ]),
          ],
    ),
  ]);
}

function judge(bySize: ReadonlyMap<number, readonly Result[]>): void {
  const at = (size: number, id: string) => bySize.get(size)?.find((result) => result.id === id);
  const time = (size: number, id: string) => at(size, id)?.again ?? NaN;
  const measured = (size: number) => RIVALS.filter((id) => (at(size, id)?.again ?? 0) > 0);
  const over = (size: number, ids: readonly string[]) =>
    Math.min(...ids.map((id) => time(size, id) / time(size, OURS)));
  const exponent = growthExponent([2_000, 20_000].map((size) => ({ size, time: time(size, OURS) })));
  console.log('');
  printDemands([
    ...SIZES.map((size) => ({
      what: `fastest rival beside tidemark, ${String(size)}`,
      measured: over(size, measured(size)),
      unit: 'x' as const,
      atLeast: size === 2_000 ? 3 : 1,
    })),
    {
      what: "Chromium's tagged print beside tidemark, 2000",
      measured: over(2_000, CHROMIUM.slice(1)),
      unit: 'x',
      atLeast: 10,
    },
    ...[2_000, 20_000].map((size) => ({
      what: `tidemark beside merely compressing and writing the same bytes, ${String(size)}`,
      measured: time(size, OURS) / time(size, 'floor'),
      unit: 'x' as const,
      atMost: 2.5,
    })),
    { what: 'growth exponent from 2000 to 20000', measured: exponent, unit: '', atMost: 1.05 },
    {
      what: "the document's words that tidemark's PDF holds, 2000",
      measured: (at(2_000, OURS)?.content?.share ?? 0) * 100,
      unit: '%',
      atLeast: WHOLE * 100,
    },
  ]);
}

async function printProfile(): Promise<void> {
  const costs = await profileTidemark(2_000, 5);
  console.log("\nWhere tidemark's time goes (2000 observations, each function without what it calls)");
  printTable(costs.slice(0, 12).map(({ name, share }) => [name, `${(share * 100).toFixed(1)}%`]));
}

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { MakeMaker } from './maker.ts';
import { makeMatter } from './matter.ts';

/** One run: how long it took, and after the first how much memory the process and its helpers had taken by then. */
export type Run = { readonly time: number; readonly size: number; readonly memory: number };

/** Runs in a process of its own: makes the document once each time it is asked, and tells how that went. */
async function serve([module, observations, repository, output]: readonly string[]): Promise<void> {
  const { makeMaker } = (await import(pathToFileURL(module!).href)) as { makeMaker: MakeMaker };
  const maker = await makeMaker(makeMatter(Number(observations), repository!));
  process.on('message', (asked) => void (asked === 'run' ? run() : end()));
  // Who asked has gone.
  process.on('disconnect', () => void end());
  process.send!('ready');

  async function run(): Promise<void> {
    const began = performance.now();
    const bytes = await maker.render();
    const time = performance.now() - began;
    const memory = process.resourceUsage().maxRSS * 1024 + (maker.memoryElsewhere?.() ?? 0);
    writeFileSync(output!, bytes);
    process.send!({ time, size: bytes.length, memory } satisfies Run);
  }

  async function end(): Promise<void> {
    await maker.close?.();
    process.exit(0);
  }
}

await serve(process.argv.slice(2));

import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { makeMatter } from './matter.ts';
import { makeMaker } from './tidemark.ts';

/** Runs in a process of its own: profiles nothing but the making, in samples of 200 µs. */
async function profile([observations, runs, repository, folder]: readonly string[]): Promise<void> {
  const maker = await makeMaker(makeMatter(Number(observations), repository!));
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let run = 0; run < Number(runs); run += 1) await maker.render();
  const { profile: taken } = await session.post('Profiler.stop');
  writeFileSync(join(folder!, 'report.cpuprofile'), JSON.stringify(taken));
}

await profile(process.argv.slice(2));

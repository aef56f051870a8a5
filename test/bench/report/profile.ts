import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, REPOSITORY } from './bundles.ts';

/** A function and its share (0..1) of the time that making the document took, without what it calls. */
export type Cost = { readonly name: string; readonly share: number };

type Profile = {
  readonly nodes: readonly { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
};

/** Where tidemark's time goes for so many observations, the largest first: making the document often enough to see. */
export async function profileTidemark(observations: number, runs: number): Promise<readonly Cost[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tidemark-profile-'));
  try {
    await profileInto(folder, observations, runs);
    const [file] = await readdir(folder);
    return costsOf(JSON.parse(await readFile(join(folder, file ?? ''), 'utf8')) as Profile);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function profileInto(folder: string, observations: number, runs: number): Promise<void> {
  const script = join(bundleFolder('tidemark'), 'profiled.mjs');
  const child = spawn(process.execPath, [script, String(observations), String(runs), REPOSITORY, folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('the profile could not be taken'));
    });
  });
}

function costsOf({ nodes, samples, timeDeltas }: Profile): readonly Cost[] {
  const byNode = new Map<number, number>();
  for (const [at, id] of samples.entries()) byNode.set(id, (byNode.get(id) ?? 0) + (timeDeltas[at] ?? 0));
  const byName = new Map<string, number>();
  let total = 0;
  for (const { id, callFrame } of nodes) {
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)' || functionName === '(program)') continue;
    const place = url === '' ? '' : ` (${url.split('/').at(-1) ?? ''}:${String(lineNumber + 1)})`;
    const name = `${functionName === '' ? 'a nameless function' : functionName}${place}`;
    const time = byNode.get(id) ?? 0;
    total += time;
    byName.set(name, (byName.get(name) ?? 0) + time);
  }
  return [...byName].map(([name, time]) => ({ name, share: time / total })).sort((a, b) => b.share - a.share);
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFolder, REPOSITORY } from './bundles.ts';

/** A function and its share (0..1) of the time that making the document took, without what it calls. */
export type Cost = { readonly name: string; readonly share: number };

/** A function's place counts lines and columns from 0. */
type Frame = {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
};
type Profile = {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
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
  const nameOf = namer();
  for (const { id, callFrame } of nodes) {
    if (callFrame.functionName === '(idle)' || callFrame.functionName === '(program)') continue;
    const name = nameOf(callFrame);
    const time = byNode.get(id) ?? 0;
    total += time;
    byName.set(name, (byName.get(name) ?? 0) + time);
  }
  return [...byName].map(([name, time]) => ({ name, share: time / total })).sort((a, b) => b.share - a.share);
}

/** Names functions by where they stand in the sources, not in the bundle. */
function namer(): (frame: Frame) => string {
  const maps = new Map<string, SourceMap>();
  return ({ functionName, url, lineNumber, columnNumber }) => {
    const name = functionName === '' ? 'a nameless function' : functionName;
    if (!url.startsWith('file:')) return name;
    const map = maps.get(url) ?? readMap(url);
    maps.set(url, map);
    const place = map.findEntry(lineNumber, columnNumber);
    if (!('originalSource' in place)) return name;
    const source = place.originalSource.replace(/^.*?(node_modules|core|test)\//u, '$1/');
    return `${name} (${source}:${String(place.originalLine + 1)})`;
  };
}

function readMap(url: string): SourceMap {
  return new SourceMap(JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8')) as SourceMapPayload);
}

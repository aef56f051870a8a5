import { z } from 'zod';
import { DEFAULT_HALF_LIFE } from '#core/scoring-numbers.ts';
import { keys } from './keys.ts';
import { read, write } from './storage.ts';
import { storedCommunities } from './stored.ts';

/** What takes the stored things of the version of its place in the list (0 is version 1) to the next one. */
type Migration = () => Promise<Readonly<Record<string, unknown>>>;

const MIGRATIONS: readonly Migration[] = [withHalfLife, withSite];

/** The version of the form things are stored in. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/** Whether what is stored can be written to, or is of a later version of the extension's. */
export type Readiness = 'ready' | 'newer';

/**
 * Brings what is stored to this version: each step is one atomic write together with its version, so that one cut short
 * is made again. Nothing of a later version is touched.
 */
export async function prepareStorage(): Promise<Readiness> {
  const version = await storedVersion();
  if (version > SCHEMA_VERSION) return 'newer';
  for (const [at, migrate] of MIGRATIONS.entries()) {
    const next = at + 2;
    if (next > version) await write({ ...(await migrate()), [keys.schema]: next });
  }
  return 'ready';
}

/** Things stored before they had a version are of the first; so is nothing at all. */
async function storedVersion(): Promise<number> {
  return z
    .int()
    .min(1)
    .catch(1)
    .parse((await read([keys.schema]))[keys.schema]);
}

/** Version 2 lets a community choose its half-life; before it was the same for all. */
async function withHalfLife(): Promise<Readonly<Record<string, unknown>>> {
  const listed = await storedCommunities();
  const stored = await read(listed.map(({ id }) => keys.community(id)));
  const changed = Object.entries(stored).flatMap(([key, community]): readonly (readonly [string, unknown])[] =>
    typeof community === 'object' && community !== null ? [[key, { halfLife: DEFAULT_HALF_LIFE, ...community }]] : [],
  );
  return Object.fromEntries<unknown>(changed);
}

/** Version 3 can say how a community's pages are read, which an earlier version could not. */
function withSite(): Promise<Readonly<Record<string, unknown>>> {
  return Promise.resolve({});
}

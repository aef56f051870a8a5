import type { Folded } from './folding.ts';
import type { Work } from './slices.ts';

/** Units a seed is long: about two words of a European language, so that few of them stand in a page by chance. */
const SEED = 8;

/** Seeds taken of one pattern at most, evenly spread. */
const SEEDS_A_PATTERN = 48;

/** A seed that stands in a page more often than this tells nothing of where a pattern is. */
const COMMON = 64;

/** The base of the rolling hash (Karp and Rabin 1987), and of Knuth's multiplicative hash for the table. */
const BASE = 0x01000193;
const LEAVING = Array.from({ length: SEED }).reduce((power: number) => Math.imul(power, BASE), 1);
const GOLDEN = 0x9e3779b1;

/** Units looked at between two rests. */
const UNITS_A_STEP = 0x8000;

/** A place where a pattern may begin, for a seed of it stands where it then would; the rarer the seed the weightier. */
export type Vote = { readonly at: number; readonly weight: number };

/** What the seeds of a pattern say: where it may begin, and whether one of its own words' seeds is not in the page. */
export type Election = { readonly votes: readonly Vote[]; readonly isChanged: boolean };

/** A pattern to find seeds of; its own words lie from `start` to `end`. */
type Seeded = { readonly units: Folded; readonly start: number; readonly end: number };

/**
 * Finds the seeds of all patterns in one pass over a page: pieces of a fixed length, looked up by a rolling hash.
 * Answers in the order of the patterns. Two pieces of one hash are taken for the same: whoever reads the votes compares
 * texts anyway.
 */
export function* electing(page: Folded, patterns: readonly Seeded[]): Work<readonly Election[]> {
  const samples = patterns.map(({ units }) => sampleSeeds(units));
  yield;
  const table = tableOf(samples.flatMap((sample) => sample.map(({ hash }) => hash)));
  yield;
  const places = yield* findingPlaces(page, table);
  return samples.map((sample, index) => {
    const { start = 0, end = 0 } = patterns[index] ?? {};
    let isChanged = false;
    const votes = sample.flatMap(({ hash, offset }) => {
      const found = places[table.indexOf(hash)] ?? [];
      if (found.length === 0 && offset >= start && offset + SEED <= end) isChanged = true;
      return found.length > COMMON ? [] : found.map((at) => ({ at: at - offset, weight: 1 / found.length }));
    });
    return { votes, isChanged };
  });
}

/** Where in the page each seed of a table stands, up to the number that makes it common. */
function* findingPlaces(page: Folded, table: ReturnType<typeof tableOf>): Work<readonly (readonly number[])[]> {
  const places = Array.from({ length: table.size }, (): number[] => []);
  let hash = 0;
  for (let at = 0; at < page.length; at += 1) {
    if (at % UNITS_A_STEP === 0) yield;
    hash = roll(hash, page[at] ?? 0, at < SEED ? 0 : (page[at - SEED] ?? 0));
    const index = at < SEED - 1 ? -1 : table.indexOf(hash);
    if (index < 0) continue;
    const known = places[index];
    if (known !== undefined && known.length <= COMMON) known.push(at - SEED + 1);
  }
  return places;
}

/** Some seeds of a pattern: the hash of each and where it begins. */
function sampleSeeds(pattern: Folded): readonly { readonly hash: number; readonly offset: number }[] {
  const count = pattern.length - SEED + 1;
  const stride = Math.max(1, Math.ceil(count / SEEDS_A_PATTERN));
  const sample = [];
  for (let offset = 0; offset < count; offset += stride) sample.push({ hash: hashOf(pattern, offset), offset });
  return sample;
}

function hashOf(units: Folded, offset: number): number {
  let hash = 0;
  for (let at = offset; at < offset + SEED; at += 1) hash = roll(hash, units[at] ?? 0, 0);
  return hash;
}

function roll(hash: number, entering: number, leaving: number): number {
  return (Math.imul(hash, BASE) + entering - Math.imul(leaving, LEAVING)) | 0;
}

/** An open-addressed table of hashes, each once; at most a quarter full, so that most look-ups end at an empty slot. */
function tableOf(hashes: readonly number[]) {
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length + 1)) + 2);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits);
  const distinct: number[] = [];
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, GOLDEN) >>> shift;
    for (let used = slots[slot] ?? 0; used !== 0 && distinct[used - 1] !== hash; used = slots[slot] ?? 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  for (const hash of hashes) {
    const slot = slotOf(hash);
    if (slots[slot] === 0) slots[slot] = distinct.push(hash);
  }
  return { size: distinct.length, indexOf: (hash: number): number => (slots[slotOf(hash)] ?? 0) - 1 };
}

import type { Folded } from './folding.ts';
import type { Work } from './slices.ts';

/** Units a seed is long: about two words of a European language, so that few of them stand in a page by chance. */
const SEED = 8;

/** Seeds taken of one pattern at most, evenly spread. */
const SEEDS_A_PATTERN = 64;

/** A seed that stands in a page more often than this tells nothing of where a pattern is. */
const COMMON = 64;

/** The rarest seeds of a pattern vote first; with so many votes, the more common ones are not asked. */
const ENOUGH_VOTES = 80;

/** The base of the rolling hash (Karp and Rabin 1987), and of Knuth's multiplicative hash for the table. */
const BASE = 0x01000193;
const LEAVING = Array.from({ length: SEED }).reduce((power: number) => Math.imul(power, BASE), 1);
const GOLDEN = 0x9e3779b1;

/** Units looked at, and patterns, between two rests. */
const UNITS_A_STEP = 0x1000;
const PATTERNS_A_STEP = 8;

/**
 * A place where a pattern may begin, for a seed of it, which begins at `offset`, stands where it then would; the rarer the
 * seed the weightier.
 */
export type Vote = { readonly at: number; readonly offset: number; readonly weight: number };

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
  const samples: ReturnType<typeof sampleSeeds>[] = [];
  for (const { units } of patterns) {
    samples.push(sampleSeeds(units));
    if (samples.length % PATTERNS_A_STEP === 0) yield;
  }
  const table = tableFor(patterns.length * SEEDS_A_PATTERN);
  for (const [index, sample] of samples.entries()) {
    for (const { hash } of sample) table.add(hash);
    if (index % PATTERNS_A_STEP === 0) yield;
  }
  const places = yield* findingPlaces(page, table);
  const elections: Election[] = [];
  for (const [index, sample] of samples.entries()) {
    if (index % PATTERNS_A_STEP === 0) yield;
    const { start = 0, end = 0 } = patterns[index] ?? {};
    const seeds = sample.map(({ hash, offset }) => ({ offset, seed: table.indexOf(hash) }));
    const isChanged = seeds.some(
      ({ offset, seed }) => offset >= start && offset + SEED <= end && places.countOf(seed) === 0,
    );
    elections.push({ votes: votesOf(seeds, places), isChanged });
  }
  return elections;
}

type Places = { readonly countOf: (seed: number) => number; readonly of: (seed: number) => readonly number[] };

function votesOf(
  seeds: readonly { readonly offset: number; readonly seed: number }[],
  { countOf, of }: Places,
): readonly Vote[] {
  const votes: Vote[] = [];
  for (const { offset, seed } of seeds.toSorted((a, b) => countOf(a.seed) - countOf(b.seed))) {
    const count = countOf(seed);
    if (count > COMMON || votes.length > ENOUGH_VOTES) break;
    for (const at of of(seed)) votes.push({ at: at - offset, offset, weight: 1 / count });
  }
  return votes;
}

/** Where in the page each seed of a table stands, up to the number that makes it common. */
function* findingPlaces(page: Folded, table: ReturnType<typeof tableFor>): Work<Places> {
  const counts = new Int32Array(table.size());
  const last = new Int32Array(table.size());
  // Each place leads to the one before it of the same seed; 0 is none.
  const places: number[] = [0];
  const before: number[] = [0];
  let hash = 0;
  for (let at = 0; at < page.length; at += 1) {
    if (at % UNITS_A_STEP === 0) yield;
    hash = roll(hash, page[at] ?? 0, at < SEED ? 0 : (page[at - SEED] ?? 0));
    const seed = at < SEED - 1 ? -1 : table.indexOf(hash);
    if (seed < 0) continue;
    const count = counts[seed] ?? 0;
    if (count > COMMON) continue;
    counts[seed] = count + 1;
    before.push(last[seed] ?? 0);
    last[seed] = places.push(at - SEED + 1) - 1;
  }
  const of = (seed: number): readonly number[] => {
    const found: number[] = [];
    for (let place = last[seed] ?? 0; place !== 0; place = before[place] ?? 0) found.push(places[place] ?? 0);
    return found;
  };
  return { countOf: (seed) => counts[seed] ?? 0, of };
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
function tableFor(most: number) {
  const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 2);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  // The number of each hash, counted from 1; 0 is an empty slot.
  const numbers = new Int32Array(1 << bits);
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, GOLDEN) >>> shift;
    while (numbers[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  let size = 0;
  return {
    size: (): number => size,
    indexOf: (hash: number): number => (numbers[slotOf(hash)] ?? 0) - 1,
    add(hash: number): void {
      const slot = slotOf(hash);
      if (numbers[slot] !== 0) return;
      keys[slot] = hash;
      numbers[slot] = size += 1;
    },
  };
}

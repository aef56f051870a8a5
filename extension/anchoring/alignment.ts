import type { Folded } from './folding.ts';

const BITS = 32;
const TOP = BITS - 1;

/**
 * How a pattern lies in a page. Unit n of the pattern lies at `begins[n]` to `ends[n + 1]`, which are the same where it was
 * deleted; from `ends[n]` to `begins[n]` lies what was inserted before it. `same[n]` is 1 where it has not been changed.
 */
export type Alignment = {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly same: Uint8Array;
};

/**
 * Lays a pattern along a page between `from` and `to` with as few edits (units inserted, deleted, changed) as there can
 * be, wherever it begins and ends there.
 */
export function align(pattern: Folded, page: Folded, from: number, to: number): Alignment {
  const columns = fillColumns(pattern, page, from, to);
  const begins = new Int32Array(pattern.length + 1);
  const ends = new Int32Array(pattern.length + 1);
  const same = new Uint8Array(pattern.length);
  let row = pattern.length;
  let column = columns.best;
  begins[row] = from + column;
  while (row > 0) {
    const step = columns.stepAt(row, column);
    if (step === 'inserted') column -= 1;
    else {
      ends[row] = from + column;
      if (step !== 'deleted') column -= 1;
      row -= 1;
      if (step === 'same') same[row] = 1;
      begins[row] = from + column;
    }
  }
  ends[0] = from + column;
  return { begins, ends, same };
}

/** The edits from one unit of the pattern up to another; what was inserted outside of them does not count. */
export function editsBetween({ begins, ends, same }: Alignment, start: number, end: number): number {
  let edits = 0;
  for (let unit = start; unit < end; unit += 1) {
    if (same[unit] === 0) edits += 1;
    if (unit > start) edits += (begins[unit] ?? 0) - (ends[unit] ?? 0);
  }
  return edits;
}

/**
 * Fills the table of edit distances between each beginning of the pattern (rows) and the page (columns), as the
 * differences down each column, 32 rows at a time: Myers, "A fast bit-vector algorithm for approximate string matching
 * based on dynamic programming", J. ACM 46 (1999). The way back follows Hyyrö, "A note on bit-parallel alignment
 * computation" (2004), which needs no more than those differences.
 */
function fillColumns(pattern: Folded, page: Folded, from: number, to: number) {
  const blocks = Math.ceil(pattern.length / BITS);
  const matches = rowsByUnit(pattern, blocks);
  const none = new Int32Array(blocks);
  const rises = new Int32Array((to - from + 1) * blocks);
  const falls = new Int32Array((to - from + 1) * blocks);
  rises.fill(-1, 0, blocks);
  const lastRow = 1 << ((pattern.length - 1) % BITS);
  let distance = pattern.length;
  let least = distance;
  let best = 0;
  for (let column = 1; column <= to - from; column += 1) {
    const rows = matches.get(page[from + column - 1] ?? 0) ?? none;
    let carry = 0;
    for (let block = 0; block < blocks; block += 1) {
      const at = column * blocks + block;
      const rise = rises[at - blocks] ?? 0;
      const fall = falls[at - blocks] ?? 0;
      const same = rows[block] ?? 0;
      const sameOrFall = same | fall;
      const reached = same | (carry < 0 ? 1 : 0);
      const across = (((reached & rise) + rise) ^ rise) | reached;
      const up = fall | ~(across | rise);
      const down = rise & across;
      const upHere = (up << 1) | (carry > 0 ? 1 : 0);
      const downHere = (down << 1) | (carry < 0 ? 1 : 0);
      rises[at] = downHere | ~(sameOrFall | upHere);
      falls[at] = upHere & sameOrFall;
      if (block === blocks - 1) distance += (up & lastRow) !== 0 ? 1 : (down & lastRow) !== 0 ? -1 : 0;
      else carry = (up >>> TOP) - (down >>> TOP);
    }
    if (distance >= least) continue;
    least = distance;
    best = column;
  }
  const isSet = (columns: Int32Array, row: number, column: number) =>
    (((columns[column * blocks + ((row - 1) >>> 5)] ?? 0) >>> ((row - 1) & TOP)) & 1) === 1;
  return {
    /** The column at which the whole pattern ends with the fewest edits. */
    best,
    /** The last step of a way with the fewest edits to a cell. */
    stepAt(row: number, column: number): 'same' | 'changed' | 'inserted' | 'deleted' {
      if (column === 0) return 'deleted';
      if (pattern[row - 1] === page[from + column - 1]) return 'same';
      if (isSet(rises, row, column)) return 'deleted';
      return isSet(falls, row, column - 1) ? 'inserted' : 'changed';
    },
  };
}

/** For each unit the rows of the pattern that hold it, as bits. */
function rowsByUnit(pattern: Folded, blocks: number): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (const [row, unit] of pattern.entries()) {
    const known = rows.get(unit) ?? new Int32Array(blocks);
    rows.set(unit, known);
    known[row >>> 5] = (known[row >>> 5] ?? 0) | (1 << (row & TOP));
  }
  return rows;
}

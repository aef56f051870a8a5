/** How wide a column would be in one line, and how narrow it can be without breaking words. */
export type WidthWish = { readonly natural: number; readonly least: number };

/**
 * Shares out a table's width: columns that need no more than their share get what they need, the others divide what is
 * left. What nobody needs goes to the widest column, so that the table fills its width.
 */
export function columnWidths(wishes: readonly WidthWish[], width: number): readonly number[] {
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  if (least > width) return wishes.map((wish) => (wish.least * width) / least);
  const settled = new Map<number, number>();
  let left = width;
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    const open = wishes.length - settled.size;
    for (const [at, { natural }] of wishes.entries()) {
      if (settled.has(at) || natural > left / open || left - natural < leastOfOthers(wishes, settled, at)) continue;
      settled.set(at, natural);
      left -= natural;
      isChanged = true;
      break;
    }
  }
  const open = wishes.map((_, at) => at).filter((at) => !settled.has(at));
  if (open.length === 0) {
    const widest = wishes.reduce((best, { natural }, at) => (natural > (wishes[best]?.natural ?? 0) ? at : best), 0);
    return wishes.map(({ natural }, at) => natural + (at === widest ? left : 0));
  }
  return wishes.map(
    (wish, at) =>
      settled.get(at) ??
      shareOf(
        wish,
        open.map((index) => wishes[index] ?? wish),
        left,
      ),
  );
}

/** What the other columns that are still open need at least. */
function leastOfOthers(wishes: readonly WidthWish[], settled: ReadonlyMap<number, number>, own: number): number {
  return wishes.reduce((sum, { least }, at) => (at === own || settled.has(at) ? sum : sum + least), 0);
}

/** A column's part of the width: what it needs at least, and of the rest in proportion to what it would like. */
function shareOf(wish: WidthWish, open: readonly WidthWish[], width: number): number {
  const least = open.reduce((sum, other) => sum + other.least, 0);
  const wanted = open.reduce((sum, other) => sum + other.natural - other.least, 0);
  const rest = width - least;
  return wish.least + (wanted === 0 ? rest / open.length : (rest * (wish.natural - wish.least)) / wanted);
}

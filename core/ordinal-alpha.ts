/**
 * Krippendorff's alpha for ordinal values: how far people who judged the same things agree beyond chance. 1 is perfect
 * agreement, 0 what chance gives, below 0 systematic disagreement. Each unit holds the values (any numbers; only their
 * order counts) that people gave it; a value that is missing is not in it, and a unit with fewer than two says nothing.
 * Null where it is not defined: nothing was judged twice, or everybody said the same of everything.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), with the ordinal difference function.
 */
export function ordinalAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const scale = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const counts = scale.map((value) => sum(pairable.map((values) => values.filter((other) => other === value).length)));
  const total = sum(counts);
  const difference = (one: number, other: number) =>
    ordinalDifference(counts, scale.indexOf(one), scale.indexOf(other));
  const observed = sum(
    pairable.map((values) => sum(pairsOf(values).map(([one, other]) => difference(one, other))) / (values.length - 1)),
  );
  const expected = sum(
    pairsOf(scale.map((_, at) => at)).map(
      ([one, other]) => (counts[one] ?? 0) * (counts[other] ?? 0) * ordinalDifference(counts, one, other),
    ),
  );
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** How many values lie between two ranks, half of each of the two among them; squared. */
function ordinalDifference(counts: readonly number[], one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = sum(counts.slice(low, high + 1)) - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2;
  return between ** 2;
}

function pairsOf<Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] {
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other] as const));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

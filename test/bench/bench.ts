/** One bench: prints what it measures, in ratios and exponents taken in this one run. */
export type Bench = {
  readonly id: string;
  readonly summary: string;
  /** `isQuick` leaves out what takes minutes and is not ours. */
  readonly run: (wishes: { readonly isQuick: boolean }) => void | Promise<void>;
};

/** The median time of some runs, in milliseconds, after one that is not counted. */
export function medianTime(work: () => void, runs = 5): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times);
}

/** The middle one of some numbers; 0 where there are none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** How cost grows with size: the slope of log time over log size by least squares; 1 is linear. */
export function growthExponent(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const covariance = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

/** Rows as aligned columns. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    );
}

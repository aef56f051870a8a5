/**
 * The value below which the share `p` (0..1) of the values lies, straight between the two nearest of them: type 7 of
 * Hyndman and Fan (1996, Sample Quantiles in Statistical Packages). Null without values.
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

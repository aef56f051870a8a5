/** How far along a scale of that many stages a level lies, 0..1; what lies outside is drawn at the nearer end. */
export function shareOf(level: number, stages: number): number {
  return within((level - 1) / Math.max(1, stages - 1));
}

/** A share kept between 0 and 1, and 0 where it is no number at all. */
export function within(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}

/** A share as a length that grows with the picture, which keeps text and marks at their size. */
export function percent(share: number): string {
  return `${String(hundredth(share * 100))}%`;
}

/** A coordinate, short enough to read. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The number where there is one; null for none and for what is not a number. */
export function known(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

/** The two ends of an interval in order; null where either is missing. */
export function knownInterval(
  interval: readonly [number, number] | null | undefined,
): readonly [number, number] | null {
  const low = known(interval?.[0]);
  const high = known(interval?.[1]);
  if (low === null || high === null) return null;
  return low <= high ? [low, high] : [high, low];
}

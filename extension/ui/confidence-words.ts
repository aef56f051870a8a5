import { CONFIDENCE_HALF_WIDTH } from '#core/scoring-numbers.ts';
import type { ShownLevel } from '../messages/summary.ts';
import { say } from '../words/shared.ts';

/** How sure a level is, in words, read off the width of its interval as core reads it. */
export function confidenceWords(level: ShownLevel | null): string {
  if (level === null) return say('confidence.none');
  const [low, high] = level.interval;
  const half = (high - low) / 2;
  if (half <= CONFIDENCE_HALF_WIDTH.high) return say('confidence.high');
  return half <= CONFIDENCE_HALF_WIDTH.medium ? say('confidence.medium') : say('confidence.low');
}

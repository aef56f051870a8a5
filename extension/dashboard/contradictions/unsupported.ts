import type { Evidence } from '#core/evidence.ts';
import { UNSHOWN_CLAIM } from '#core/scoring-numbers.ts';
import type { Scoring } from '#core/scorecard.ts';

/** A level that rests more on ticks than on what was seen. */
export type UnsupportedClaim = {
  readonly competency: { readonly id: string; readonly name: string };
  readonly level: number;
  /** The level without the ticks that link to nothing seen; null where too little is left. */
  readonly evidencedLevel: number | null;
  /** The ticks that speak for a practice and link to nothing seen. */
  readonly ticks: readonly Evidence[];
};

/** The levels that would be lower by 0.3 or more, or not there at all, without ticks that link to nothing seen. */
export function unsupportedClaims({ scores }: Pick<Scoring, 'scores'>): readonly UnsupportedClaim[] {
  return scores.flatMap(({ competency, level, evidencedLevel, evidence }) => {
    if (level === null) return [];
    const difference = evidencedLevel === null ? UNSHOWN_CLAIM : Math.round((level - evidencedLevel) * 100) / 100;
    if (difference < UNSHOWN_CLAIM) return [];
    const ticks = evidence.filter(
      ({ origin, claims }) => origin.type === 'check' && !origin.isBacked && claims.some(({ value }) => value > 0),
    );
    return [{ competency, level, evidencedLevel, ticks }];
  });
}

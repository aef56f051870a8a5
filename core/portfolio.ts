import type { Scorecard } from './scorecard.ts';

/** One community among others: where it stands, and how much it needs. */
export type PortfolioRow = {
  readonly id: string;
  readonly name: string;
  readonly overall: number | null;
  /** The sum of the priorities of its gaps: importance times gap (SCORING.md, "Gaps"). */
  readonly need: number;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly notAssessed: number;
};

/** A competency that lies below its target in several communities. */
export type SharedGap = {
  readonly competency: string;
  /** Communities in which it is below its target, and in which it is assessed at all. */
  readonly communities: number;
  readonly assessed: number;
  /** The mean of the gaps of those below it. */
  readonly gap: number;
};

/** Many communities side by side. */
export type Portfolio = {
  /** The greatest need first, then the least assessed, then by id. */
  readonly communities: readonly PortfolioRow[];
  /** The most widely shared first, then the wider gap, then by id. */
  readonly sharedGaps: readonly SharedGap[];
};

/** Puts the scorecards of several communities together. The order they come in changes nothing. */
export function makePortfolio(scorecards: readonly Scorecard[]): Portfolio {
  const communities = scorecards
    .map(rowOf)
    .sort((a, b) => b.need - a.need || b.notAssessed - a.notAssessed || compare(a.id, b.id));
  const ids = [...new Set(scorecards.flatMap(({ competencies }) => competencies.map(({ id }) => id)))];
  const sharedGaps = ids
    .map((id) => sharedGapOf(id, scorecards))
    .filter((shared) => shared.communities > 0)
    .sort((a, b) => b.communities - a.communities || b.gap - a.gap || compare(a.competency, b.competency));
  return { communities, sharedGaps };
}

function rowOf({ community, overall, competencies }: Scorecard): PortfolioRow {
  return {
    id: community.id,
    name: community.name,
    overall: overall.level,
    need: competencies.reduce((sum, { gap, importance }) => sum + importance * (gap ?? 0), 0),
    levels: Object.fromEntries(competencies.map(({ id, level }) => [id, level])),
    notAssessed: overall.of - overall.assessed,
  };
}

function sharedGapOf(competency: string, scorecards: readonly Scorecard[]): SharedGap {
  const rows = scorecards.flatMap(({ competencies }) => competencies.filter(({ id }) => id === competency));
  const gaps = rows.flatMap(({ gap }) => (gap === null || gap === 0 ? [] : [gap]));
  const sum = gaps.toSorted((a, b) => a - b).reduce((total, gap) => total + gap, 0);
  return {
    competency,
    communities: gaps.length,
    assessed: rows.filter(({ level }) => level !== null).length,
    gap: gaps.length === 0 ? 0 : sum / gaps.length,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

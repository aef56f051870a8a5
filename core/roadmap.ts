import type { Check } from './check.ts';
import type { CompetencyScore } from './competency-score.ts';
import type { Gap } from './gaps.ts';
import { mostLikelyLevel, type StageSums, sumStages } from './level.ts';
import type { Effort, Indicator, MaturityModel } from './model.ts';
import { EFFORT_WEEKS, SMALLEST_BENEFIT } from './scoring-numbers.ts';

/** When a quarter's work comes: the first, the second, and the rest. */
export type Horizon = 'now' | 'next' | 'later';

/** One practice to bring about. `benefit` is what it adds to the level up to the target, times importance. */
export type RoadmapItem = { readonly indicator: string; readonly effort: Effort; readonly benefit: number };

/** A stretch of one quarter, or of as many as its one large item needs, and the levels to be expected after it. */
export type RoadmapQuarter = {
  /** 1 is the first quarter. */
  readonly quarter: number;
  readonly horizon: Horizon;
  readonly items: readonly RoadmapItem[];
  readonly projected: Readonly<Record<string, number>>;
};

/**
 * What to do next, in the order that gains most for the work: each time the practice with the greatest benefit for its
 * effort is taken, applied, and all is reckoned anew. A competency that is not assessed has no level to raise: it stands in
 * "find out first" instead. `capacity` is person-weeks a quarter.
 */
export function planRoadmap(
  scores: readonly CompetencyScore[],
  gaps: readonly Gap[],
  checks: ReadonlyMap<string, Check>,
  model: MaturityModel,
  capacity: number,
): readonly RoadmapQuarter[] {
  const tracks = scores.flatMap((score, at) => {
    const gap = gaps[at];
    if (gap === undefined || gap.gap === null || gap.target === null) return [];
    return [beginTrack(score, gap.target, gap.importance, checks, model)];
  });
  const chosen: (RoadmapItem & { readonly levels: Readonly<Record<string, number>> })[] = [];
  for (let best = bestCandidate(tracks, model); best !== undefined; best = bestCandidate(tracks, model)) {
    best.track.apply(best.indicator);
    const levels = Object.fromEntries(tracks.map((track) => [track.competency, track.level()]));
    chosen.push({ indicator: best.indicator.id, effort: best.indicator.effort, benefit: best.benefit, levels });
  }
  const before = Object.fromEntries(tracks.map((track) => [track.competency, track.begins]));
  return fillQuarters(chosen, before, capacity);
}

type Track = ReturnType<typeof beginTrack>;
type Candidate = { readonly track: Track; readonly indicator: Indicator; readonly benefit: number };

/** One competency while the roadmap is made: its sums as they will be, and what is still open in it. */
function beginTrack(
  score: CompetencyScore,
  target: number,
  importance: number,
  checks: ReadonlyMap<string, Check>,
  model: MaturityModel,
) {
  const stages = model.stages.length;
  let sums = sumStages(score.evidence, stages);
  const open = new Set(
    model.indicators.filter(
      ({ id, competency, stage }) =>
        competency === score.competency.id && stage <= Math.ceil(target) && isToDo(checks.get(id)),
    ),
  );
  const withMet = (indicator: Indicator): StageSums => {
    const own = score.evidence.filter(({ origin }) => origin.type === 'check' && origin.indicator === indicator.id);
    return withOneMet(sums, sumStages(own, stages), indicator.stage);
  };
  const gains = new Map<number, number>();
  return {
    competency: score.competency.id,
    begins: score.estimate.level,
    open,
    level: () => mostLikelyLevel(sums),
    /** What meeting an indicator adds to the level up to the target, times importance. */
    benefitOf(indicator: Indicator): number {
      const isUnanswered = !checks.has(indicator.id);
      const known = isUnanswered ? gains.get(indicator.stage) : undefined;
      if (known !== undefined) return known;
      const now = Math.min(target, mostLikelyLevel(sums));
      const benefit = importance * (Math.min(target, mostLikelyLevel(withMet(indicator))) - now);
      if (isUnanswered) gains.set(indicator.stage, benefit);
      return benefit;
    },
    apply(indicator: Indicator): void {
      sums = withMet(indicator);
      open.delete(indicator);
      gains.clear();
    },
  };
}

/** Not met, unanswered, partly or not met; what does not apply is nobody's work. */
function isToDo(check: Check | undefined): boolean {
  return check === undefined || check.state === 'unmet' || check.state === 'partly';
}

/** The sums with an indicator's own check replaced by a new, sure "met". */
function withOneMet(sums: StageSums, own: StageSums, stage: number): StageSums {
  const at = stage - 2;
  const without = (side: readonly number[], gone: readonly number[]) =>
    side.map((sum, index) => sum - (gone[index] ?? 0));
  const shown = without(sums.shown, own.shown).map((sum, index) => (index === at ? sum + 1 : sum));
  return { shown, missing: without(sums.missing, own.missing).map((sum) => Math.max(0, sum)) };
}

/** The open indicator that gains most for its effort; ties go to the lower stage, then to the model's order. */
function bestCandidate(tracks: readonly Track[], model: MaturityModel): Candidate | undefined {
  const byCompetency = new Map(tracks.map((track) => [track.competency, track]));
  let best: Candidate | undefined;
  for (const indicator of model.indicators) {
    const track = byCompetency.get(indicator.competency);
    if (track?.open.has(indicator) !== true) continue;
    const benefit = track.benefitOf(indicator);
    if (benefit < SMALLEST_BENEFIT) continue;
    const candidate = { track, indicator, benefit };
    if (best === undefined || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const difference = worth(one) - worth(other);
  if (Math.abs(difference) > SAME_WORTH) return difference > 0;
  return one.indicator.stage < other.indicator.stage;
}

function worth({ benefit, indicator }: Candidate): number {
  return benefit / EFFORT_WEEKS[indicator.effort];
}

/** Benefits closer than this are the same. */
const SAME_WORTH = 1e-9;

type Chosen = RoadmapItem & { readonly levels: Readonly<Record<string, number>> };

/** Fills quarters in the order of the items; one larger than a whole quarter takes the quarters it needs, alone. */
function fillQuarters(
  chosen: readonly Chosen[],
  before: Readonly<Record<string, number>>,
  capacity: number,
): readonly RoadmapQuarter[] {
  const quarters: {
    quarter: number;
    left: number;
    items: RoadmapItem[];
    projected: Readonly<Record<string, number>>;
  }[] = [];
  let next = 1;
  for (const { levels, ...item } of chosen) {
    const weeks = EFFORT_WEEKS[item.effort];
    const current = quarters.at(-1);
    if (current !== undefined && current.left >= weeks) {
      current.items.push(item);
      current.left -= weeks;
      current.projected = levels;
      continue;
    }
    const needed = Math.max(1, Math.ceil(weeks / capacity));
    quarters.push({ quarter: next, left: needed === 1 ? capacity - weeks : 0, items: [item], projected: levels });
    next += needed;
  }
  return quarters.map(({ quarter, items, projected }) => ({
    quarter,
    horizon: quarter === 1 ? 'now' : quarter === 2 ? 'next' : 'later',
    items,
    projected: { ...before, ...projected },
  }));
}

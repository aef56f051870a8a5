import type { Check } from '#core/check.ts';
import type { Evidence } from '#core/evidence.ts';
import type { Indicator } from '#core/model.ts';
import { planRoadmap, type RoadmapQuarter } from '#core/roadmap.ts';
import { scoreEvidence, type Scoring } from '#core/scorecard.ts';
import type { CommunitySettings } from '../../messages/records.ts';
import type { OpenCommunity } from '../open-community.ts';

/** What a roadmap is tried out with; nothing of it is stored until it is kept. */
export type WhatIf = Required<Pick<CommunitySettings, 'targets' | 'importance' | 'capacity'>> & {
  /** Ids of practices that are supposed to be met. */
  readonly supposed: readonly string[];
  /** Ids of practices that are left out of the plan. */
  readonly excluded: readonly string[];
};

/** A roadmap as it would be, and the score it starts from. */
export type Plan = { readonly scoring: Scoring; readonly quarters: readonly RoadmapQuarter[] };

/** The settings as they are stored, with nothing supposed. */
export function storedSettings({ targets, importance, capacity }: OpenCommunity['community']): WhatIf {
  return { targets, importance, capacity, supposed: [], excluded: [] };
}

/** Scores and plans with what is supposed in the place of what is stored. */
export function planWhatIf(open: OpenCommunity, whatIf: WhatIf): Plan {
  const { model, community, asOf } = open;
  const supposed = model.indicators.filter(({ id }) => whatIf.supposed.includes(id));
  const scoring = scoreEvidence(
    withSupposed(open, supposed),
    new Map([...open.scoring.checks, ...supposed.map(({ id }) => [id, supposedCheck(id, 'met', asOf)] as const)]),
    { ...community, targets: whatIf.targets, importance: whatIf.importance },
    model,
    asOf,
  );
  // What does not apply is nobody's work, and that is what leaving out asks for; the score itself stays as it is.
  const left = whatIf.excluded.map((id) => [id, supposedCheck(id, 'na', asOf)] as const);
  const checks = new Map([...scoring.checks, ...left]);
  return { scoring, quarters: planRoadmap(scoring.scores, scoring.gaps, checks, model, whatIf.capacity) };
}

/** The evidence there is, with a new, sure "met" in the place of the ticks of what is supposed. */
function withSupposed({ scoring }: OpenCommunity, supposed: readonly Indicator[]): readonly Evidence[] {
  const replaced = new Set(supposed.map(({ id }) => id));
  const kept = scoring.scores
    .flatMap(({ evidence }) => evidence)
    .filter(({ origin }) => origin.type !== 'check' || !replaced.has(origin.indicator));
  const added = supposed.map(({ id, competency, stage }): Evidence => ({
    competency,
    claims: [{ stage, value: 1 }],
    weight: 1,
    origin: { type: 'check', id: `supposed ${id}`, indicator: id, isBacked: true },
  }));
  return [...kept, ...added];
}

function supposedCheck(indicator: string, state: Check['state'], at: string): Check {
  return { id: `supposed ${indicator}`, indicator, state, at, by: '', observations: [], sure: true };
}

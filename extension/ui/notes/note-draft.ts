import type { Layer, MaturityModel, Team } from '#core/model.ts';
import type { Observation, Verdict } from '#core/observation.ts';
import type { NoteDraft } from '../../messages/overlay.ts';

/** A note as it is being changed; tags as they are typed. */
export type Draft = {
  readonly verdict: Verdict;
  readonly competency: string;
  readonly stage: number | null;
  readonly indicator: string | null;
  readonly note: string;
  readonly tags: string;
  readonly teams: readonly Team[];
  readonly layer: Layer | null;
  readonly sure: boolean;
};

/** Begins to change a note. */
export function draftOf(stored: Observation): Draft {
  const { verdict, competency, stage, indicator, note, tags, teams, layer, sure } = stored;
  return {
    ...{ verdict, competency, note, teams, sure },
    stage: stage ?? null,
    indicator: indicator ?? null,
    layer: layer ?? null,
    tags: tags.join(', '),
  };
}

/** A draft with one more thing changed: what does not go with it any more is taken back. */
export function changed(draft: Draft, change: Partial<Draft>, model: MaturityModel): Draft {
  const next = { ...draft, ...change };
  const indicator = model.indicators.find(({ id }) => id === next.indicator);
  return {
    ...next,
    indicator: indicator?.competency === next.competency ? next.indicator : null,
    // A gap is below a stage, and nothing is below the first.
    stage: next.verdict === 'gap' && next.stage === 1 ? null : next.stage,
  };
}

/** What is sent of a draft; the quote stays as it was. */
export function finished(draft: Draft, { quote }: Observation): NoteDraft {
  const { verdict, competency, stage, indicator, note, tags, teams, layer, sure } = draft;
  return {
    ...{ verdict, competency, note, teams, sure },
    tags: [...new Set(tags.split(/[,،、]/u).map((tag) => tag.trim()))].filter((tag) => tag !== ''),
    ...(stage !== null && verdict !== 'note' && { stage }),
    ...(indicator !== null && { indicator }),
    ...(layer !== null && { layer }),
    ...(quote && { quote }),
  };
}

import { type Signal, signal } from '@preact/signals-core';
import type { Layer, Team } from '#core/model.ts';
import type { ObservedPage, Quote, Verdict } from '#core/observation.ts';
import type { NoteDraft, NoteView, OverlayView } from '../messages/overlay.ts';
import { competencyOf } from './draft-competency.ts';

/** What a note is begun on: a quote or the page, or a note made before. */
export type NoteSource = { readonly quote?: Quote; readonly editing?: NoteView };

/** Gives the keyboard's focus, and what was selected, back to the page as it was when a note was begun there. */
export type BackToPage = () => void;

/** A note being written: it stays with the page it was begun on, and lives on while the panel is closed. */
export type Composing = NoteSource & {
  readonly page: ObservedPage;
  readonly view: OverlayView;
  readonly draft: Draft;
  /** Set where the note was begun in the page with the panel closed. */
  readonly back: BackToPage | null;
};

/** The fields of the composer as they are filled in now. */
export type Draft = {
  /** Null while it is left to the likeliest. */
  readonly chosenCompetency: Signal<string | null>;
  readonly likeliestCompetency: Signal<string>;
  readonly verdict: Signal<Verdict>;
  readonly stage: Signal<number | null>;
  readonly note: Signal<string>;
  readonly sure: Signal<boolean>;
  readonly indicator: Signal<string | null>;
  readonly layer: Signal<Layer | null>;
  readonly teams: Signal<readonly Team[]>;
  /** Tags as they are typed, with commas between. */
  readonly tags: Signal<string>;
  readonly showsMore: Signal<boolean>;
};

/** Begins a note, with the likeliest competency and stage chosen. */
export function compose(page: ObservedPage, view: OverlayView, source: NoteSource, back: BackToPage | null): Composing {
  const { editing, quote } = source;
  const { indicator = null, layer = null, teams = [], tags = [] } = editing ?? {};
  const draft = {
    chosenCompetency: signal(editing?.competency ?? null),
    likeliestCompetency: signal(view.likeliestCompetency),
    verdict: signal<Verdict>(editing?.verdict ?? (quote === undefined ? 'note' : 'strength')),
    stage: signal<number | null>(editing === undefined ? view.likeliestStage : (editing.stage ?? null)),
    note: signal(editing?.note ?? ''),
    sure: signal(editing?.sure ?? true),
    indicator: signal<string | null>(indicator),
    layer: signal<Layer | null>(layer),
    teams: signal<readonly Team[]>(teams),
    tags: signal(tags.join(', ')),
    showsMore: signal(indicator !== null || layer !== null || teams.length + tags.length > 0),
  };
  return { ...source, page, view, draft, back };
}

/** What is sent of a note that was written. */
export function finished({ draft, quote }: Composing): NoteDraft {
  const stage = draft.verdict.value === 'note' ? null : draft.stage.value;
  const indicator = draft.indicator.value;
  const layer = draft.layer.value;
  const tags = draft.tags.value.split(',').map((tag) => tag.trim());
  return {
    competency: competencyOf(draft),
    verdict: draft.verdict.value,
    note: draft.note.value,
    teams: draft.teams.value,
    tags: [...new Set(tags.filter(Boolean))],
    sure: draft.sure.value,
    ...(stage !== null && { stage }),
    ...(quote && { quote }),
    ...(indicator !== null && { indicator }),
    ...(layer !== null && { layer }),
  };
}

/** True where words would be lost if the note were dropped. */
export function holdsWords({ draft, editing }: Composing): boolean {
  return draft.note.peek().trim() !== (editing?.note.trim() ?? '');
}

import { type Signal, signal } from '@preact/signals';
import type { ObservedPage, Quote, Verdict } from '#core/observation.ts';
import type { NoteDraft, NoteView, OverlayView } from '../messages/overlay.ts';

/** What a note is begun on: a quote or the page, or a note made before. */
export type NoteSource = { readonly quote?: Quote; readonly editing?: NoteView };

/** A note being written: it stays with the page it was begun on, and lives on while the panel is closed. */
export type Composing = NoteSource & {
  readonly page: ObservedPage;
  readonly view: OverlayView;
  readonly draft: Draft;
};

/** The fields of the composer as they are filled in now. */
export type Draft = {
  readonly competency: Signal<string>;
  readonly verdict: Signal<Verdict>;
  readonly stage: Signal<number | null>;
  readonly note: Signal<string>;
  readonly sure: Signal<boolean>;
};

/** Begins a note, with the likeliest competency and stage chosen. */
export function compose(page: ObservedPage, view: OverlayView, source: NoteSource): Composing {
  const { editing, quote } = source;
  const draft = {
    competency: signal(editing?.competency ?? view.likeliestCompetency),
    verdict: signal<Verdict>(editing?.verdict ?? (quote === undefined ? 'note' : 'strength')),
    stage: signal<number | null>(editing === undefined ? view.likeliestStage : (editing.stage ?? null)),
    note: signal(editing?.note ?? ''),
    sure: signal(editing?.sure ?? true),
  };
  return { ...source, page, view, draft };
}

/** What is sent of a note that was written. */
export function finished({ draft, quote, editing }: Composing): NoteDraft {
  const stage = draft.verdict.value === 'note' ? null : draft.stage.value;
  return {
    competency: draft.competency.value,
    verdict: draft.verdict.value,
    note: draft.note.value,
    teams: editing?.teams ?? [],
    tags: editing?.tags ?? [],
    sure: draft.sure.value,
    ...(stage !== null && { stage }),
    ...(quote && { quote }),
  };
}

/** True where words would be lost if the note were dropped. */
export function holdsWords({ draft, editing }: Composing): boolean {
  return draft.note.value.trim() !== (editing?.note.trim() ?? '');
}

import type { ObservedPage } from '#core/observation.ts';
import type { CheckState } from '#core/check.ts';
import type { NoteView, OverlayView } from '../messages/overlay.ts';
import type { PaletteVerb } from '../ui/palette.tsx';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { questionVerbs } from './question-verbs.ts';
import { saveNote } from './save-note.ts';
import { teachVerbs } from './teach-verbs.ts';

const STATES = ['met', 'partly', 'unmet', 'na'] as const satisfies readonly CheckState[];

/** Every command of the overlay as it stands: on the note in hand, the page, its questions, notes and practices. */
export function paletteVerbs(state: OverlayState): readonly PaletteVerb[] {
  const page = state.page.value;
  const view = state.view.value;
  const undo = state.news.done.value?.undo;
  return [
    ...composerVerbs(state),
    ...(undo === undefined ? [] : [verb('undo', say('undo'), () => void undo())]),
    ...(page === null || view === null
      ? []
      : [...pageVerbs(state, page), ...promptVerbs(state, page, view), ...recordVerbs(state, page, view)]),
    verb('panel', say('do.panel'), () => {
      state.isOpen.value = false;
    }),
  ];
}

function composerVerbs(state: OverlayState): readonly PaletteVerb[] {
  const composing = state.composing.value;
  if (composing === null) return [];
  return [
    { ...verb('save', say('write.save'), () => void saveNote(state, composing)), shortcut: 'Mod+Enter' },
    verb('cancel', say('cancel'), state.cancelNote),
  ];
}

function pageVerbs(state: OverlayState, page: ObservedPage): readonly PaletteVerb[] {
  const { edge, height } = state.tab.place.value;
  return [
    ...(state.composing.value === null
      ? [
          verb('note', say('notes.add'), () => {
            state.begin({});
          }),
        ]
      : []),
    verb('edge', say('do.edge'), () => {
      state.tab.move({ edge: edge === 'end' ? 'start' : 'end', height }, page);
    }),
    verb('teach', say('teach.title'), () => {
      state.isTeaching.value = true;
    }),
    verb('notes', say('page.notes'), () => void state.openScreen(page, 'notes')),
    verb('dashboard', say('page.dashboard'), () => void state.openScreen(page, 'dashboard')),
  ];
}

function promptVerbs(state: OverlayState, page: ObservedPage, view: OverlayView): readonly PaletteVerb[] {
  const { answer, postpone } = questionVerbs(state);
  return view.prompts.flatMap(({ id, question, options }) => [
    ...options.map((option) =>
      verb(`answer ${id} ${option.id}`, of(option.text, question), () => void answer(page, id, option.id)),
    ),
    verb(`never ${id}`, of(say('ask.never'), question), () => void postpone(page, id, 'never')),
    verb(`later ${id}`, of(say('ask.later'), question), () => void postpone(page, id, 'later')),
  ]);
}

function recordVerbs(state: OverlayState, page: ObservedPage, view: OverlayView): readonly PaletteVerb[] {
  const ofNotes = view.notes.flatMap((note) => {
    const { id, quote } = note;
    const name = note.note === '' ? (quote?.exact ?? '') : note.note;
    return [
      verb(`edit ${id}`, of(say('edit'), name), () => {
        state.begin({ editing: note, ...(quote && { quote }) });
      }),
      verb(`delete ${id}`, of(say('delete'), name), () => void state.remove(page, id, say('note.deleted'))),
      ...quoteVerbs(state, page, note, name),
    ];
  });
  const ofAnswers = view.answers.map(({ observation, question }) =>
    verb(
      `take back ${observation}`,
      of(say('answer.take-back'), question),
      () => void state.remove(page, observation, say('answer.taken-back')),
    ),
  );
  const { correctKind } = teachVerbs(state);
  const ofPage = view.kinds.map((kind) =>
    verb(`kind ${kind.id}`, say('do.kind', { kind: kind.name }), () => void correctKind(page, kind)),
  );
  const { tick } = questionVerbs(state);
  const ticks = view.indicators.flatMap(({ id, text }) =>
    STATES.map((wanted) =>
      verb(`${wanted} ${id}`, of(say(`state.${wanted}`), text), () => void tick(page, id, wanted)),
    ),
  );
  return [...ofNotes, ...ofAnswers, ...ofPage, ...ticks];
}

/** What can be done about a note's sentence: where it is on the page, and where it is not any more. */
function quoteVerbs(state: OverlayState, page: ObservedPage, note: NoteView, name: string): readonly PaletteVerb[] {
  const { id, quote } = note;
  if (quote === undefined) return [];
  if (!state.lostNotes.value.has(id)) {
    return [verb(`show ${id}`, of(say('note.show'), name), () => state.finder.peek()?.show(id))];
  }
  return [
    verb(`find ${id}`, of(say('note.find'), name), () => void state.findAgain(id)),
    verb(`attach ${id}`, of(say('note.attach'), name), () => {
      state.attaching.value = id;
    }),
    verb(`detach ${id}`, of(say('note.detach'), name), () => void state.detach(page, note)),
  ];
}

function verb(id: string, words: string, run: () => void): PaletteVerb {
  return { id, words, run };
}

function of(what: string, whom: string): string {
  return say('do.of', { what, of: whom });
}

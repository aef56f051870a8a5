import type { Catalogue } from '#core/catalogue.ts';
import { overlay } from './overlay.ts';

/** What the overlay's open panel says. */
export const panel = {
  ...overlay,

  'panel.close': 'Close Tidemark',
  'panel.covered':
    'This page shows something over Tidemark, so the click did nothing. Close that first, or use the keyboard.',

  'page.reading': 'Reading this page.',
  'page.silent': 'Nothing is known of this page yet. Reload it, or turn Tidemark on from the toolbar.',
  'page.kind': 'Kind of page',
  'page.no-facts': 'No figures can be read here. Questions and notes work all the same.',
  'page.unknown':
    'What kind of page this is cannot be told. Choose it above for questions that fit, or just note what you see.',
  'page.new-platform':
    'Support for {platform} is new. If the kind of page is wrong, correct it above; check the figures before you rely on them.',
  'page.dashboard': 'Dashboard',
  'page.notes': 'All notes',

  'ask.title': 'What does this page show?',
  'ask.region': 'Questions this page can answer',
  'ask.none': 'Nothing more to ask on this page.',
  'ask.never': 'Not here',
  'ask.later': 'Later',
  'ask.kind': 'Wrong kind of page',
  'ask.again': 'Asked again',
  'ask.tomorrow': 'Asked again tomorrow',
  'ask.no-more': 'Not asked on this page again',

  'answer.take-back': 'Take back',
  'answer.saved': 'Answer saved',
  'answer.taken-back': 'Answer taken back',

  'tick.saved': 'Ticked: {state}',
  'tick.undone': 'Tick taken back',

  'notes.title': 'Recorded here',
  'notes.region': 'Recorded on this page',
  'notes.add': 'Note on this page',
  'notes.none': 'Nothing yet. Select a sentence to note it, or answer a question above.',
  'notes.more': { one: 'Show {count} more note', other: 'Show {count} more notes' },

  'note.show': 'Show in page',
  'note.unsure': 'not sure',
  'note.lost': 'This sentence is not on the page any more. The note is kept.',
  'note.find': 'Find again',
  'note.attach': 'Re-attach',
  'note.attach-how': 'Select the sentence in the page that this note belongs to, then press “Attach here”.',
  'note.detach': 'Keep as a page note',
  'note.deleted': 'Note deleted',
  'note.saved': 'Note saved',
  'note.taken-back': 'Note taken back',
  'note.empty': 'There is nothing to save yet.',
  'note.empty.hint': 'Write a word on it, or select a sentence first.',

  'tick.title': {
    one: '{count} practice that pages like this can show',
    other: '{count} practices that pages like this can show',
  },
  'tick.where': '{competency}, stage {stage}',

  'write.new': 'New note',
  'write.edit': 'Edit note',
  'write.elsewhere': 'On another page: {title}',
  'write.verdict': 'What it is',
  'write.text': 'Your note',
  'write.hint': 'What does this show? Markdown works.',
  'write.competency': 'Competency',
  'write.stage': 'This is what a community does in stage',
  'write.missing': 'What this stage asks for is missing',
  'write.no-stage': 'No stage (shown, not scored)',
  'write.unsure': 'I am not sure (counts half)',
  'write.more': 'More',
  'write.indicator': 'Practice',
  'write.none': 'None',
  'write.layer': 'Layer',
  'write.teams': 'Teams it matters to',
  'write.tags': 'Tags, with commas between',
  'write.save': 'Save note',
  'write.keys': '{save} saves, {verdict} chooses what it is',

  'layer.internal': 'Internal',
  'layer.member': 'Members',
  'layer.audience': 'Audience',
  'layer.market': 'Market',

  'team.product': 'Product',
  'team.support': 'Support',
  'team.marketing': 'Marketing',
  'team.sales': 'Sales',

  'do.panel': 'Close the panel',
  'do.edge': 'Move the tab to the other edge',
  'do.kind': 'This page is: {kind}',
  'do.of': '{what}: {of}',
} as const satisfies Catalogue;

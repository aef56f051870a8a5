import type { Catalogue } from '#core/catalogue.ts';

/** What the screen of all records says. */
export const dashboardEvidence = {
  'screen.evidence': 'Evidence',
  lead: 'Everything that was seen, newest first: notes with their sentences, and answers with what the page showed.',
  one: 'This record',
  'one.gone': 'This record is not here. It may have been deleted, or belong to another community.',
  'one.all': 'All records',
  all: 'All records',
  empty: 'Nothing was recorded yet. Open your community, select a sentence, and press “Note this”.',
  'no-match': 'No record matches.',
  clear: 'Show all records',
} as const satisfies Catalogue;

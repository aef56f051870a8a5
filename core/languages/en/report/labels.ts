import type { Catalogue } from '#core/catalogue.ts';

/** What formats say themselves around a document's blocks. Plain texts: formats fill {number} and the like. */
export const labels = {
  evidence: 'Evidence',
  strength: 'Strength',
  gap: 'Gap',
  note: 'Note',
  answer: 'Answer',
  practice: 'Practice',
  'not-sure': 'not sure',
  table: 'Table',
  contents: 'Contents',
  'as-table': 'As a table',
  page: '{page} of {pages}',
  'on-page': 'Where it was seen',
  'missing-characters': 'No font has these characters; a box stands for each in the PDF: {characters}',
} as const satisfies Catalogue;

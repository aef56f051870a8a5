import type { Catalogue } from '#core/catalogue.ts';

/** What formats say themselves around a document's blocks. */
export const labels = {
  page: '{page} of {pages}',
  contents: 'Contents',
  skip: 'Skip the contents',
  'as-table': 'As a table',
  made: 'Tidemark, as of {date}',
  'missing-characters': 'No font has these characters; a box stands for each in the PDF: {characters}',
} as const satisfies Catalogue;

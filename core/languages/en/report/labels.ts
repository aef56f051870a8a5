import type { Catalogue } from '#core/catalogue.ts';

/** What formats say themselves around a document's blocks. */
export const labels = {
  page: '{page} of {pages}',
  evidence: 'Evidence {number}',
  table: 'Table',
  contents: 'Contents',
  skip: 'Skip the contents',
  'as-table': 'As a table',
  made: 'Tidemark, as of {date}',
  'changed-colour': 'The brand’s colour {given} is too faint to be read; {used} stands in for it.',
  'no-evidence': 'The community’s edition leaves out the evidence: this file holds headings alone.',
  'missing-characters': 'No font has these characters; a box stands for each in the PDF: {characters}',
} as const satisfies Catalogue;

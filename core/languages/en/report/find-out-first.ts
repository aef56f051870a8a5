import type { Catalogue } from '#core/catalogue.ts';

/** What is said of what is not known. */
export const findOutFirst = {
  'all-known': 'Every competency is assessed.',
  unknown: {
    one: '{count} competency has too little evidence for a level, and counts neither for nor against the whole.',
    other: '{count} competencies have too little evidence for a level, and count neither for nor against the whole.',
  },
  coverage: '{question} {answered} of {of} practices are answered so far.',
  next: 'The one answer that would tell most now, in {name}: ',
  look: ' Where to look: {where}',
} as const satisfies Catalogue;

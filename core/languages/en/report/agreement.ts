import type { Catalogue } from '#core/catalogue.ts';

/** What is said of how far the people who ticked agree. */
export const agreement = {
  reading: {
    one: '{people} have ticked, and {count} practice was judged by more than one of them. Agreement is Krippendorff’s alpha for ordered answers: 1 where all agree, 0 where chance would do as well. From 0.8 on conclusions are safe, below two thirds they are not.',
    other:
      '{people} have ticked, and {count} practices were judged by more than one of them. Agreement is Krippendorff’s alpha for ordered answers: 1 where all agree, 0 where chance would do as well. From 0.8 on conclusions are safe, below two thirds they are not.',
  },
  table: 'Agreement by competency',
  competency: 'Competency',
  shared: 'Judged by several',
  alpha: 'Agreement',
  'alpha.undefined': 'not defined',
  'alpha.few': 'too few to say',
  overall: 'All together',
  undefined:
    'It is not defined where everybody gave the same answer to everything: there was nothing to disagree about.',
  differences: 'Seen differently',
  practice: 'Practice',
  said: 'Who says what',
  'said.item': '{name}: {state}, {date}',
  'differences.none': 'Nothing is seen differently.',
  more: { one: 'And {count} more.', other: 'And {count} more.' },
} as const satisfies Catalogue;

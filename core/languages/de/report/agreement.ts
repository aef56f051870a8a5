import type { Translation } from '#core/catalogue.ts';
import type { agreement as english } from '../../en/report/agreement.ts';

/** What is said of how far the people who ticked agree. */
export const agreement: Translation<typeof english> = {
  reading: {
    one: '{people} haben Angaben gemacht; {count} Praktik wurde von mehreren beurteilt. Die Übereinstimmung ist Krippendorffs Alpha für geordnete Antworten: 1, wo alle übereinstimmen, 0, wo der Zufall ebenso gut wäre. Ab 0,8 sind Schlüsse sicher, unter zwei Dritteln sind sie es nicht.',
    other:
      '{people} haben Angaben gemacht; {count} Praktiken wurden von mehreren beurteilt. Die Übereinstimmung ist Krippendorffs Alpha für geordnete Antworten: 1, wo alle übereinstimmen, 0, wo der Zufall ebenso gut wäre. Ab 0,8 sind Schlüsse sicher, unter zwei Dritteln sind sie es nicht.',
  },
  table: 'Übereinstimmung nach Kompetenz',
  competency: 'Kompetenz',
  shared: 'Von mehreren beurteilt',
  alpha: 'Übereinstimmung',
  'alpha.undefined': 'nicht bestimmt',
  'alpha.few': 'zu wenige für eine Aussage',
  overall: 'Alle zusammen',
  undefined:
    'Sie ist nicht bestimmt, wo alle auf alles dieselbe Antwort gaben: Es gab nichts, worüber man uneins sein konnte.',
  differences: 'Unterschiedlich gesehen',
  practice: 'Praktik',
  said: 'Wer was sagt',
  'said.item': '{name}: {state}, {date}',
  'differences.none': 'Nichts wird unterschiedlich gesehen.',
  more: { one: 'Und {count} weitere.', other: 'Und {count} weitere.' },
};

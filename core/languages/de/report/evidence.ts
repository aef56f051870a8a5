import type { Translation } from '#core/catalogue.ts';
import type { evidence as english } from '../../en/report/evidence.ts';

/** What is said around the evidence. */
export const evidence: Translation<typeof english> = {
  none: 'Noch ist nichts beobachtet worden.',
  order:
    '{observations}, die älteste zuerst. Jeder Titel führt zu seiner Seite, und zum zitierten Satz, wo der Browser ihn finden kann.',
  name: 'Beleg {number}',
  'kind.strength': 'Stärke',
  'kind.gap': 'Lücke',
  'kind.note': 'Notiz',
  'kind.answer': 'Antwort',
  'not-sure': 'nicht sicher',
  practice: 'Praktik',
  about: '{name}, Stufe {stage}',
};

import type { Translation } from '#core/catalogue.ts';
import type { findOutFirst as english } from '../../en/report/find-out-first.ts';

/** What is said of what is not known. */
export const findOutFirst: Translation<typeof english> = {
  'all-known': 'Jede Kompetenz ist eingeschätzt.',
  unknown: {
    one: 'Für {count} Kompetenz reichen die Belege nicht für einen Reifegrad; sie zählt weder für noch gegen das Ganze.',
    other:
      'Für {count} Kompetenzen reichen die Belege nicht für einen Reifegrad; sie zählen weder für noch gegen das Ganze.',
  },
  coverage: '{question} Bisher beantwortet: {answered} von {of} Praktiken.',
  next: 'Die eine Antwort, die jetzt am meisten verriete ({name}): ',
  look: ' Wo nachzusehen ist: {where}',
};

import type { Translation } from '#core/catalogue.ts';
import type { health as english } from '../../en/report/health.ts';

/** What is said of the health measures; their names come with them. */
export const health: Translation<typeof english> = {
  pages: {
    one: 'Von {count} Seite abgelesen, nach üblichen Namen und Definitionen. Was keine Seite zeigte, bleibt offen: Nichts ist geraten.',
    other:
      'Von {count} Seiten abgelesen, nach üblichen Namen und Definitionen. Was keine Seite zeigte, bleibt offen: Nichts ist geraten.',
  },
  table: 'Kennzahlen',
  measure: 'Kennzahl',
  value: 'Wert',
  count: 'Seiten',
  period: 'Zeitraum',
  'period.span': '{from} bis {to}',
  trend: 'Letzte {days} Tage',
  'trend.words': '{now}, zuvor {before}',
  definitions: 'Was sie bedeuten',
  definition: '{definition} Quelle: {source}.',
  unknown: 'Keine Seite verrät: {names}.',
  'unit.hours': { one: '{count} Stunde', other: '{count} Stunden' },
  'unit.days': { one: '{count} Tag', other: '{count} Tage' },
  'unit.people': { one: '{count} Person', other: '{count} Personen' },
  'unit.posts': { one: '{count} Beitrag', other: '{count} Beiträge' },
};

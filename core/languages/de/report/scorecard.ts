import type { Translation } from '#core/catalogue.ts';
import type { scorecard as english } from '../../en/report/scorecard.ts';

/** What the scorecard says. */
export const scorecard: Translation<typeof english> = {
  reading:
    'Reifegrade reichen von 1 bis {stages}: {names}. Zwischen den Zahlen in Klammern liegt der wahre Reifegrad mit 80\u00A0% Wahrscheinlichkeit; „Unter Ziel“ nennt die Wahrscheinlichkeit, dass er unter dem Ziel liegt.',
  stage: '{number} {name}',
  table: 'Reifegrad, Ziel und Lücke jeder Kompetenz',
  competency: 'Kompetenz',
  level: 'Reifegrad',
  scale: 'Auf der Skala',
  target: 'Ziel',
  'target.beside': 'Ziel',
  gap: 'Lücke',
  likelihood: 'Unter Ziel',
  confidence: 'Sicherheit',
  answered: 'Beantwortet',
  records: 'Einträge',
  trend: 'Verlauf',
  'trend.alternative': {
    one: 'Von {before} auf {after} in {count} Monat',
    other: 'Von {before} auf {after} in {count} Monaten',
  },
  'trend.none': 'Noch kein Verlauf',
  'confidence.none': '–',
  'confidence.low': 'gering',
  'confidence.medium': 'mittel',
  'confidence.high': 'hoch',
  coverage: '{answered} von {of}',
  overall:
    'Der Gesamtreifegrad beträgt {level}: das Mittel der eingeschätzten Kompetenzen, jede nach ihrer Wichtigkeit gezählt.',
  provisional: {
    one: 'Er ist vorläufig: {count} von {of} Kompetenzen ist eingeschätzt.',
    other: 'Er ist vorläufig: {count} von {of} Kompetenzen sind eingeschätzt.',
  },
};

import type { Translation } from '#core/catalogue.ts';
import type { summary as english } from '../../en/report/summary.ts';

/** What the summary, the executive page and the community's own edition say in short. */
export const summary: Translation<typeof english> = {
  radar: 'Reifegrade und Ziele, Kompetenz für Kompetenz',
  'radar.level': 'Reifegrad',
  'radar.target': 'Ziel',
  'radar.before': '{date}',
  'radar.alternative': 'Reifegrade auf einer Skala von 1 bis {stages}, und Ziele: {levels}.',
  'radar.axis': '{name} {level}, Ziel {target}',
  'radar.axis-unknown': '{name} noch nicht eingeschätzt, Ziel {target}',
  'radar.axis-alone': '{name} {level}',
  'radar.axis-alone-unknown': '{name} noch nicht eingeschätzt',

  strengths: 'Am stärksten',
  'strengths.item': '{level}',
  'strengths.none': 'Noch ist keine Kompetenz eingeschätzt.',
  gaps: 'Die wichtigsten Lücken',
  'gaps.item': '{level}, Ziel {target}',
  'gaps.none': 'Keine eingeschätzte Kompetenz liegt unter ihrem Ziel.',
  actions: 'Erste Schritte',
  'actions.item': '{practice} ({weeks}, {name})',
  'actions.none': 'Nichts zu planen: Keine eingeschätzte Kompetenz liegt unter ihrem Ziel.',

  asks: 'Worum wir bitten',
  'asks.quarter': 'Für das kommende Quartal: {weeks} Arbeit, an {count} Praktiken.',
  'asks.quarter-expected': 'Für das kommende Quartal: {weeks} Arbeit. An seinem Ende zu erwarten: {levels}.',
  'asks.moved': '{name} von {before} auf {after}',
  'asks.whole': {
    one: 'Der Weg zu allen Zielen braucht etwa {weeks} in {count} Quartal, bei {capacity} je Quartal.',
    other: 'Der Weg zu allen Zielen braucht etwa {weeks} in {count} Quartalen, bei {capacity} je Quartal.',
  },
  'asks.nothing':
    'Jede eingeschätzte Kompetenz hat ihr Ziel erreicht. Wir bitten um die Zeit, die es braucht, damit das so bleibt.',

  scale:
    'Reifegrade reichen von 1, {first}, bis {stages}, {last}. Ein Ziel ist das, was diese Community erreichen will, nicht das Ende der Skala.',
  certainty: 'Im Bereich in Klammern liegt der wahre Reifegrad mit 80\u00A0% Wahrscheinlichkeit.',
  figures: 'In Zahlen',
  level: 'Reifegrad',
  'level.detail': 'von {stages}; zwischen {low} und {high}',
  stage: 'Stufe',
  change: 'Änderung',
  'change.detail': 'seit dem {date}',
  answered: 'Beantwortete Praktiken',
  'answered.value': '{answered} von {of}',
  'answered.detail': 'was nicht beantwortet ist, zählt weder so noch so',

  practice: 'Praktik',
  competency: 'Kompetenz',
  effort: 'Aufwand',
  'effort.of': '{weeks}, {name}',
  done: 'Fertig heißt',
};

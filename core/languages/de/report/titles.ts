import type { Translation } from '#core/catalogue.ts';
import type { titles as english } from '../../en/report/titles.ts';

/** The titles of the sections, by the sections' ids. */
export const titles: Translation<typeof english> = {
  cover: 'Titel',
  'one-page': 'Wo wir stehen, und worum wir bitten',
  summary: 'Zusammenfassung',
  context: 'Hintergrund',
  changes: 'Was sich geändert hat',
  scorecard: 'Übersicht der Kompetenzen',
  'heat-map': 'Heatmap',
  strengths: 'Was gut läuft',
  gaps: 'Lücken',
  agreement: 'Übereinstimmung zwischen den Beteiligten',
  'find-out-first': 'Zuerst herausfinden',
  roadmap: 'Fahrplan',
  'next-steps': 'Was als Nächstes kommt',
  trend: 'Wie wir hierher gekommen sind',
  'stage-asks': 'Was diese Stufe von der Organisation verlangt',
  'community-led': 'Was die Organisation davon hat',
  health: 'Kennzahlen',
  worksheets: 'In den Worten des Teams',
  evidence: 'Belege',
  method: 'Methode',
  'left-out': 'Was in dieser Ausgabe fehlt',
};

import type { Translation } from '#core/catalogue.ts';
import type { common as english } from '../../en/report/common.ts';

/** What several parts of the report say. */
export const common: Translation<typeof english> = {
  subtitle: 'Bericht zum Reifegrad der Community',
  'subtitle.executive': 'Der Reifegrad der Community auf einer Seite',
  'subtitle.community': 'Wie es um unsere Community steht',
  none: '–',
  'not-assessed': 'noch nicht eingeschätzt',
  level: '{level} ({interval})',
  'percent.over': 'über {percent}',
  'percent.under': 'unter {percent}',
  'gap.under': 'unter {gap}',
  'references.more': { one: ' und {count} weiterer', other: ' und {count} weitere' },
  observations: { one: '{count} Beobachtung', other: '{count} Beobachtungen' },
  'observations.none': 'keine Beobachtungen',
  records: { one: '{count} Eintrag', other: '{count} Einträge' },
  weeks: { one: '{count} Personenwoche', other: '{count} Personenwochen' },
  'stage.of': '{stage} von {stages}',
  'level.known':
    'Reifegrad {level} auf einer Skala von 1 bis {stages}, mit 80\u00A0% Wahrscheinlichkeit zwischen {low} und {high}.',
  'level.known-target':
    'Reifegrad {level} auf einer Skala von 1 bis {stages}, mit 80\u00A0% Wahrscheinlichkeit zwischen {low} und {high}; Ziel {target}.',
  'level.unknown': 'Noch nicht eingeschätzt.',
  'level.unknown-target': 'Noch nicht eingeschätzt; Ziel {target}.',
  'state.met': 'erfüllt',
  'state.partly': 'teilweise erfüllt',
  'state.unmet': 'nicht erfüllt',
  'state.na': 'trifft nicht zu',
  'missing.practice': 'Fehlt: {practice}',
  answered: '{question} {option}',
};

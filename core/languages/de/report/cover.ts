import type { Translation } from '#core/catalogue.ts';
import type { cover as english } from '../../en/report/cover.ts';

/** What the cover says. */
export const cover: Translation<typeof english> = {
  'verdict.none': 'Es gibt noch zu wenige Belege, um zu sagen, wo {community} steht.',
  'verdict.gap': '{community} hat Stufe {stage} von {stages} erreicht, „{name}“. Die dringendste Lücke: {gap}.',
  'verdict.no-gap':
    '{community} hat Stufe {stage} von {stages} erreicht, „{name}“, und keine Kompetenz liegt unter ihrem Ziel.',
  'verdict.provisional': {
    one: '{count} von {of} Kompetenzen ist bisher eingeschätzt.',
    other: '{count} von {of} Kompetenzen sind bisher eingeschätzt.',
  },
  overall: 'Gesamtreifegrad',
  'overall.provisional': 'Gesamtreifegrad, vorläufig',
  'overall.detail': '{interval} mit 80\u00A0% Wahrscheinlichkeit',
  stage: 'Stufe',
  mode: 'Phase',
  'mode.detail': 'wo jetzt die Arbeit liegt',
  about: 'Über diesen Bericht',
  'as-of': 'Stand',
  community: 'Community',
  'community.platform': '{url} ({platform})',
  evidence: 'Belege',
  'evidence.practices': { one: '{count} Praktik mit Angabe', other: '{count} Praktiken mit Angabe' },
  'evidence.no-practices': 'keine Angaben zu Praktiken',
  period: 'Zeitraum',
  'period.span': '{from} bis {to}',
  people: 'Gesehen von',
  model: 'Modell',
  'model.revision': '{title}, {revision}',
};

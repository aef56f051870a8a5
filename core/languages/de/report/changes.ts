import type { Translation } from '#core/catalogue.ts';
import type { changes as english } from '../../en/report/changes.ts';

/** How levels moved since an earlier date, and why. */
export const changes: Translation<typeof english> = {
  'overall.up': 'Seit dem {date} ist der Gesamtreifegrad von {before} auf {after} gestiegen.',
  'overall.down': 'Seit dem {date} ist der Gesamtreifegrad von {before} auf {after} gefallen.',
  'overall.same': 'Seit dem {date} ist der Gesamtreifegrad bei {after} geblieben.',
  'overall.new': 'Am {date} gab es noch keinen Gesamtreifegrad; jetzt beträgt er {after}.',
  'overall.lost': 'Am {date} betrug der Gesamtreifegrad {before}; jetzt reichen die Belege für keinen aus.',
  'overall.none': 'Am {date} gab es keinen Gesamtreifegrad, und es gibt auch jetzt keinen.',
  reading:
    'Der Anteil eines Grundes ist das, was sich am Reifegrad ändert, wenn nur er hinzukommt: Zuerst altern alle Einträge, dann zählen neue Angaben, dann neue Beobachtungen, dann geänderte Einstellungen.',
  table: 'Wie sich jede Kompetenz verändert hat, und warum',
  competency: 'Kompetenz',
  before: 'Damals',
  after: 'Jetzt',
  moved: 'Änderung',
  why: 'Warum',
  'reason.ageing': 'ältere Einträge wiegen weniger {change}',
  'reason.checks': 'Angaben zu Praktiken {change}',
  'reason.observations': 'Beobachtetes {change}',
  'reason.settings': 'geänderte Einstellungen {change}',
  'reason.model': 'geändertes Modell {change}',
  'reason.none': 'nichts, was zählt, hat sich geändert',
  'reason.new': 'seither eingeschätzt',
  'reason.lost': 'jetzt zu wenige Belege',
  seen: 'Neue Einträge',
  unmoved: 'Keine Kompetenz hat sich verändert.',
  items: '{items}.',
  'item.up': '{name}: von {before} auf {after} gestiegen',
  'item.down': '{name}: von {before} auf {after} gefallen',
  'item.new': '{name}: jetzt eingeschätzt, {after}',
  'item.lost': '{name}: nicht mehr eingeschätzt (vorher {before})',
};

import type { Translation } from '#core/catalogue.ts';
import type { roadmap as english } from '../../en/report/roadmap.ts';

/** What the roadmap says. */
export const roadmap: Translation<typeof english> = {
  none: 'Nichts zu planen: Keine eingeschätzte Kompetenz liegt unter ihrem Ziel.',
  'none.unknown': 'Noch lässt sich nichts planen: Keine Kompetenz ist eingeschätzt.',
  reading:
    'In der Reihenfolge, die für die Arbeit am meisten bringt, bei {capacity} je Quartal. Die Quartale zählen ab dem Stand dieses Berichts; die erwarteten Reifegrade setzen voraus, dass das Geplante getan wird und sich sonst nichts ändert.',
  caption: 'Was zu tun ist, Quartal für Quartal',
  'horizon.now': 'Jetzt',
  'horizon.next': 'Als Nächstes',
  'horizon.later': 'Später',
  quarter: 'Quartal {number}',
  'item.detail': '{name}, {weeks}',
  outcome: '{name} {before}\u00A0→\u00A0{after}',
  alternative: 'Fahrplan. {quarters}',
  'alternative.quarter': '{horizon}, Quartal {number}: {items}.',
  steps: 'Schritt für Schritt',
  'steps.title': '{horizon}: Quartal {number}',
  'steps.table': 'Schritte in Quartal {number}',
  when: 'Wann',
  practice: 'Praktik',
  for: 'Für',
  effort: 'Aufwand',
  'first-step': 'Erster Schritt',
  done: 'Fertig heißt',
  owner: 'Zuständig',
  'owner.none': 'Noch ist niemand zuständig. Für jeden Schritt ist jemand zu benennen, bevor sein Quartal beginnt.',
  expected: 'Danach zu erwarten: {levels}.',
  'expected.item': '{name} von {before} auf {after}',
  later: {
    one: 'Ein weiteres Quartal folgt mit {steps}.',
    other: '{count} weitere Quartale folgen mit {steps}.',
  },
  'later.steps': { one: '{count} Schritt', other: '{count} Schritten' },
  expectation: 'Zu erwartende Reifegrade',
  competency: 'Kompetenz',
  now: 'Jetzt',
  end: 'Nach dem Plan',
  target: 'Ziel',
};

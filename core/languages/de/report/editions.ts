import type { Translation } from '#core/catalogue.ts';
import type { editions as english } from '../../en/report/editions.ts';

/** What the shorter editions say of themselves. */
export const editions: Translation<typeof english> = {
  'executive.left-out':
    'Auf dieser Seite nicht enthalten: die Übersicht jeder Kompetenz mit ihren Belegen, der ganze Fahrplan, die Kennzahlen und die Methode. Sie stehen in der vollständigen Ausgabe.',
  'community.left-out':
    'In dieser Ausgabe nicht enthalten und nur in der des Teams: Namen von Personen, Zitate und Notizen, Links zu Seiten, Lücken und Widersprüche, Kennzahlen und die Belege selbst.',
  'community.lead':
    'So steht es um unsere Community, nach dem, was in ihr zu sehen war und was wir tun. Niemand wird namentlich genannt.',
  'community.strengths': 'Gesehen oder eingeführt, Kompetenz für Kompetenz.',
  'community.strengths.none': 'Noch ist von nichts bekannt, dass es eingeführt ist.',
  'community.strengths.more': { one: 'Und {count} weitere.', other: 'Und {count} weitere.' },
  'community.next': 'Woran wir als Nächstes arbeiten wollen, in dieser Reihenfolge.',
  'community.next.none': 'Noch ist nichts geplant.',
  'trend.table': 'Reifegrade der letzten Monate',
  'trend.competency': 'Kompetenz',
  'trend.then': '{month}',
  'trend.now': 'Jetzt',
  'trend.line': 'Verlauf',
  'trend.none': 'Es gibt noch keinen Verlauf zu zeigen.',
  'trend.reading': 'Reifegrade von 1 bis {stages}, jeweils am Ende des Monats.',
};

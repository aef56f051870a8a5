import type { Translation } from '#core/catalogue.ts';
import type { gaps as english } from '../../en/report/gaps.ts';

/** What is said of the gaps, and of claims that what was seen does not bear out. */
export const gaps: Translation<typeof english> = {
  'none-assessed': 'Noch ist keine Kompetenz eingeschätzt, daher lässt sich keine Lücke benennen.',
  none: 'Jede eingeschätzte Kompetenz liegt auf oder über ihrem Ziel.',
  order:
    'Die dringendste Lücke steht zuerst: ihre Größe mal die Wichtigkeit der Kompetenz. Zahlen in Klammern führen zu den Belegen.',
  standing: 'Reifegrad {level}, Ziel {target}, Lücke {gap}.',
  'standing.likely':
    'Reifegrad {level}, Ziel {target}, Lücke {gap}; der Reifegrad liegt mit einer Wahrscheinlichkeit von {likelihood} unter dem Ziel.',
  here: 'Wo sie steht: {stage}',
  next: 'Was die nächste Stufe verlangt: {stage}',
  strengths: 'Gesehene Stärken',
  gaps: 'Gesehene Lücken',
  answers: 'Gegebene Antworten',
  seen: 'Was zu sehen war',
  'seen.nothing': 'Noch nichts: Dieser Reifegrad beruht allein auf Angaben.',
  'seen.more': { one: 'Und {count} weitere, bei den Belegen.', other: 'Und {count} weitere, bei den Belegen.' },
  'seen.quote': '{quote}, {date}',
  missing: 'Was fehlt, und wie man beginnt',
  'missing.table': 'Fehlende Praktiken: {name}',
  'missing.none': 'Von keiner Praktik ist bekannt, dass sie fehlt.',
  practice: 'Praktik',
  now: 'Jetzt',
  'first-step': 'Erster Schritt',
  open: {
    one: 'Noch nicht bekannt: Zu {count} Praktik bis zu diesem Ziel fehlt die Antwort:',
    other: 'Noch nicht bekannt: Zu {count} Praktiken bis zu diesem Ziel fehlt die Antwort:',
  },
  'open.first': {
    one: 'Noch nicht bekannt: Zu {count} Praktik bis zu diesem Ziel fehlt die Antwort. Die erste:',
    other: 'Noch nicht bekannt: Zu {count} Praktiken bis zu diesem Ziel fehlt die Antwort. Die ersten davon:',
  },
  reached: 'Auf oder über dem Ziel',
  'reached.item': '{name} mit {level}',
  'reached.list': '{items}.',
  contradicted: 'Anders angegeben als gesehen',
  'contradicted.but': ' Dagegen spricht',
  ticked: 'Am {date} als „{state}“ angegeben',
  'ticked.by': 'Am {date} von {name} als „{state}“ angegeben',
  claimed: 'Angegeben, noch nicht belegt',
  'claimed.all':
    'Dieser Reifegrad beruht auf Angaben, die auf nichts Gesehenes verweisen. Ohne sie reicht es für keinen Reifegrad.',
  'claimed.part':
    'Ohne die Angaben, die auf nichts Gesehenes verweisen, läge dieser Reifegrad um {difference} niedriger. Der nächste Schritt: verknüpfen, was sie belegt, oder noch einmal nachsehen.',
};

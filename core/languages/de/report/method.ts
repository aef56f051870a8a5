import type { Translation } from '#core/catalogue.ts';
import type { method as english } from '../../en/report/method.ts';

/** How levels are made, and what is not in them. */
export const method: Translation<typeof english> = {
  level:
    'Jeder Eintrag sagt von einer Praktik auf einer Stufe, dass sie da ist, teilweise da ist oder fehlt. Eine Antwort auf eine Frage sagt, dass die Stufe dieser Antwort erreicht ist und die darüber nicht. Der Reifegrad einer Kompetenz ist der, der ihre Einträge am besten erklärt (das Rasch-Modell, 1960): Je mehr von einer Stufe belegt ist, desto weiter steigt der Reifegrad über sie hinaus.',
  weight:
    'Was zuletzt gesehen wurde, zählt am meisten: Nach {halfLife} wiegt ein Eintrag die Hälfte, und davon die Hälfte, wenn er als unsicher gekennzeichnet ist. Die Antworten auf eine Frage wiegen zusammen höchstens {cap}. Unter einem Gewicht von {least} wird kein Reifegrad vergeben, und eine Kompetenz ohne Reifegrad zählt weder für noch gegen das Ganze. Neben jedem Reifegrad stehen die zwei Werte, zwischen denen er mit 80\u00A0% Wahrscheinlichkeit liegt: Wenige oder widersprüchliche Einträge rücken sie auseinander.',
  'half-life': { one: '{count} Tag', other: '{count} Tagen' },
  'half-life.chosen': '{days} (so für diese Community gewählt; üblich sind {usual})',
  moment:
    'Alles hier gilt zum {date} und folgt allein aus den Einträgen: Dieselben Einträge ergeben denselben Bericht.',
  'left-out': 'Was nicht einbezogen ist',
  deleted: { one: '{count} gelöschte Beobachtung', other: '{count} gelöschte Beobachtungen' },
  later: { one: '{count} später entstandener Eintrag', other: '{count} später entstandene Einträge' },
  'left-out.list': 'Nicht einbezogen: {items}.',
  'left-out.none': 'Kein Eintrag.',
  unscored: {
    one: '{count} Beobachtung steht bei den Belegen und wird nicht gewertet, weil ihr ein Urteil oder eine Stufe fehlt.',
    other:
      '{count} Beobachtungen stehen bei den Belegen und werden nicht gewertet, weil ihnen ein Urteil oder eine Stufe fehlt.',
  },
  unusable: 'Folgendes ließ sich nicht verwenden:',
  model: 'Das Modell',
  'model.words': '{title}, {revision}. {attribution} Lizenz der hiesigen Texte: {license}.',

  'not-scored':
    'Unter diesem Modell nicht gewertet: {counts}. Entstanden unter {made}, nennen sie etwas, das „{model}“ nicht hat. Der Export behält sie.',
  'not-scored.another': 'einem anderen Modell',
  'not-scored.own': 'dem Modell „{model}“',
  'kind.observation': { one: '{count} Beobachtung', other: '{count} Beobachtungen' },
  'kind.check': { one: '{count} Angabe', other: '{count} Angaben' },
  'kind.answer': { one: '{count} schriftliche Antwort', other: '{count} schriftliche Antworten' },
  'kind.target': { one: '{count} Ziel', other: '{count} Ziele' },
  'kind.importance': { one: '{count} Gewichtung', other: '{count} Gewichtungen' },
  'unknown.competency': '{counts} zu Kompetenzen: ',
  'unknown.indicator': '{counts} zu Praktiken: ',
  'unknown.prompt': '{counts} zu Fragen: ',
  'unknown.option': '{counts} mit Antworten: ',
  'unknown.question': '{counts} zu Fragen der Arbeitsblätter: ',
  'unknown.stage': '{counts} auf Stufen: ',
  'unknown.target': '{counts} außerhalb der Skala: ',
  'unknown.target-of': '{value} für {name}',
  'unknown.more': { one: '; und {count} weitere.', other: '; und {count} weitere.' },
};

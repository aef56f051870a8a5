import type { ModelTexts } from '../../../model-texts.ts';

/** The lists picked by hand. */
export const checklists: ModelTexts['checklists'] = {
  start: {
    title: 'Start: von ersten Versuchen zur entstehenden Community',
    summary:
      'Für die Monate, in denen jemand die Verantwortung übernimmt, Verbündete findet und die Türen öffnet. Abhaken, was da ist; der Rest ist der Plan.',
  },
  build: {
    title: 'Aufbau: von der entstehenden zur funktionierenden Community',
    summary:
      'Für die Zeit, in der aus gutem Willen feste Praxis wird: Menschen werden eingestellt, Entscheidungen aufgeschrieben und Ergebnisse gezählt.',
  },
  grow: {
    title: 'Wachstum: von der funktionierenden Community zur vernetzten Organisation',
    summary:
      'Für die Jahre, in denen sich die Organisation selbst verändert. Nicht jede Community braucht das; es gilt zu wählen, was den eigenen Zielen dient.',
  },
  'step-map': {
    title: 'Bestandsaufnahme: wo unsere Ziele und die Bedürfnisse der Mitglieder sich treffen',
    summary:
      'Bevor etwas gebaut wird: wissen, was man will, Mitglieder fragen, was sie wollen, und dort beginnen, wo beides dasselbe ist.',
  },
  'step-invest': {
    title: 'Investieren: jemand, dessen Arbeit das ist',
    summary:
      'Eine Community braucht einen Menschen mit Zeit und Ansehen, und Ansprechpersonen in anderen Abteilungen, die erreichbar sind.',
  },
  'step-build': {
    title: 'Bauen: gemeinsam mit den ersten Mitgliedern',
    summary:
      'Einige Menschen, denen es wichtig ist, ein Zweck, den sie teilen, und Regeln, an denen sie mitgeschrieben haben. Dazu Raum für Nutzungen, die niemand geplant hat.',
  },
  'step-engage': {
    title: 'Beteiligen: Gründe geben wiederzukommen',
    summary:
      'Was eine Community nach der Eröffnung am Leben hält: Programm, Geschichten, Bekanntschaften und Mitglieder, die führen.',
  },
  'step-measure': {
    title: 'Messen: zählen, lesen, lernen und neu beginnen',
    summary:
      'Zahlen und die Worte der Mitglieder zusammen, gemessen an den Zielen des ersten Schritts, und etwas, das sich ihretwegen geändert hat.',
  },
  'executive-expectations': {
    title: 'Vor dem Gespräch mit der Geschäftsleitung',
    summary:
      'Was mit denen geklärt sein sollte, die zahlen: was eine Community ist, wie lange es dauert und woran sie sehen werden, dass es wirkt.',
  },
  'hiring-a-community-manager': {
    title: 'Vor der Einstellung im Community-Management',
    summary:
      'Was neue Kolleginnen und Kollegen am ersten Tag vorfinden müssen, und was zeigt, wie viele Menschen die Arbeit braucht.',
  },
  'choosing-technology': {
    title: 'Vor der Wahl einer Plattform',
    summary:
      'Was auszuprobieren und zu verlangen ist, in dieser Reihenfolge: was Mitglieder können müssen, dann, was die Organisation braucht.',
  },
};

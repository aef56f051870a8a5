import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about Metrics & Measurement. */
export const metricsMeasurementPrompts: ModelTexts['prompts'] = {
  'mm-topic-helped': {
    question: 'Was zeigt, wie vielen dieses Thema geholfen hat?',
    options: {
      nothing: 'Nichts',
      views: 'Die Zahl der Aufrufe',
      thanks: 'Dank oder Likes von anderen als der Person, die fragte',
      used: 'Andere erzählen, was sie damit gemacht haben',
    },
  },
  'mm-topic-noted': {
    question: 'Wenn dieses Thema jemandem half: Wo ist das festgehalten?',
    options: {
      nowhere: 'Nirgends',
      here: 'Nur hier, als Dank',
      file: 'In einer Datei mit Geschichten, mit Link',
      report: 'In einem Bericht, den andere Abteilungen lesen',
    },
  },
  'mm-list-waiting': {
    question: 'Wie zeigt diese Liste, welche Themen auf Antwort warten?',
    options: {
      not: 'Gar nicht',
      scanning: 'Durch die Zahl der Antworten in jeder Zeile',
      filter: 'Durch einen Filter oder eine Zahl',
      members: 'Durch einen Filter, den auch Mitglieder abarbeiten',
    },
  },
  'mm-list-views': {
    question: 'Was verrät diese Liste darüber, was Mitglieder lesen?',
    options: {
      nothing: 'Nichts',
      replies: 'Wie viele geantwortet haben',
      views: 'Wie viele gelesen und geantwortet haben',
      liked: 'Auch, was geholfen hat, nach Stimmen der Mitglieder',
    },
  },
  'mm-analytics-against': {
    question: 'Womit werden die Zahlen auf dieser Seite verglichen?',
    options: {
      nothing: 'Mit nichts',
      'last-month': 'Mit dem Vormonat',
      target: 'Mit einem Zielwert aus den Zielen der Community',
      'shared-target': 'Mit einem Zielwert, den eine andere Abteilung teilt',
    },
  },
  'mm-analytics-kind': {
    question: 'Welche Zahlen stehen auf dieser Seite vorn?',
    options: {
      views: 'Registrierungen und Seitenaufrufe',
      activity: 'Beiträge und aktive Mitglieder',
      answers: 'Antwortzeiten, gelöste Fragen, wiederkehrende Mitglieder',
      outcomes: 'Was Mitglieder und Organisation davon haben',
    },
  },
  'mm-analytics-looked': {
    question: 'Wann wird diese Seite angesehen?',
    options: {
      asked: 'Wenn jemand nach einer Zahl fragt',
      monthly: 'Einmal im Monat, von einer Person',
      'fixed-day': 'An einem festen Tag, vom Team gemeinsam',
      others: 'An einem festen Tag, mit anderen Abteilungen oder Mitgliedern',
    },
  },
  'mm-analytics-span': {
    question: 'Wie weit zurück lässt sich hier vergleichen?',
    options: {
      no: 'Gar nicht, nur die heutige Zahl',
      months: 'Einige Monate',
      year: 'Ein Jahr oder mehr, Monat für Monat',
      outside: 'Ein Jahr oder mehr, neben Zahlen von außen',
    },
  },
  'mm-analytics-newcomers': {
    question: 'Was sagen diese Zahlen über Neue?',
    options: {
      nothing: 'Nichts',
      joined: 'Wie viele beigetreten sind',
      posted: 'Wie viele im ersten Monat geschrieben haben',
      welcomed: 'Dasselbe, und Mitglieder, die sie begrüßen, sehen es',
    },
  },
  'mm-analytics-last-change': {
    question: 'Welchen Plan hat eine Zahl auf dieser Seite zuletzt geändert?',
    options: {
      none: 'Keinen, von dem ich weiß',
      'long-ago': 'Einen des Teams, vor über drei Monaten',
      quarter: 'Einen des Teams, in diesem Quartal',
      other: 'Einen einer anderen Abteilung, in diesem Quartal',
    },
  },
  'mm-home-figures': {
    question: 'Welche Zahlen sehen Mitglieder auf dieser Seite?',
    options: {
      none: 'Keine',
      total: 'Wie viele Mitglieder es gibt',
      active: 'Wie viele zuletzt aktiv waren oder Antwort bekamen',
      gained: 'Was Mitglieder hier erreicht haben, mit Namen oder Links',
    },
  },
  'mm-directory-active': {
    question: 'Was zeigt diese Liste darüber, wer sich beteiligt?',
    options: {
      nothing: 'Nur Namen',
      joined: 'Wann jede Person beigetreten ist',
      lately: 'Wer zuletzt aktiv war',
      helped: 'Wer zuletzt wem oder womit geholfen hat',
    },
  },
  'mm-member-start': {
    question: 'Was verrät diese Seite über den ersten Monat dieses Mitglieds?',
    options: {
      nothing: 'Nicht einmal, wann es beitrat',
      joined: 'Wann es beitrat',
      'first-post': 'Wann es beitrat und zuerst schrieb',
      welcomed: 'Auch, wer ihm antwortete oder es begrüßte',
    },
  },
  'mm-welcome-works': {
    question: 'Woran ist zu erkennen, ob diese Seite ihren Zweck erfüllt?',
    options: {
      unknown: 'Das weiß ich nicht',
      visits: 'Ihre Besuche werden gezählt',
      posts: 'Wir zählen, wie viele Neue danach schreiben',
      asked: 'Wir zählen das und fragen Neue, was fehlte',
    },
  },
  'mm-event-known': {
    question: 'Was ist über die bekannt, die zu dieser Veranstaltung kamen?',
    options: {
      nothing: 'Nichts',
      'sign-ups': 'Wie viele sich angemeldet haben',
      came: 'Wie viele kamen und was sie davon hielten',
      after: 'Auch, was sie danach in der Community taten',
    },
  },
  'mm-article-helped': {
    question: 'Woran ist zu erkennen, ob dieser Artikel jemandem half?',
    options: {
      unknown: 'Das weiß ich nicht',
      views: 'An seinen Aufrufen',
      votes: 'An Stimmen oder Kommentaren',
      cases: 'An Stimmen und an Fällen, die der Support nicht mehr bekommt',
    },
  },
  'mm-ideas-counted': {
    question: 'Was wird auf dieser Seite gezählt?',
    options: {
      nothing: 'Nichts',
      votes: 'Stimmen oder Kommentare zu jeder Idee',
      answered: 'Wie viele Ideen beantwortet und wie viele umgesetzt wurden',
      department: 'Dasselbe für jede Abteilung, für alle sichtbar',
    },
  },
  'mm-group-known': {
    question: 'Was sagt diese Seite über die Nutzung der Gruppe?',
    options: {
      nothing: 'Nichts',
      members: 'Wie viele dazugehören',
      active: 'Wie viele sich zuletzt beteiligt haben',
      achieved: 'Was sie erreicht haben, von der Gruppe selbst erzählt',
    },
  },
  'mm-moderation-times': {
    question: 'Welche Zeiten lassen sich auf dieser Seite messen?',
    options: {
      none: 'Keine',
      arrival: 'Wann eine Meldung einging',
      handled: 'Wie lange jede dauerte',
      promised: 'Wie lange es dauerte, gemessen an einer den Mitgliedern versprochenen Zeit',
    },
  },
  'mm-guidelines-kept': {
    question: 'Was zeigt hier, wie gut diese Regeln eingehalten werden?',
    options: {
      nothing: 'Nichts',
      words: 'Eine Zeile, dass Verstößen nachgegangen wird',
      numbers: 'Zahlen aus dem letzten Jahr',
      learnt: 'Solche Zahlen, und was ihretwegen geändert wurde',
    },
  },
  'mm-chat-count': {
    question: 'Wie ließen sich die in diesem Kanal beantworteten Fragen zählen?',
    options: {
      cannot: 'Gar nicht',
      scrolling: 'Durch Scrollen und Zählen',
      marks: 'An einer Markierung, die Menschen setzen',
      'same-report': 'Sie werden gezählt, in einem Bericht mit dem Forum',
    },
  },
  'mm-search-gaps': {
    question: 'Was wird aus einer Suche hier, die nichts findet?',
    options: {
      lost: 'Niemand erfährt davon',
      log: 'Sie wird protokolliert',
      read: 'Jemand liest dieses Protokoll jeden Monat',
      filled: 'Es wird gelesen, und Mitglieder helfen, die Lücken zu füllen',
    },
  },
};

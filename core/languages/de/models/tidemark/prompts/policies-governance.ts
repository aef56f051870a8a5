import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about Policies & Governance. */
export const policiesGovernancePrompts: ModelTexts['prompts'] = {
  'pg-guidelines-changed': {
    question: 'Wann wurden diese Regeln zuletzt geändert?',
    options: {
      'no-date': 'Sie zeigen kein Datum',
      'over-a-year': 'Vor über einem Jahr',
      'this-year': 'Im letzten Jahr',
      'with-comments': 'Im letzten Jahr, mit Link zu Kommentaren der Mitglieder',
    },
  },
  'pg-guidelines-length': {
    question: 'Wie viel müssen Neue hier lesen?',
    options: {
      long: 'Mehrere Seiten, und nichts fasst sie zusammen',
      'long-summary': 'Mehrere Seiten, mit einer Zusammenfassung am Anfang',
      short: 'Eine kurze Seite in klaren Worten',
    },
  },
  'pg-guidelines-staff': {
    question: 'Was verlangen diese Regeln von den eigenen Leuten der Organisation?',
    options: {
      nothing: 'Nichts, sie sprechen nur zu Mitgliedern',
      enforce: 'Die Regeln durchzusetzen',
      bound: 'Zu sagen, wer sie sind, und dieselben Regeln einzuhalten',
      owed: 'Dasselbe, und was Mitglieder von ihnen erwarten dürfen',
    },
  },
  'pg-guidelines-consequences': {
    question: 'Was geschieht laut diesen Regeln, wenn eine gebrochen wird?',
    options: {
      nothing: 'Das steht nicht da',
      'may-remove': 'Beiträge oder Konten können entfernt werden',
      steps: 'Jeder Schritt ist genannt, vom Hinweis bis zur Sperre, samt Einspruch',
      'members-judge': 'Dasselbe, und Mitglieder urteilen mit',
    },
  },
  'pg-guidelines-ask': {
    question: 'Wen kann man zu diesen Regeln fragen?',
    options: {
      nobody: 'Niemand ist genannt',
      mailbox: 'Ein allgemeines Postfach oder Formular',
      person: 'Eine benannte Person oder Rolle',
      council: 'Ein Gremium mit Mitgliedern, das offen diskutiert',
    },
  },
  'pg-guidelines-selling': {
    question: 'Was sagt diese Seite über Verkauf und Werbung?',
    options: {
      nothing: 'Nichts',
      ban: 'Dass Mitglieder nicht werben dürfen',
      both: 'Was Mitglieder und der eigene Vertrieb schreiben dürfen',
      agreed: 'Dasselbe, und dass Mitglieder die Grenze mitgezogen haben',
    },
  },
  'pg-moderation-told': {
    question: 'Was erfuhr die Person, deren Beitrag zuletzt entfernt wurde?',
    options: {
      nothing: 'Nichts',
      removed: 'Dass er entfernt wurde',
      rule: 'Gegen welche Regel er verstieß, und wie Einspruch möglich ist',
      'by-member': 'Dasselbe, von einem moderierenden Mitglied',
    },
  },
  'pg-moderation-record': {
    question: 'Was wird hier zu jeder Entscheidung festgehalten?',
    options: {
      nothing: 'Nichts',
      action: 'Was getan wurde',
      rule: 'Was getan wurde, die Regel und der Grund',
      counted: 'Dasselbe, und es zählt in einem öffentlichen Bericht',
    },
  },
  'pg-moderation-alike': {
    question: 'Wurden zwei ähnliche Fälle auf dieser Seite gleich entschieden?',
    options: {
      unknown: 'Nicht zu erkennen, es ist zu wenig festgehalten',
      differently: 'Nein, es hing davon ab, wer da war',
      alike: 'Ja, nach derselben Regel',
      checked: 'Ja, und Mitglieder haben eine Stichprobe geprüft',
    },
  },
  'pg-moderation-appeal': {
    question: 'Wer hat über den letzten Einspruch entschieden?',
    options: {
      'no-way': 'Niemand, es gibt keinen Weg dafür',
      same: 'Wer schon moderiert hatte',
      second: 'Eine zweite Person, mit Gründen',
      panel: 'Ein Gremium mit Mitgliedern',
    },
  },
  'pg-moderation-serious': {
    question: 'Wo findet die Moderation hier, was zu tun ist, wenn es ernst wird?',
    options: {
      nowhere: 'Nirgends, man fragt herum',
      names: 'In einer Liste mit Namen zum Anrufen',
      steps: 'In schriftlichen Schritten mit Zeiten und Vertretungen',
      practised: 'In schriftlichen Schritten, die dieses Jahr geübt wurden',
    },
  },
  'pg-topic-removed': {
    question: 'Falls die Moderation hier eingriff: Was sieht man davon?',
    options: {
      gap: 'Eine Lücke, und kein Wort',
      notice: 'Einen bloßen Hinweis',
      rule: 'Einen Hinweis, der die Regel nennt',
      talked: 'Die Regel, und Mitglieder, die sie einander erklären',
    },
  },
  'pg-topic-report': {
    question: 'Wie kann man in diesem Thema einen Beitrag melden?',
    options: {
      'no-way': 'Von hier aus nicht',
      menu: 'Über das Menü des Beitrags',
      rule: 'Am Beitrag, mit Angabe, was nicht stimmt',
      outcome: 'Ebenso, und man erfährt, was entschieden wurde',
    },
  },
  'pg-topic-badges': {
    question: 'Woran erkennt man, wer hier für die Organisation arbeitet?',
    options: {
      cannot: 'An nichts',
      text: 'Nur, wenn die Person es sagt',
      badge: 'An einem Abzeichen bei jedem ihrer Beiträge',
      'badge-role': 'An einem Abzeichen mit Rolle, auch bei Leuten von Partnern',
    },
  },
  'pg-list-rules': {
    question: 'Wo sagt diese Liste, was hineingehört?',
    options: {
      nowhere: 'Nirgends',
      name: 'In einer Zeile neben ihrem Namen',
      note: 'In einem angehefteten Hinweis mit Beispielen',
      'members-note': 'In einem angehefteten Hinweis, den Mitglieder schrieben',
    },
  },
  'pg-list-off-topic': {
    question: 'Wie viele der ersten zwanzig Themen gehören woandershin?',
    options: {
      many: 'Sechs oder mehr, auch Spam',
      some: 'Drei bis fünf',
      few: 'Höchstens zwei',
      'moved-by-members': 'Höchstens zwei, denn Mitglieder verschieben sie',
    },
  },
  'pg-group-rules': {
    question: 'Wer hat die Regeln dieser Gruppe gesetzt?',
    options: {
      none: 'Sie hat keine',
      general: 'Mitarbeitende, für jede Gruppe dieselben',
      leader: 'Ihre Leitung, im Rahmen der allgemeinen Regeln',
      members: 'Ihre Mitglieder, mit Datum',
    },
  },
  'pg-group-open': {
    question: 'Wie eröffnet ein Mitglied eine solche Gruppe?',
    options: {
      'no-way': 'Kein Weg ist zu sehen',
      ask: 'Durch eine Bitte an Mitarbeitende',
      criteria: 'Durch Erfüllen schriftlicher Kriterien',
      self: 'Selbst, und andere Mitglieder helfen',
    },
  },
  'pg-ideas-decides': {
    question: 'Wer entscheidet über die Ideen auf dieser Seite?',
    options: {
      unknown: 'Das steht nicht da',
      label: 'Es ist ein Status zu sehen, aber kein Name',
      team: 'Ein benanntes Team, mit Gründen',
      'with-members': 'Ein Gremium mit Mitgliedern, mit Gründen',
    },
  },
  'pg-event-conduct': {
    question: 'Welche Verhaltensregeln zeigt diese Veranstaltungsseite?',
    options: {
      none: 'Keine',
      link: 'Einen Link zu den allgemeinen Richtlinien',
      contact: 'Regeln, und an wen man sich wendet, wenn etwas geschieht',
      'member-hosts': 'Dasselbe, mit geschulten Mitgliedern als Gastgebenden',
    },
  },
  'pg-article-reuse': {
    question: 'Was sagt diese Seite über das Zitieren oder Ändern des Artikels?',
    options: {
      nothing: 'Nichts',
      copyright: 'Nur eine Copyright-Zeile',
      who: 'Wer ihn ändern und wer ihn zitieren darf',
      open: 'Alle dürfen ihn zitieren, und Mitglieder dürfen ihn ändern',
    },
  },
  'pg-chat-rules': {
    question: 'Was sagt den Menschen hier, wie man sich verhält?',
    options: {
      nothing: 'Nichts',
      link: 'Ein angehefteter Link zu den Richtlinien',
      purpose: 'Zweck des Kanals und kurze Regeln ganz oben',
      regulars: 'Regeln, die die Stammgäste schrieben und pflegen',
    },
  },
  'pg-welcome-rules': {
    question: 'Wie begegnen Neue auf dieser Seite den Regeln?',
    options: {
      not: 'Gar nicht',
      box: 'Als Kästchen zum Ankreuzen',
      summary: 'Als einige klare Zeilen mit Link',
      member: 'Ein Mitglied erzählt ihnen, was hier üblich ist',
    },
  },
  'pg-home-guidelines': {
    question: 'Wie kommt man von dieser Seite zu den Richtlinien?',
    options: {
      'not-found': 'Ich habe keinen Weg gefunden',
      hidden: 'Mit zwei oder mehr Klicks',
      'one-click': 'Mit einem Klick, unter einem klaren Namen',
    },
  },
};

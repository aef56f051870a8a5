import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about Content & Programming. */
export const contentProgrammingPrompts: ModelTexts['prompts'] = {
  'cp-home-first': {
    question: 'Was zeigt diese Seite oben zuerst?',
    options: {
      announcement: 'Ein Banner oder eine Ankündigung der Organisation',
      newest: 'Die neuesten Beiträge, welche auch immer',
      picked: 'Beiträge, die jemand diesen Monat ausgewählt hat',
      'members-work': 'Arbeit von Mitgliedern, von Mitgliedern ausgewählt',
    },
  },
  'cp-event-say': {
    question: 'Wer hat mitbestimmt, worum es bei dieser Veranstaltung geht?',
    options: {
      staff: 'Nur Mitarbeitende',
      questions: 'Mitglieder konnten vorab Fragen schicken',
      proposed: 'Mitglieder haben das Thema vorgeschlagen oder gewählt',
      planned: 'Mitglieder und Mitarbeitende haben sie gemeinsam geplant',
    },
  },
  'cp-event-after': {
    question: 'Was findet hier, wer diese Veranstaltung verpasst hat?',
    options: {
      nothing: 'Nichts, und kein Wort, ob noch etwas kommt',
      promise: 'Eine Aufzeichnung oder Notizen sind versprochen',
      notes: 'Aufzeichnung oder Notizen und einen Ort zum Diskutieren',
      discussion: 'Notizen von Mitgliedern und eine Diskussion, die weitergeht',
    },
  },
  'cp-event-announced': {
    question: 'Wie erfährt man von dieser Veranstaltung?',
    options: {
      late: 'Weniger als eine Woche vorher oder nur per E-Mail',
      here: 'Auf dieser Seite, mindestens zwei Wochen vorher',
      groups: 'Auch im Kalender und in den betroffenen Gruppen',
      members: 'Auch von Mitgliedern, an eigenen Orten',
    },
  },
  'cp-event-partner': {
    question: 'Wer außer der Organisation hat das gemacht?',
    options: {
      nobody: 'Niemand, es kommt allein von der Organisation',
      quoted: 'Mitglieder werden zitiert oder gezeigt',
      'member-made': 'Ein Mitglied hat mitgeschrieben oder vorgetragen',
      partners: 'Mitglieder mit einem Partner oder einer anderen Community',
    },
  },
  'cp-article-author': {
    question: 'Wer hat diesen Artikel geschrieben?',
    options: {
      unsigned: 'Niemand ist genannt',
      staff: 'Eine namentlich genannte Person aus der Organisation',
      'staff-members': 'Mitarbeitende, und die helfenden Mitglieder sind genannt',
      member: 'Ein Mitglied, und andere Mitglieder haben ihn bearbeitet',
    },
  },
  'cp-article-age': {
    question: 'Wann wurde dieser Artikel zuletzt geprüft?',
    options: {
      'no-date': 'Er zeigt kein Datum',
      'over-a-year': 'Vor über einem Jahr',
      'this-year': 'Im letzten Jahr',
      'by-members': 'Im letzten Jahr, mit Korrekturen von Mitgliedern',
    },
  },
  'cp-article-origin': {
    question: 'Führt dieser Artikel zu einer Diskussion zurück?',
    options: {
      no: 'Kein Link und keine Möglichkeit zu kommentieren',
      comments: 'Man kann darunter kommentieren',
      linked: 'Er verweist auf die Diskussion, aus der er entstand',
      living: 'Er verweist auf eine, und Mitglieder halten ihn aktuell',
    },
  },
  'cp-topic-belongs': {
    question: 'Wovon ist dieses Thema ein Teil?',
    options: {
      nothing: 'Von nichts, oder es steht am falschen Ort',
      category: 'Von einer passenden Kategorie',
      series: 'Von einer Reihe oder einem Format mit Namen',
      project: 'Von einem Projekt oder einer Reihe, die Mitglieder leiten',
    },
  },
  'cp-topic-kept': {
    question: 'Was wurde getan, um das Beste aus diesem Thema zu bewahren?',
    options: {
      nothing: 'Nichts, man muss alles lesen',
      marked: 'Die beste Antwort ist markiert oder angeheftet',
      article: 'Ein Artikel oder eine Sammlung verweist darauf',
      'members-article': 'Mitglieder haben es aufgeschrieben und hier verlinkt',
    },
  },
  'cp-list-best': {
    question: 'Wie findet man das Beste dieser Liste?',
    options: {
      not: 'Gar nicht, sie zeigt nur das Neueste',
      counts: 'Nach Antworten, Stimmen oder Aufrufen',
      picked: 'Über eine Sammlung, die Mitarbeitende pflegen',
      members: 'Über eine Sammlung, die Mitglieder pflegen',
    },
  },
  'cp-list-series': {
    question: 'Welche regelmäßigen Reihen sind in dieser Liste zu sehen?',
    options: {
      none: 'Keine',
      one: 'Eine, von Mitarbeitenden geführt',
      several: 'Mehrere, jede mit Namen und Rhythmus',
      members: 'Mehrere, einige davon von Mitgliedern geführt',
    },
  },
  'cp-group-news': {
    question: 'Was veröffentlicht die Organisation in dieser Gruppe?',
    options: {
      same: 'Nichts, oder dieselben Neuigkeiten wie überall',
      'own-subject': 'Neues zum eigenen Thema der Gruppe',
      asks: 'Solches mit einer Frage an die Gruppe',
      plans: 'Pläne, die diese Gruppe noch ändern kann',
    },
  },
  'cp-welcome-answers': {
    question: 'Welche Fragen von Neuen beantwortet diese Seite?',
    options: {
      none: 'Keine, sie beschreibt die Organisation',
      platform: 'Wie man die Plattform benutzt',
      'asked-most': 'Die häufigsten Fragen von Neuen',
      members: 'Dieselben, mit Antworten von Mitgliedern',
    },
  },
  'cp-member-work': {
    question: 'Was zeigt dieses Profil von der Arbeit des Mitglieds?',
    options: {
      count: 'Höchstens eine Zahl von Beiträgen',
      list: 'Eine Liste aller Beiträge',
      best: 'Die besten Antworten oder Artikel, hervorgehoben',
      led: 'Auch die Gruppen, Reihen oder Veranstaltungen, die es leitet',
    },
  },
  'cp-search-fresh': {
    question: 'Wie aktuell sind die ersten drei Treffer?',
    options: {
      'no-date': 'Sie zeigen kein Datum',
      old: 'Meist über ein Jahr alt',
      fresh: 'Aus dem letzten Jahr oder als geprüft markiert',
      members: 'Ebenso, und Mitglieder halten sie aktuell',
    },
  },
  'cp-chat-answers': {
    question: 'Was wird aus einer nützlichen Antwort in diesem Kanal?',
    options: {
      lost: 'Sie rutscht weg',
      pinned: 'Jemand heftet sie an oder sichert sie',
      'written-up': 'Mitarbeitende schreiben sie auf und verlinken sie hier',
      'members-write': 'Mitglieder schreiben sie auf und verlinken sie hier',
    },
  },
  'cp-other-keeper': {
    question: 'Wer hält diese Seite aktuell?',
    options: {
      unknown: 'Das steht nicht da',
      team: 'Ein Team ist genannt',
      person: 'Eine genannte Person, mit Datum',
      members: 'Mitglieder können es, und die Seite zeigt, wer es tat',
    },
  },
};

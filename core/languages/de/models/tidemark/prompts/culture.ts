import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about how people treat each other and how open we are. */
export const culturePrompts: ModelTexts['prompts'] = {
  'cu-our-voice': {
    question: 'Wie klingen wir hier?',
    options: {
      silent: 'Stumm, obwohl wir gebraucht würden, oder ein Logo mit Floskeln',
      named: 'Höflich, mit Namen',
      person: 'Wie ein Mensch, der Bescheid weiß und dem es wichtig ist',
      peer: 'Wie eines von ihnen; Mitglieder geben den Ton an',
    },
  },
  'cu-criticism': {
    question: 'Was ist hier mit Kritik an uns geschehen?',
    options: {
      gone: 'Sie wurde entfernt oder übergangen',
      polite: 'Sie blieb stehen, mit höflicher Antwort',
      frank: 'Sie bekam eine offene Antwort mit Fakten',
      changed: 'Sie hat etwas geändert, und wir haben es gesagt',
    },
  },
  'cu-helpful-answer': {
    question: 'Wessen Antwort hat geholfen?',
    options: {
      nobody: 'Noch keine',
      staff: 'Die von Mitarbeitenden',
      member: 'Die eines Mitglieds',
      several: 'Die mehrerer Mitglieder, jede ergänzt die vorige',
    },
  },
  'cu-thanks': {
    question: 'Wer bedankt sich hier?',
    options: {
      nobody: 'Niemand, obwohl jemand geholfen hat',
      staff: 'Mitarbeitende danken einem Mitglied',
      members: 'Mitglieder danken einander',
      credit: 'Mitglieder und Mitarbeitende nennen alle, die geholfen haben',
    },
  },
  'cu-disagreement': {
    question: 'Wie wird hier widersprochen?',
    options: {
      badly: 'Hart, oder niemand traut sich',
      stopped: 'Mitarbeitende müssen eingreifen',
      fairly: 'Fair, ohne Mitarbeitende',
      forward: 'Fair, und am Ende steht etwas Nützliches',
    },
  },
  'cu-newcomer': {
    question: 'Wie werden Neue aufgenommen?',
    options: {
      not: 'Gar nicht, oder mit einer automatischen Nachricht',
      staff: 'Mitarbeitende begrüßen sie',
      members: 'Mitglieder begrüßen sie und helfen ihnen',
      'taken-along': 'Mitglieder nehmen sie in eine Gruppe oder Aufgabe mit',
    },
  },
  'cu-opened-by-members': {
    question: 'Wie viele der zehn neuesten Themen haben Mitglieder eröffnet?',
    options: {
      two: 'Keines bis zwei',
      five: 'Drei bis fünf',
      eight: 'Sechs bis acht',
      all: 'Neun oder zehn, darunter Aufrufe zum Mitmachen',
    },
  },
  'cu-front-voice': {
    question: 'Wessen Worte füllen diese Seite?',
    options: {
      adverts: 'Unsere Werbung',
      news: 'Unsere Neuigkeiten, mit Raum für Antworten',
      members: 'Themen und Geschichten der Mitglieder',
      'shared-work': 'Arbeit, die Mitglieder und wir gemeinsam geleistet haben',
    },
  },
  'cu-purpose': {
    question: 'Woher kommt der genannte Zweck, wie diese Seite zeigt?',
    options: {
      none: 'Es ist kein Zweck genannt',
      ours: 'Wir nennen ihn',
      'with-members': 'Mitglieder haben ihn mitformuliert',
      theirs: 'Mitglieder sagen ihn in eigenen Worten',
    },
  },
  'cu-rules-tone': {
    question: 'Welchen Ton haben diese Richtlinien?',
    options: {
      threat: 'Juristische Klauseln und Drohungen',
      list: 'Klare Gebote und Verbote',
      examples: 'Wie es gut aussieht, mit Gründen und Beispielen',
      promise: 'Was Mitglieder einander versprechen',
    },
  },
  'cu-rules-criticism': {
    question: 'Was sagen diese Richtlinien über Kritik an uns?',
    options: {
      forbidden: 'Nichts, oder dass sie unerwünscht ist',
      allowed: 'Sie ist erlaubt, wenn sie höflich ist',
      wanted: 'Sie ist erwünscht, und eine Antwort ist versprochen',
      proof: 'Dasselbe, und was sie schon geändert hat',
    },
  },
  'cu-profile': {
    question: 'Was verrät dieses Profil über die Person?',
    options: {
      name: 'Einen Namen und sonst nichts',
      counts: 'Beiträge und Daten',
      interests: 'Interessen, Arbeit oder Fähigkeiten in eigenen Worten',
      given: 'Auch, was sie anderen gab und mit ihnen schuf',
    },
  },
  'cu-recognition': {
    question: 'Welche Anerkennung ist hier zu sehen?',
    options: {
      none: 'Keine, obwohl anderen geholfen wird',
      points: 'Punkte oder Ränge vom System',
      people: 'Dank oder eine Auszeichnung von Menschen',
      beyond: 'Nennung außerhalb der Community, etwa in einem Produkt',
    },
  },
  'cu-idea-loop': {
    question: 'Was haben Menschen zu Ideen gehört, die älter als zwei Monate sind?',
    options: {
      silence: 'Nichts',
      thanks: 'Einen Dank',
      reasons: 'Ja oder Nein, mit Gründen',
      credit: 'Auch, wie es ausging, mit ihren Namen daran',
    },
  },
  'cu-difficult-post': {
    question: 'Was geschieht mit einem schwierigen Beitrag zuerst?',
    options: {
      vanishes: 'Er verschwindet, oder es geschieht nichts',
      note: 'Er wird ausgeblendet, mit einem Standardhinweis',
      talk: 'Jemand spricht mit der Person, die ihn schrieb',
      settled: 'Mitglieder haben es meist schon geklärt',
    },
  },
  'cu-departments': {
    question: 'Aus wie vielen Abteilungen kommen die Mitarbeitenden hier?',
    options: {
      none: 'Keine ist zu erkennen',
      one: 'Aus einer oder zwei',
      three: 'Aus drei oder mehr',
      'nearly-all': 'Aus fast allen, auch Führungskräfte',
    },
  },
  'cu-group-sharing': {
    question: 'Was teilen Menschen in dieser Gruppe?',
    options: {
      nothing: 'Im letzten Monat nichts',
      finished: 'Fragen, und Fertiges zum Lesen',
      'in-progress': 'Unfertiges, und sie verbessern es gemeinsam',
      across: 'Auch mit anderen Gruppen und unseren Abteilungen',
    },
  },
  'cu-event-talk': {
    question: 'Wie viel sprechen die Teilnehmenden?',
    options: {
      not: 'Gar nicht',
      questions: 'Sie stellen am Ende Fragen',
      half: 'Etwa die Hälfte der Zeit',
      shape: 'Sie bestimmen das Thema und bringen den Stoff mit',
    },
  },
  'cu-under-article': {
    question: 'Was geschieht unter diesem Artikel?',
    options: {
      closed: 'Kommentare sind geschlossen, oder es gibt keine',
      unanswered: 'Kommentare ohne Antwort der Person, die ihn schrieb',
      answered: 'Wer ihn schrieb, antwortet',
      improved: 'Der Text wurde dank Kommentaren geändert',
    },
  },
  'cu-member-stories': {
    question: 'Stehen Worte der Mitglieder neben unseren Zahlen oder Behauptungen?',
    options: {
      no: 'Nein',
      quotes: 'Ein, zwei Zitate',
      stories: 'Zu jedem Hauptpunkt die Geschichte eines Mitglieds',
      themselves: 'Mitglieder ergänzen sie selbst',
    },
  },
};

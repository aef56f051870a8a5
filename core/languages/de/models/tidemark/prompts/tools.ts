import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about Tools. */
export const toolsPrompts: ModelTexts['prompts'] = {
  'to-home-phone': {
    question: 'Wie verhält sich diese Seite in einem Fenster so schmal wie ein Telefon?',
    options: {
      breaks: 'Sie scrollt seitlich oder schneidet etwas ab',
      readable: 'Man kann lesen, aber Schreiben ist mühsam',
      all: 'Lesen und Schreiben gehen beide',
    },
  },
  'to-home-sign-in': {
    question: 'Was braucht eine Kundin oder ein Kunde, um sich hier anzumelden?',
    options: {
      wait: 'Ein neues Konto und Warten auf Freigabe',
      new: 'Ein neues Konto, in Minuten angelegt',
      existing: 'Das vorhandene Konto bei der Organisation',
      already: 'Nichts weiter, aus dem Produkt kommend ist man angemeldet',
    },
  },
  'to-home-visitor': {
    question: 'Was kann hier, wer nicht angemeldet ist?',
    options: {
      unclear: 'Eine Wand sehen, ohne ein Wort zum Grund',
      read: 'Einiges lesen, oder lesen, warum geschlossen ist',
      judge: 'Genug sehen, um zu wissen, ob der Ort passt',
      start: 'Auch eine Frage beginnen und sich am Ende anmelden',
    },
  },
  'to-welcome-steps': {
    question: 'Wie viele Schritte liegen zwischen dieser Seite und einem ersten Beitrag?',
    options: {
      many: 'Mehr als fünf, oder nicht zu erkennen',
      some: 'Drei bis fünf',
      few: 'Einer oder zwei',
    },
  },
  'to-welcome-who': {
    question: 'Was sagt diese Seite darüber, wer beitreten darf?',
    options: {
      nothing: 'Nichts',
      after: 'Es zeigt sich erst nach dem Formular',
      clear: 'Wer beitreten darf, und warum',
      vouch: 'Dasselbe, und Mitglieder dürfen andere einladen',
    },
  },
  'to-topic-next': {
    question: 'Wohin führt dieses Thema als Nächstes?',
    options: {
      nowhere: 'Nirgendwohin',
      list: 'Zurück zur Liste oder Kategorie',
      related: 'Zu verwandten Themen oder Artikeln',
      product: 'Auch zur betreffenden Hilfeseite oder Stelle im Produkt',
    },
  },
  'to-topic-find': {
    question: 'Was hilft, in diesem Thema die Antwort zu finden?',
    options: {
      'read-all': 'Nichts, man muss alles lesen',
      votes: 'Likes oder Stimmen zeigen die besseren Antworten',
      solution: 'Eine markierte Antwort ist von oben erreichbar',
      summary: 'Eine Zusammenfassung oben, von Mitgliedern gepflegt',
    },
  },
  'to-list-narrow': {
    question: 'Wie lässt sich diese Liste eingrenzen?',
    options: {
      not: 'Gar nicht',
      category: 'Nach Kategorie',
      filters: 'Nach Kategorie, Schlagwort und Unbeantwortetem',
      'for-me': 'Auch nach Themen, denen ich folge oder die ich kenne',
    },
  },
  'to-list-alerts': {
    question: 'Wie erfährt die richtige Person von einem neuen Thema hier?',
    options: {
      chance: 'Durch Zufall, wenn sie nachsieht',
      all: 'Alle bekommen jede Benachrichtigung',
      follow: 'Wer der Kategorie oder dem Schlagwort folgt, erfährt es',
      routed: 'Mitglieder und Mitarbeitende, die sich auskennen, erfahren es',
    },
  },
  'to-moderation-arrive': {
    question: 'Wo kommen Meldungen von Mitgliedern an?',
    options: {
      scattered: 'Per E-Mail oder Chat, bei wem auch immer',
      queue: 'In der Warteschlange der Plattform, einzeln',
      desk: 'In einer Warteschlange mit Verlauf und gespeicherten Antworten',
      shared: 'In einer Warteschlange, die moderierende Mitglieder voll mitnutzen',
    },
  },
  'to-moderation-spam': {
    question: 'Was hält Spam auf, bevor Mitglieder ihn sehen?',
    options: {
      nothing: 'Nichts',
      'first-posts': 'Erste Beiträge warten auf Freigabe',
      filter: 'Ein Filter, den jemand jeden Monat justiert',
      flags: 'Ein justierter Filter, und Meldungen vertrauter Mitglieder blenden Beiträge aus',
    },
  },
  'to-analytics-source': {
    question: 'Woher kommen die Zahlen auf dieser Seite?',
    options: {
      'by-hand': 'Jemand tippt sie ein',
      platform: 'Aus den Zählungen der Plattform',
      joined: 'Aus der Plattform und dem Kunden- oder Supportsystem',
      shared: 'Aus Daten, die alle Abteilungen nutzen',
    },
  },
  'to-analytics-out': {
    question: 'Wie lassen sich diese Zahlen entnehmen?',
    options: {
      screenshot: 'Als Bildschirmfoto',
      file: 'Als Datei, von Hand',
      schedule: 'Durch einen zeitgesteuerten Export',
      access: 'Andere Teams ziehen sie direkt in ihre Berichte',
    },
  },
  'to-search-covers': {
    question: 'Was umfasst diese Suche?',
    options: {
      titles: 'Nur Titel, oder es ist schwer zu sagen',
      posts: 'Alle Beiträge',
      'all-here': 'Beiträge, Artikel, Veranstaltungen und Personen',
      beyond: 'Auch die Hilfeseiten und Produktdokumente',
    },
  },
  'to-search-empty': {
    question: 'Was bietet diese Seite, wenn nichts passt?',
    options: {
      nothing: 'Nichts',
      tips: 'Tipps zum Suchen',
      ask: 'Einen Knopf, um genau diese Frage zu stellen',
      people: 'Personen oder Gruppen, die sich auskennen',
    },
  },
  'to-member-reach': {
    question: 'Wie kann ein anderes Mitglied diese Person von hier erreichen?',
    options: {
      'no-way': 'Kein Weg ist zu sehen',
      public: 'Durch eine Antwort auf einen ihrer Beiträge',
      private: 'Durch eine private Nachricht',
      shared: 'Auch über gemeinsame Gruppen, Themen oder ein Treffen',
    },
  },
  'to-directory-do': {
    question: 'Was kann man mit einer Person aus dieser Liste tun?',
    options: {
      read: 'Ihren Namen lesen',
      profile: 'Ihr Profil öffnen',
      message: 'Ihr eine Nachricht schicken oder ihr folgen',
      invite: 'Sie auch in eine Gruppe, ein Projekt oder zu einem Treffen einladen',
    },
  },
  'to-group-do': {
    question: 'Was können die Mitglieder dieser Gruppe hier gemeinsam tun?',
    options: {
      read: 'Lesen, was die Organisation veröffentlicht',
      post: 'Schreiben und antworten',
      'files-dates': 'Auch Dateien und Termine teilen, auf Wunsch unter sich',
      work: 'Mit Mitarbeitenden an einem Dokument oder Projekt arbeiten',
    },
  },
  'to-event-join': {
    question: 'Was ist nötig, um an dieser Veranstaltung teilzunehmen?',
    options: {
      mail: 'Jemandem zu schreiben',
      'other-form': 'Ein Formular in einem anderen System',
      'one-click': 'Ein Klick hier, und sie steht in meinem Kalender',
      outside: 'Ein Klick, auch für Partner und Gäste von außen',
    },
  },
  'to-article-wrong': {
    question: 'Wie kann man sagen, dass dieser Artikel falsch ist?',
    options: {
      'no-way': 'Kein Weg ist zu sehen',
      general: 'Über ein allgemeines Kontaktformular',
      here: 'Durch einen Kommentar oder eine Stimme auf der Seite',
      edit: 'Durch einen Änderungsvorschlag, den andere sehen können',
    },
  },
  'to-article-elsewhere': {
    question: 'Wo taucht dieser Artikel sonst noch auf?',
    options: {
      nowhere: 'Nirgends, man muss wissen, dass er hier ist',
      linked: 'Er ist aus einem Menü oder Thema verlinkt',
      help: 'In der Hilfesuche oder in Antworten des Supports',
      product: 'Im Produkt, wo die Frage aufkommt',
    },
  },
  'to-ideas-tied': {
    question: 'Womit ist eine Idee auf dieser Seite verbunden?',
    options: {
      nothing: 'Mit nichts, nicht einmal mit einem Status',
      label: 'Mit einem Status, den jemand von Hand setzt',
      backlog: 'Mit einem Eintrag auf der Liste des Produktteams',
      live: 'Mit einem solchen Eintrag, und sein Fortschritt zeigt sich hier von selbst',
    },
  },
  'to-chat-tied': {
    question: 'Wie ist dieser Chat mit der übrigen Community verbunden?',
    options: {
      not: 'Gar nicht',
      links: 'In beide Richtungen führt ein Link',
      account: 'Dasselbe Konto, und die Suche findet beides',
      turns: 'Eine Frage wird mit einem Klick zum Thema',
    },
  },
  'to-other-fit': {
    question: 'Wie fügt sich diese Seite zu den übrigen Seiten der Community?',
    options: {
      foreign: 'Sie sieht anders aus und verlangt eine andere Anmeldung',
      look: 'Sie sieht gleich aus, verlangt aber eine andere Anmeldung',
      whole: 'Gleiches Aussehen, gleiche Anmeldung',
      'both-ways': 'Ebenso, und was hier geschieht, zeigt sich auch anderswo',
    },
  },
};

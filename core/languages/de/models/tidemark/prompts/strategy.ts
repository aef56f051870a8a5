import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about the community's purpose and its tie to the organisation's plans. */
export const strategyPrompts: ModelTexts['prompts'] = {
  'st-who-it-is-for': {
    question: 'Für wen ist die Community, laut dieser Seite?',
    options: {
      nobody: 'Sie sagt es nicht; nur unser Name und unsere Produkte',
      'one-group': 'Sie nennt eine Art von Kundschaft oder Mitgliedern',
      'what-they-do': 'Sie nennt sie und was sie miteinander tun',
      'all-sides': 'Mitglieder, Partner und Mitarbeitende, und was sie gemeinsam schaffen',
    },
  },
  'st-invitation': {
    question: 'Wozu lädt diese Seite ein?',
    options: {
      read: 'Unsere Neuigkeiten zu lesen oder zu kaufen',
      ask: 'Uns etwas zu fragen',
      'join-in': 'Zu antworten, zu teilen oder andere Mitglieder zu treffen',
      shape: 'Mitzuentscheiden oder mitzugestalten, was kommt',
    },
  },
  'st-sections-alive': {
    question: 'In wie vielen der gezeigten Bereiche gab es diese Woche einen Beitrag?',
    options: {
      few: 'In weniger als der Hälfte',
      half: 'In der Hälfte oder mehr',
      'nearly-all': 'In fast allen, jeder mit eigenem Zweck',
    },
  },
  'st-range-of-topics': {
    question: 'Wovon handeln die meisten dieser Themen?',
    options: {
      announcements: 'Von unseren Ankündigungen',
      faults: 'Von Störungen, Bestellungen und Preisen',
      practice: 'Auch von Arbeit, Tipps und Erfahrungen der Mitglieder',
      field: 'Auch von Arbeit mit uns und der Zukunft des Fachs',
    },
  },
  'st-topic-consequence': {
    question: 'Was haben wir mit dem hier Gesagten gemacht?',
    options: {
      nothing: 'Nichts, obwohl es nötig gewesen wäre',
      noted: 'Mitarbeitende sagten, sie hätten es weitergegeben',
      changed: 'Eine Korrektur, Änderung oder begründete Antwort folgte',
      together: 'Mitglieder haben über die Änderung mitentschieden',
    },
  },
  'st-reach-of-talk': {
    question: 'Wie weit reicht das über unser Produkt hinaus?',
    options: {
      'product-only': 'Gar nicht; es geht um das, was wir verkaufen',
      use: 'Wie die Kundschaft es nutzt',
      craft: 'Die Arbeit oder Interessen, die Mitglieder teilen',
      'whole-field': 'Das ganze Fach, mit Menschen aus anderen Organisationen',
    },
  },
  'st-how-we-sell': {
    question: 'Wie verkaufen wir auf dieser Seite?',
    options: {
      push: 'Wir drängen Mitgliedern Angebote auf',
      apart: 'Angebote haben ihren eigenen Platz',
      'when-asked': 'Der Vertrieb antwortet nur, wenn ein Mitglied fragt',
      'members-advise': 'Mitglieder beraten einander beim Kauf',
    },
  },
  'st-what-brought-them': {
    question: 'Wofür ist dieses Mitglied hier, den Beiträgen nach?',
    options: {
      'nothing-yet': 'Keine Beiträge, oder eine Störung und dann weg',
      'own-questions': 'Mehrere eigene Fragen',
      share: 'Um Wissen zu teilen',
      make: 'Um mit uns oder anderen etwas zu schaffen',
    },
  },
  'st-kinds-of-people': {
    question: 'Welche Menschen sind hier zu finden?',
    options: {
      staff: 'Mitarbeitende oder niemand',
      customers: 'Kundinnen und Kunden',
      partners: 'Kundschaft, Partner und Mitarbeitende',
      outside: 'Auch Menschen von anderswo aus dem Fach',
    },
  },
  'st-why-rules': {
    question: 'Wofür ist die Community da, laut diesen Richtlinien?',
    options: {
      nothing: 'Sie sagen nichts dazu; sie verbieten nur',
      ours: 'Für das, was wir wollen',
      both: 'Für das, was Mitglieder und wir wollen',
      'place-in-field': 'Auch für das, was sie dem Fach sein will',
    },
  },
  'st-group-purpose': {
    question: 'Wessen Zweck dient diese Gruppe?',
    options: {
      none: 'Kein Zweck ist genannt, oder sie schweigt',
      ours: 'Einem, den wir gesetzt haben',
      shared: 'Einem, den Mitglieder und wir teilen',
      theirs: 'Einem, den Mitglieder gesetzt haben und mit dem unsere Teams arbeiten',
    },
  },
  'st-event-gain': {
    question: 'Wer hat von dieser Veranstaltung am meisten, dem Programm nach?',
    options: {
      us: 'Wir; sie stellt unsere Angebote vor',
      listeners: 'Die Zuhörenden, die von uns lernen',
      members: 'Mitglieder, die voneinander lernen',
      field: 'Das Fach, mit Gastgebenden aus mehreren Organisationen',
    },
  },
  'st-article-plans': {
    question: 'Was verrät diese Seite über unsere Pläne?',
    options: {
      nothing: 'Nichts, oder Versprechen ohne Termine und Gründe',
      decided: 'Was entschieden ist',
      comments: 'Was geplant ist, mit Raum für Kommentare',
      'their-part': 'Was geplant ist und welchen Anteil Mitglieder daran haben',
    },
  },
  'st-idea-status': {
    question: 'Was zeigen die zehn neuesten Ideen hier?',
    options: {
      silence: 'Kein Zeichen von uns',
      thanks: 'Bei den meisten einen Dank',
      status: 'Bei den meisten einen Status, einige sind umgesetzt',
      debate: 'Produktteam und Mitglieder erörtern, welche zuerst kommen',
    },
  },
  'st-figures-goal': {
    question: 'Auf welche Ziele beziehen sich diese Zahlen?',
    options: {
      none: 'Auf keine; nur Aufrufe und Registrierungen',
      activity: 'Wie viel in der Community los ist',
      'our-goals': 'Auf benannte Ziele unserer Organisation',
      'both-goals': 'Auf unsere Ziele und die der Mitglieder, nebeneinander',
    },
  },
  'st-common-question': {
    question: 'Was erscheint zu der Frage, die am häufigsten gestellt wird?',
    options: {
      nothing: 'Nichts, das hilft',
      'our-page': 'Eine Seite von uns',
      'member-answer': 'Die Antwort eines Mitglieds, die funktioniert',
      several: 'Antworten von Mitgliedern, Partnern und Mitarbeitenden, die aufeinander aufbauen',
    },
  },
};

import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about how members are looked after, and by whom. */
export const communityManagementPrompts: ModelTexts['prompts'] = {
  'cm-first-answer-by': {
    question: 'Wer hat zuerst geantwortet?',
    options: {
      nobody: 'Noch niemand',
      staff: 'Mitarbeitende',
      member: 'Ein Mitglied',
      members: 'Mitglieder, und Mitarbeitende haben nur gedankt oder ergänzt',
    },
  },
  'cm-first-answer-after': {
    question: 'Wie schnell kam die erste Antwort?',
    options: {
      late: 'Nach mehr als zwei Tagen, oder noch nicht',
      'two-days': 'Binnen zwei Tagen',
      'same-day': 'Binnen eines Tages',
    },
  },
  'cm-staff-share': {
    question: 'Wie viele der Antworten hier stammen von Mitarbeitenden?',
    options: {
      'no-talk': 'Es gibt keine; niemand hat geantwortet',
      half: 'Die Hälfte oder mehr',
      less: 'Weniger als die Hälfte; Mitglieder haben es getragen',
      hardly: 'So gut wie keine, und es wurde geklärt',
    },
  },
  'cm-other-department': {
    question: 'Was geschah, als eine andere Abteilung gebraucht wurde?',
    options: {
      lost: 'Die Frage blieb hängen',
      'passed-on': 'Mitarbeitende sagten, sie hätten sie weitergegeben',
      came: 'Jemand von dort hat geantwortet',
      follows: 'Von dort las schon jemand mit',
    },
  },
  'cm-brought-together': {
    question: 'Hat hier jemand die richtigen Leute zusammengebracht?',
    options: {
      no: 'Nein; ein Mitglied wartet auf uns oder auf irgendwen',
      'staff-expert': 'Mitarbeitende holten eine Fachperson von uns',
      'staff-member': 'Mitarbeitende riefen ein Mitglied, das Bescheid weiß',
      members: 'Mitglieder riefen einander hinzu',
    },
  },
  'cm-ending': {
    question: 'Wie endete dieses Thema?',
    options: {
      'trailed-off': 'Es verlief im Sand',
      'staff-closed': 'Mitarbeitende schlossen es',
      solved: 'Es wurde als gelöst markiert oder zusammengefasst',
      'carried-on': 'Mitglieder machten eine Anleitung oder gemeinsame Arbeit daraus',
    },
  },
  'cm-unanswered': {
    question: 'Wie viele dieser Fragen haben keine Antwort?',
    options: {
      third: 'Ein Drittel oder mehr',
      tenth: 'Zwischen einem Zehntel und einem Drittel',
      few: 'Weniger als ein Zehntel',
      'few-members': 'Kaum eine, und die meisten Antworten kamen von Mitgliedern',
    },
  },
  'cm-last-activity': {
    question: 'Wann hat hier zuletzt jemand geschrieben?',
    options: {
      month: 'Vor mehr als einem Monat',
      week: 'Im letzten Monat',
      days: 'In den letzten zwei Tagen',
    },
  },
  'cm-pinned': {
    question: 'Was heften wir hier oben an?',
    options: {
      crowd: 'So viel, dass Themen der Mitglieder nach unten rutschen',
      'few-old': 'Einiges, manches davon veraltet',
      fresh: 'Ein, zwei aktuelle und nützliche Dinge',
      members: 'Auch die beste Arbeit von Mitgliedern, von ihnen ausgewählt',
    },
  },
  'cm-who-runs-it': {
    question: 'Können Mitglieder hier sehen, wer die Community betreut?',
    options: {
      no: 'Nein',
      address: 'Es gibt einen Teamnamen oder eine Adresse',
      person: 'Eine Person, mit einem Weg, ihr zu schreiben',
      members: 'Mitarbeitende und Mitglieder, die sich die Arbeit teilen',
    },
  },
  'cm-rhythm-shown': {
    question: 'Was zeigt diese Seite von einem regelmäßigen Rhythmus?',
    options: {
      none: 'Nichts, das wiederkehrt',
      'now-and-then': 'Etwas hin und wieder',
      weekly: 'Feste Termine, die gehalten wurden',
      'by-members': 'Feste Termine, manche von Mitgliedern allein gehalten',
    },
  },
  'cm-first-step': {
    question: 'Was sollen Neue laut dieser Seite zuerst tun?',
    options: {
      nothing: 'Nichts, oder die Regeln lesen',
      profile: 'Ein Profil ausfüllen oder sich umsehen',
      'small-post': 'Einen kleinen Beitrag schreiben, auf den sicher jemand antwortet',
      meet: 'Ein passendes Mitglied oder eine passende Gruppe kennenlernen',
    },
  },
  'cm-first-post-met': {
    question: 'Wie wurde der erste Beitrag dieses Mitglieds aufgenommen?',
    options: {
      'no-reply': 'Niemand hat geantwortet',
      staff: 'Mitarbeitende haben geantwortet',
      member: 'Ein Mitglied hat binnen weniger Tage geantwortet',
      stayed: 'Mitglieder haben geantwortet und es in mehr hineingezogen',
    },
  },
  'cm-growing-part': {
    question: 'Wie ist die Rolle dieses Mitglieds gewachsen?',
    options: {
      stopped: 'Sie endete nach den ersten Beiträgen',
      returns: 'Es kommt mit eigenen Fragen wieder',
      helps: 'Es hilft jetzt anderen',
      coaches: 'Es begleitet jetzt die, die helfen',
    },
  },
  'cm-finding-others': {
    question: 'Wie finden Mitglieder ihresgleichen?',
    options: {
      'no-way': 'Gar nicht',
      names: 'Nur über den Namen',
      interest: 'Über Interesse, Ort oder Fähigkeit',
      introduced: 'Auch durch Mitglieder, die Menschen vorstellen',
    },
  },
  'cm-oldest-report': {
    question: 'Wie lange wartet die älteste offene Meldung?',
    options: {
      week: 'Mehr als eine Woche',
      days: 'Zwei bis sieben Tage',
      day: 'Weniger als zwei Tage, oder keine ist offen',
      members: 'Ebenso, und Mitglieder klären die meisten',
    },
  },
  'cm-who-carries': {
    question: 'Was sagen diese Zahlen darüber, wer hier schreibt?',
    options: {
      nothing: 'Nichts',
      staff: 'Mitarbeitende schreiben die Hälfte oder mehr',
      core: 'Mitglieder schreiben das meiste, wenige von ihnen fast alles',
      many: 'Mitglieder schreiben das meiste, und viele haben einen Anteil',
    },
  },
  'cm-group-care': {
    question: 'Wer kümmert sich um diese Gruppe?',
    options: {
      nobody: 'Niemand, soweit zu sehen',
      team: 'Das Community-Team, hin und wieder',
      named: 'Eine genannte Person, die diesen Monat geantwortet hat',
      deputies: 'Mitglieder, und eine zweite Person steht bereit',
    },
  },
  'cm-ideas-order': {
    question: 'Wer hält diese Ideen in Ordnung?',
    options: {
      nobody: 'Niemand; dieselben häufen sich',
      staff: 'Mitarbeitende führen zusammen und beschriften',
      'members-flag': 'Mitglieder weisen auf Doppeltes hin, Mitarbeitende führen zusammen',
      members: 'Mitglieder sortieren sie und arbeiten die besten aus',
    },
  },
  'cm-chat-host': {
    question: 'Was tut die Gastgeberin oder der Gastgeber in diesem Chat?',
    options: {
      absent: 'Es gibt niemanden in dieser Rolle',
      answers: 'Beantwortet alles',
      connects: 'Holt die richtigen Leute und tritt zurück',
      members: 'Mitglieder wechseln sich in der Rolle ab',
    },
  },
  'cm-where-to-turn': {
    question: 'Wohin kann man sich von dieser Seite wenden, wenn man feststeckt?',
    options: {
      nowhere: 'Nirgendwohin',
      form: 'An ein Kontaktformular',
      community: 'An die passende Stelle in der Community',
      people: 'An Mitglieder, die dasselbe getan haben',
    },
  },
};

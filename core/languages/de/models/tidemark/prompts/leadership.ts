import type { ModelTexts } from '../../../../model-texts.ts';

/** What a page shows about who leads here, and how far the lead is shared. */
export const leadershipPrompts: ModelTexts['prompts'] = {
  'le-who-of-us': {
    question: 'Wer aus unserer Organisation spricht hier?',
    options: {
      nobody: 'Niemand, obwohl es nötig wäre, oder ein Konto ohne Namen',
      team: 'Das Community-Team',
      managers: 'Führungskräfte oder Fachleute anderer Abteilungen',
      executives: 'Auch die Geschäftsleitung, auf Augenhöhe mit Mitgliedern',
    },
  },
  'le-who-asks': {
    question: 'Wer hat dieses Thema eröffnet, und wozu?',
    options: {
      announce: 'Mitarbeitende, um etwas anzukündigen, ohne Antwort zu wollen',
      ask: 'Mitarbeitende, um Mitglieder etwas zu fragen',
      member: 'Ein Mitglied, und andere steigen ein',
      leader: 'Eine Führungskraft, um Mitglieder vor einer Entscheidung zu fragen',
    },
  },
  'le-when-asked': {
    question: 'Wann wurden Mitglieder zu dem gehört, was hier entschieden wird?',
    options: {
      never: 'Gar nicht',
      after: 'Nachdem es feststand',
      before: 'Bevor es feststand',
      'from-start': 'Vom ersten Entwurf an, und Gründe wurden genannt',
    },
  },
  'le-who-keeps-going': {
    question: 'Wer hat die neuesten Beiträge hier geschrieben?',
    options: {
      hardly: 'Kaum jemand; die Liste ist still',
      staff: 'Meist Mitarbeitende',
      core: 'Ein Kern namentlich bekannter Mitglieder',
      many: 'Viele Mitglieder; Mitarbeitende sieht man selten',
    },
  },
  'le-section-owner': {
    question: 'Wer führt diesen Bereich oder diese Gruppe?',
    options: {
      nobody: 'Niemand ist genannt',
      staff: 'Mitarbeitende',
      both: 'Ein Mitglied gemeinsam mit Mitarbeitenden',
      members: 'Mitglieder, die ihn auch eröffnet haben',
    },
  },
  'le-faces': {
    question: 'Wessen Gesichter oder Namen zeigt diese Seite?',
    options: {
      none: 'Keine',
      staff: 'Die von Mitarbeitenden',
      members: 'Die von Mitgliedern, mit dem, was sie getan haben',
      leaders: 'Die führender Mitglieder, unsere Führungskräfte unter ihnen',
    },
  },
  'le-way-to-lead': {
    question: 'Sagt diese Seite Mitgliedern, wie sie eine Rolle übernehmen?',
    options: {
      no: 'Nein',
      'write-to-us': 'Sie können uns schreiben',
      described: 'Rollen, Aufgaben und Dank sind beschrieben',
      champions: 'Ja, und Mitglieder in der Rolle wählen mit uns aus',
    },
  },
  'le-part-played': {
    question: 'Welche Rolle spielt diese Person hier?',
    options: {
      none: 'Keine, und sie schreibt nicht mehr',
      'takes-part': 'Sie beteiligt sich hin und wieder',
      champion: 'Sie trägt einen Titel als Champion oder Fachperson',
      leads: 'Sie leitet eine Gruppe und zieht andere nach',
    },
  },
  'le-rights': {
    question: 'Was darf dieses Mitglied über das Schreiben hinaus?',
    options: {
      nothing: 'Nichts weiter, obwohl es viel hilft',
      perks: 'Es hat ein Abzeichen oder sieht Neues früher',
      care: 'Es bearbeitet, verschlagwortet oder moderiert',
      decide: 'Es führt einen Teil und hat eine Stimme',
    },
  },
  'le-who-changes-rules': {
    question: 'Wer darf diese Regeln ändern, ihrem Wortlaut nach?',
    options: {
      unsaid: 'Das steht nicht da',
      us: 'Wir',
      'after-hearing': 'Wir, nachdem Mitglieder gehört wurden',
      together: 'Mitglieder und Mitarbeitende entscheiden gemeinsam',
    },
  },
  'le-who-judges': {
    question: 'Wer entscheidet über diese Meldungen?',
    options: {
      nobody: 'Niemand regelmäßig',
      staff: 'Mitarbeitende',
      trusted: 'Mitarbeitende und vertraute Mitglieder',
      members: 'Mitglieder; Mitarbeitende hören Einsprüche',
    },
  },
  'le-event-host': {
    question: 'Wer leitet diese Veranstaltung?',
    options: {
      presenter: 'Jemand, der vorträgt, ohne Widerrede',
      staff: 'Mitarbeitende, die Fragen annehmen',
      'with-members': 'Mitarbeitende, mit vortragenden Mitgliedern',
      members: 'Mitglieder, mit unseren Führungskräften als Gästen',
    },
  },
  'le-ideas-answered-by': {
    question: 'Wer aus unserer Organisation antwortet auf Ideen?',
    options: {
      nobody: 'Niemand',
      team: 'Das Community-Team',
      product: 'Die, die das Produkt machen',
      decide: 'Die, die entscheiden, und sie wägen mit Mitgliedern ab',
    },
  },
  'le-welcome-voice': {
    question: 'Wer spricht auf dieser Seite zu den Neuen?',
    options: {
      system: 'Das System',
      manager: 'Das Community-Management, mit Namen',
      'with-members': 'Das Community-Management und Mitglieder',
      leader: 'Führende Mitglieder und jemand von unserer Spitze',
    },
  },
  'le-figures-readers': {
    question: 'Wer bekommt diese Zahlen regelmäßig zu sehen?',
    options: {
      'on-request': 'Wer gerade nachsieht',
      team: 'Das Community-Team',
      executives: 'Geschäftsleitung und Abteilungsleitungen',
      members: 'Auch Mitglieder',
    },
  },
  'le-hard-subject': {
    question: 'Wessen Beiträge erscheinen zu einem schwierigen Thema zuerst?',
    options: {
      nobody: 'Niemandes',
      staff: 'Die von Mitarbeitenden',
      champions: 'Die von Mitgliedern, die dafür bekannt sind',
      field: 'Die von Fachleuten aus dem ganzen Fach, unsere unter ihnen',
    },
  },
};

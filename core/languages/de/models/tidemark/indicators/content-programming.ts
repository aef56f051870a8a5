import type { ModelTexts } from '../../../../model-texts.ts';

/** What to look for in Content & Programming, stage by stage. */
export const contentProgrammingIndicators: ModelTexts['indicators'] = {
  'content-programming.owner': {
    text: 'Eine namentlich bekannte Person kümmert sich um das, was die Community veröffentlicht, und führt eine Liste des Kommenden.',
    why: 'Ohne einen Namen entstehen Inhalte, wenn jemand Zeit hat, und bleiben aus, wenn nicht.',
    look: 'Die Seite, auf der steht, wer was tut, und die Planungsliste selbst.',
    firstStep:
      'Mit der Leitung klären, wessen Aufgabe das ist, und Namen und die nächsten fünf Stücke in eine gemeinsame Liste schreiben.',
    done: 'Mitglieder sehen den Namen, und die Liste enthält mindestens die nächsten fünf Stücke.',
  },
  'content-programming.calendar': {
    text: 'Ein für Mitglieder sichtbarer Kalender zeigt, was in jeder der nächsten vier Wochen stattfindet.',
    why: 'Menschen kommen wieder, wenn sie wissen, was kommt. Ein Kalender zeigt leere Wochen auch rechtzeitig, um sie zu füllen.',
    look: 'Die Veranstaltungsseite, ein angeheftetes Thema oder die Startseite.',
    firstStep:
      'Ein Thema mit den nächsten vier Wochen anheften: je ein Tag, ein Titel und eine Gastgeberin oder ein Gastgeber.',
    done: 'An jedem beliebigen Tag enthält jede der nächsten vier Wochen mindestens einen Eintrag.',
  },
  'content-programming.regular-programme': {
    text: 'Mindestens ein regelmäßiges Format lief dreimal, etwa eine Wochenfrage oder ein monatlicher Call.',
    why: 'Eine Veranstaltung zeigt, dass es geht. Drei an den versprochenen Tagen zeigen, dass es sich lohnt, damit zu planen.',
    look: 'Die Veranstaltungsseite oder die Themen, die den Namen der Reihe tragen.',
    firstStep:
      'Etwas Einfaches wählen, das sich ein Jahr lang halten lässt, ihm einen Namen geben und drei Termine ankündigen.',
    done: 'Drei Ausgaben in Folge fanden am angekündigten Tag statt, jede mit eigener Seite oder eigenem Thema.',
  },
  'content-programming.starter-answers': {
    text: 'Die zehn häufigsten Fragen von Neuen haben in der Community je eine schriftliche Antwort.',
    why: 'Ist die erste Frage schon beantwortet, sieht man einen Ort, der seine Sache versteht.',
    look: 'Die Willkommensseite, die angehefteten Themen und eine Suche nach diesen Fragen in den Worten von Neuen.',
    firstStep: 'Den Support nach den zehn häufigsten Fragen fragen und Antworten auf die ersten drei veröffentlichen.',
    done: 'Alle zehn sind veröffentlicht, und die Willkommensseite führt zu ihnen.',
  },
  'content-programming.news-in-place': {
    text: 'Neues aus dem Unternehmen steht in den Gruppen, die es betrifft, in Worten für sie, und fragt sie etwas.',
    why: 'Neuigkeiten, die niemanden betreffen, lehren wegzusehen. Solche zum eigenen Thema bringen Menschen ins Gespräch.',
    look: 'Die letzten fünf Ankündigungen: wo sie stehen, wie sie beginnen und wie sie enden.',
    firstStep:
      'Die nächste Ankündigung nur dort veröffentlichen, wo sie am meisten zählt, und eine Frage an die Menschen dort anfügen.',
    done: 'Jede der letzten fünf Ankündigungen steht, wo sie hingehört, und keine ging an alle.',
  },
  'content-programming.curation': {
    text: 'Jeden Monat macht jemand aus guten Antworten in Diskussionen Artikel oder Sammlungen, die auf sie verweisen.',
    why: 'Die besten Antworten sind nach Wochen verschüttet. Einmal aufgeschrieben, dienen sie allen, die später lesen, und ehren die, von denen sie kamen.',
    look: 'Artikel und Sammlungen: Nennen sie die Diskussion und die Mitglieder, von denen sie kommen?',
    firstStep:
      'Das Thema wählen, das diesen Monat den meisten geholfen hat, es auf einer halben Seite aufschreiben und den Beteiligten danken.',
    done: 'Jeder der letzten drei Monate hat mindestens zwei solche Stücke, mit Link und Namen derer, die geholfen haben.',
  },
  'content-programming.member-stories': {
    text: 'Mindestens einmal im Monat erscheint die Geschichte eines Mitglieds, in dessen Worten und unter dessen Namen.',
    why: 'In anderen Mitgliedern erkennt man sich eher wieder als in allem, was wir über sie schreiben.',
    look: 'Die Startseite, der Bereich für Neues oder Artikel und Themen, in denen Mitglieder von sich erzählen.',
    firstStep:
      'Einem Mitglied mit einem eindrucksvollen Beitrag schreiben, drei Fragen stellen und die Antworten mit Einwilligung veröffentlichen.',
    done: 'Jeder der letzten drei Monate hat eine Geschichte, die das Mitglied gelesen und freigegeben hat.',
  },
  'content-programming.member-hosts': {
    text: 'Mitglieder leiten mindestens jede dritte Veranstaltung oder tragen dort vor.',
    why: 'Ein Kalender, den nur Mitarbeitende tragen, endet, wo ihre Woche endet. Mitglieder wissen auch, was wir nicht wissen können.',
    look: 'Wer auf den letzten neun Veranstaltungsseiten als leitend oder vortragend genannt ist.',
    firstStep: 'Ein Mitglied einladen, die nächste Runde zu teilen: zehn Minuten gehören ihm, der Rest dem Team.',
    done: 'Von den letzten neun Veranstaltungen nennen mindestens drei ein Mitglied als leitend oder vortragend.',
  },
  'content-programming.several-departments': {
    text: 'Mindestens zwei andere Abteilungen tragen jeden Monat etwas zum Inhaltskalender bei.',
    why: 'Mitglieder haben Fragen an die, die bauen, verkaufen und helfen. Wer nur das Community-Team hört, bekommt sie nicht beantwortet.',
    look: 'Die Namen im Kalender und die Aufgaben der Mitarbeitenden, die schreiben.',
    firstStep: 'Jemanden aus dem Produktmanagement um eine offene Fragestunde bitten und die Vorbereitung übernehmen.',
    done: 'Jeder der letzten drei Monate zeigt Beiträge von zwei Abteilungen außer der eigenen.',
  },
  'content-programming.marketing-in-step': {
    text: 'Marketing und Community-Team planen aus einem Kalender, damit dieselbe Nachricht überall gleich klingt.',
    why: 'Mitglieder lesen auch Newsletter und soziale Kanäle. Sie merken sofort, wenn der eine sagt, was der andere bestreitet.',
    look: 'Der gemeinsame Kalender; dann die letzte Kampagne, verglichen mit dem, was die Community in der Woche dazu sagte.',
    firstStep:
      'Sich eine halbe Stunde mit jemandem aus dem Marketing zusammensetzen und die nächsten vier Wochen nebeneinanderlegen.',
    done: 'Es gibt einen Kalender, beide Teams schreiben hinein und gehen ihn mindestens einmal im Monat gemeinsam durch.',
  },
  'content-programming.field-talk': {
    text: 'Jeden Monat findet eine Diskussion über das Fach selbst, nicht über unser Produkt, zehn oder mehr Antworten.',
    why: 'Menschen bleiben, wo sie etwas für die eigene Arbeit lernen. Ein Ort, der nur von uns spricht, trocknet aus.',
    look: 'Die am häufigsten beantworteten Themen des letzten Monats, und wovon sie handeln.',
    firstStep:
      'Eine strittige Frage des Fachs nehmen, beide Seiten fair darstellen und drei Mitglieder bitten anzufangen.',
    done: 'Jeder der letzten drei Monate hat eine solche Diskussion, mit mindestens zehn Antworten von mindestens fünf Mitgliedern.',
  },
  'content-programming.carried-outside': {
    text: 'Newsletter, Kurse oder Kundenveranstaltungen tragen jeden Monat etwas aus der Community weiter.',
    why: 'Noch ein Ort zum Besuchen ist eine Last. Eine Frage, die Menschen dort findet, wo sie schon sind, bekommt Antwort.',
    look: 'Die letzten drei Newsletter, das Kursmaterial und das Programm der letzten Kundenveranstaltung.',
    firstStep: 'Dem nächsten Newsletter eine offene Frage aus der Community mit Link mitgeben.',
    done: 'Mindestens zwei solche Orte taten das in jedem der letzten drei Monate, und bekannt ist, wie viele Menschen so kamen.',
  },
  'content-programming.people-on-home': {
    text: 'Die Startseite gibt Menschen und ihren Gesprächen mindestens so viel Raum wie Artikeln und Dateien.',
    why: 'Eine Wand aus Dokumenten wirkt wie eine Bibliothek. Gesichter und offene Gespräche sagen, dass jemand antworten wird.',
    look: 'Der erste Bildschirm der Startseite, abgemeldet betrachtet.',
    firstStep:
      'Einen Block mit neuen Gesprächen über den ersten Block mit Dokumenten schieben und zwei Wochen beobachten.',
    done: 'Mindestens die Hälfte des ersten Bildschirms zeigt Mitglieder, ihre Fragen oder ihre Arbeit aus der letzten Woche.',
  },
  'content-programming.joint-plan': {
    text: 'Mitglieder und Mitarbeitende planen jedes Quartal gemeinsam, und ein Teil des Programms liegt ganz bei den Mitgliedern.',
    why: 'Wer ein Programm mitplant, kommt und bringt andere mit. Es zeigt auch, was Mitglieder ohne uns täten.',
    look: 'Das Planungsthema oder der Planungs-Call, und die Zuständigen im Kalender.',
    firstStep:
      'Ein Thema eröffnen, das fragt, was das nächste Quartal enthalten soll, und zwei freie Termine anbieten.',
    done: 'Der Plan dieses Quartals entstand mit Mitgliedern, und für mindestens ein Drittel ist ein Mitglied zuständig.',
  },
  'content-programming.members-publish': {
    text: 'Die meisten Artikel und Anleitungen des letzten Quartals haben Mitglieder geschrieben.',
    why: 'Wissen wächst dann mit der Zahl der Mitglieder und nicht mehr mit der des Personals.',
    look: 'Die Namen und der Bearbeitungsverlauf der letzten zwanzig Artikel.',
    firstStep:
      'Drei vertrauten Mitgliedern das Recht zu veröffentlichen geben, mit einer Seite Anleitung und jemandem für Rückfragen.',
    done: 'Mehr als die Hälfte der letzten zwanzig Artikel stammt von Mitgliedern, und Mitglieder prüfen gegenseitig ihre Entwürfe.',
  },
  'content-programming.used-across': {
    text: 'Support, Marketing und Vertrieb nutzen Artikel und Geschichten der Mitglieder ungefragt in ihrer Arbeit.',
    why: 'Beantwortet jemand im Haus eine Anfrage mit der Anleitung eines Mitglieds, gehört die Community zum Alltag.',
    look: 'Antworten des Supports, Hilfeseiten, Kampagnenseiten und Vertriebsfolien des letzten Monats.',
    firstStep:
      'Jedem der drei Teams ein Stück schicken, das zu einer heutigen Frage passt, und fragen, ob es geholfen hat.',
    done: 'Jedes der drei kann fünf Nutzungen im letzten Quartal zeigen, die nicht vom Community-Team angeregt waren.',
  },
  'content-programming.partner-programmes': {
    text: 'Partner oder andere Communitys führen gemeinsam mit unserer Programme durch, etwa eine Reihe oder eine Veranstaltung.',
    why: 'Mitglieder gehören auch anderswo dazu. Gemeinsame Arbeit bringt, was fehlt, und rückt uns dahin, wo sich das Fach trifft.',
    look: 'Veranstaltungs- und Artikelseiten, die mehr als eine Organisation als Gastgeberin nennen.',
    firstStep: 'Der Leitung einer benachbarten Community schreiben und einen einzigen gemeinsamen Abend vorschlagen.',
    done: 'Zwei gemeinsame Programme liefen im vergangenen Jahr, mit Leitung und Arbeit auf beiden Seiten.',
  },
  'content-programming.members-meet': {
    text: 'Mitglieder veranstalten eigene Treffen, online oder vor Ort, mit einem Paket von uns.',
    why: 'Ein Treffen, zu dem niemand aus der Organisation kommt, zeigt, dass die Bindungen zwischen den Mitgliedern bestehen.',
    look: 'Veranstaltungsseiten, die ein Mitglied ausrichtet, und die Fotos und Notizen danach.',
    firstStep: 'Eine Seite schreiben: wie man ankündigt, ein Ablauf, Verhaltensregeln und was wir bezahlen.',
    done: 'Im letzten Quartal hielten Mitglieder mindestens drei Treffen mit dem Paket ab, ohne Leitung durch Mitarbeitende.',
  },
  'content-programming.product-programme': {
    text: 'Produktteams betreiben mit Mitgliedern ein eigenes Programm, etwa Testgruppen oder offene Entwurfsstunden.',
    why: 'Mitglieder merken, wenn vor der Frage schon entschieden war. Was sie mitgestaltet haben, erklären sie auch anderen.',
    look: 'Veranstaltungs- und Ideenseiten der Produktteams und die danach veröffentlichten Notizen.',
    firstStep: 'Eine offene Gestaltungsfrage im Produkt finden und fünf Mitglieder für eine Stunde dazu einladen.',
    done: 'Zwei Produktteams hatten im vergangenen Jahr je mindestens vier Runden, und die Notizen sagen, was sich änderte.',
  },
};

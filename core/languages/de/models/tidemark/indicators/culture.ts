import type { ModelTexts } from '../../../../model-texts.ts';

/** What shows how people treat each other, how open we are with members, and how staff live with it. */
export const cultureIndicators: ModelTexts['indicators'] = {
  'culture.purpose-stated': {
    text: 'Mitglieder können in ein, zwei Sätzen lesen, wofür wir alle hier sind.',
    why: 'Ein geteilter Zweck klärt viele kleine Fragen, bevor Streit daraus wird.',
    look: 'Die Startseite, die Willkommensseite oder der Anfang der Richtlinien.',
    firstStep:
      'Fünf Mitglieder bitten, den Satz „Ich komme hierher, weil“ zu beenden, und aus ihren Worten den Zweck schreiben.',
    done: 'Der Satz steht auf der Startseite, und drei zufällig gefragte Mitglieder stimmen ihm zu.',
  },
  'culture.staff-as-people': {
    text: 'Mitarbeitende schreiben hier unter eigenem Namen und in eigenen Worten.',
    why: 'Menschen reden mit Menschen. Ein Logo, das für die Rückmeldung dankt, beendet das Gespräch.',
    look: 'Die letzten zehn Beiträge von Mitarbeitenden: ein Name, ein Gesicht und ein Satz, der in keiner Vorlage steht.',
    firstStep: 'Die drei meistgenutzten Standardantworten so umschreiben, wie man sie am Tisch sagen würde.',
    done: 'Jedes Konto von Mitarbeitenden trägt Namen und Aufgabe einer Person, und keine der letzten zwanzig Antworten war einkopiert.',
  },
  'culture.criticism-stays': {
    text: 'Kritische Beiträge bleiben stehen, und auf jeden folgt eine offene Antwort von uns.',
    why: 'Mitglieder beobachten, was mit der ersten Kritik geschieht. Verschwindet sie, gehen die Ehrlichen mit.',
    look: 'Die Suche nach „enttäuscht“ oder „kündigen“; und im Moderationsprotokoll die Gründe für Löschungen.',
    firstStep:
      'Den härtesten fairen Beitrag des letzten Monats finden und ohne ein Wort der Rechtfertigung beantworten.',
    done: 'Im letzten Quartal wurde kein Beitrag wegen Kritik an uns entfernt, und keiner davon blieb ohne Antwort.',
  },
  'culture.two-way': {
    text: 'Mehr als die Hälfte unserer Beiträge fragt Mitglieder etwas oder antwortet ihnen.',
    why: 'Ein Ort, an dem wir nur ankündigen, ist ein Schwarzes Brett. Mitglieder kehren dahin zurück, wo ihre Antwort gewünscht war.',
    look: 'Unsere letzten zwanzig Beiträge: sortiert in angekündigt, gefragt und geantwortet.',
    firstStep: 'Die nächsten drei Ankündigungen mit einer echten Frage beenden und für die Antworten da sein.',
    done: 'Drei Monate in Folge waren es mehr Fragen und Antworten zusammen als Ankündigungen.',
  },
  'culture.staff-told': {
    text: 'Mitarbeitende außerhalb des Teams hören mindestens einmal im Monat, was in der Community geschieht.',
    why: 'Was man nie sieht, kann einem nicht wichtig werden. Ein gutes Thema im eigenen Kanal holt Kolleginnen und Kollegen dazu.',
    look: 'Der interne Newsletter, eine Betriebsversammlung oder der Kanal, in dem Teams Neues teilen.',
    firstStep: 'Ein Thema, das freut oder überrascht, mit zwei Zeilen Begründung in den internen Kanal stellen.',
    done: 'Drei Monate in Folge wurde etwas aus der Community mit allen Mitarbeitenden geteilt, und einige haben geantwortet.',
  },
  'culture.staff-ask-openly': {
    text: 'Mitarbeitende haben einen offenen Ort, um andere Teams zu fragen, und einige nutzen ihn.',
    why: 'Wer untereinander das Fragen übt, ist auch Mitgliedern gegenüber leichter offen. Verstreute Teams hält es außerdem zusammen.',
    look: 'Der interne Chat oder das Intranet: Fragen, die jemand aus einem anderen Team beantwortet hat.',
    firstStep: 'Eine eigene ehrliche Frage in einen offenen internen Kanal stellen statt in eine private Nachricht.',
    done: 'In jeder der letzten vier Wochen wurden mindestens fünf Fragen über Teamgrenzen hinweg beantwortet.',
  },
  'culture.members-help-members': {
    text: 'Die meisten Fragen bekommen ihre erste nützliche Antwort von einem anderen Mitglied.',
    why: 'Dann wächst Hilfe mit der Zahl der Mitglieder und nicht mit der des Personals. Oft ist sie auch besser.',
    look: 'Die letzten zwanzig gelösten Themen: Von wem war die Antwort?',
    firstStep: 'Leichte Fragen vier Stunden liegen lassen und dem ersten Mitglied danken, das eine beantwortet.',
    done: 'Über drei Monate gaben Mitglieder mehr als die Hälfte der angenommenen Antworten, zum Kauf ebenso wie zur Nutzung.',
  },
  'culture.mistakes-owned': {
    text: 'Wenn wir etwas falsch gemacht haben, hat jemand von uns es hier gesagt und erklärt, was sich ändert.',
    why: 'Dass Fehler geschehen, wissen alle. Im Gedächtnis bleibt, ob wir unseren benannten, bevor andere es mussten.',
    look: 'Die letzte Störung, Preisänderung oder misslungene Version, und was wir an dem Tag schrieben.',
    firstStep:
      'Einen kleinen Fehler dieses Monats auswählen, sagen, was schiefging, und sagen, was wir daraufhin getan haben.',
    done: 'Zu jedem größeren Fehler des letzten Jahres gibt es einen Beitrag mit Ursache, Entschuldigung und Änderung, und einen späteren dazu, wie es ausging.',
  },
  'culture.loop-closed': {
    text: 'Wer Rückmeldung gab, erfährt am selben Ort, was daraus wurde, auch wenn die Antwort Nein ist.',
    why: 'Schweigen auf einen Rat wirkt wie Geringschätzung. Ein begründetes Nein hält mehr Menschen als ein vages Vielleicht.',
    look: 'Ideen und Beschwerden, die älter als zwei Monate sind: Gibt es ein letztes Wort von uns?',
    firstStep: 'Die fünf ältesten offenen Vorschläge nehmen und unter jeden schreiben, was warum entschieden wurde.',
    done: 'Neun von zehn Vorschlägen, die älter als zwei Monate sind, tragen eine begründete Antwort.',
  },
  'culture.charter-with-members': {
    text: 'Mitglieder haben an der Charta und den Bräuchen des Ortes mitgeschrieben und ändern sie noch heute mit.',
    why: 'Bräuche, die hier gewachsen sind, halten alle ein. Von oben vorgegebene nur, solange jemand zusieht.',
    look: 'Die Geschichte der Charta: wer vorschlug, wer kommentierte, was geändert wurde.',
    firstStep:
      'Die Regel, die am meisten Ärger macht, zur Diskussion stellen und fragen, wie Mitglieder sie fassen würden.',
    done: 'Die Charta nennt die Mitglieder, die daran gearbeitet haben, und wurde in den letzten zwei Jahren mit ihnen überarbeitet.',
  },
  'culture.disagreement-useful': {
    text: 'Wenn Mitglieder uneins sind, bleiben sie fair, und meist kommt etwas Nützliches heraus.',
    why: 'Wo niemand widerspricht, denkt niemand laut. Reibung, die freundlich bleibt, bringt einer Community bessere Antworten.',
    look: 'Die drei hitzigsten Themen des letzten Quartals, bis zum Ende gelesen.',
    firstStep: 'In einem hitzigen Thema beide Seiten fair zusammenfassen und fragen, was jede bräuchte.',
    done: 'Von den zehn hitzigsten Themen des letzten Halbjahres endeten sieben mit einer Lösung, einer Zusammenfassung oder einer geklärten Frage.',
  },
  'culture.staff-from-many-teams': {
    text: 'In einem normalen Monat beteiligen sich hier Mitarbeitende aus mindestens drei Abteilungen.',
    why: 'Mitglieder wollen die Person, die es gebaut hat, nicht jemanden, der diese fragt. Mitarbeitende lernen hier mehr als aus einer Zusammenfassung.',
    look: 'Die Aufgaben der Mitarbeitenden, die in den letzten dreißig Tagen geschrieben haben.',
    firstStep:
      'Jemanden aus der Entwicklung und jemanden aus dem Vertrieb zu einem Thema einladen, das sie am besten kennen, und in der Nähe bleiben.',
    done: 'Drei Monate in Folge haben Mitarbeitende aus drei oder mehr Abteilungen Mitgliedern geantwortet, ohne geschickt worden zu sein.',
  },
  'culture.credit-given': {
    text: 'Mitglieder hören, was sie gemeinsam erreicht haben, und wer es getan hat, wird genannt.',
    why: 'Menschen geben mehr, wo Geben gesehen wird. Geteilter Erfolg ist auch die beste Einladung an alle, die nur mitlesen.',
    look: 'Dankesbeiträge, ein Jahresrückblick, Versionshinweise mit Namen, ein Mitglied auf der Startseite.',
    firstStep:
      'Einen Beitrag über etwas schreiben, das Mitglieder diesen Monat möglich gemacht haben, und alle nennen.',
    done: 'Zweimal im Jahr erscheint ein solcher Rückblick, und Mitglieder wie Mitarbeitende schlagen die Namen darin vor.',
  },
  'culture.members-team-up': {
    text: 'Mitglieder mit demselben Problem arbeiten hier gemeinsam daran und werden fertig.',
    why: 'Antworten sind gut, doch erst gemeinsame Arbeit lässt Fremde einander vertrauen.',
    look: 'Themen oder Gruppen, in denen drei oder mehr Mitglieder über mehrere Tage wiederkamen.',
    firstStep:
      'Zwei Mitglieder finden, die nach demselben gefragt haben, sie in ein Thema bringen und anbieten, was ihnen fehlt.',
    done: 'Im letzten Quartal wurden mindestens drei gemeinsame Arbeiten fertig und sind hier zu sehen.',
  },
  'culture.staff-taught': {
    text: 'Alle Beschäftigten lernen, wie man sich an der Community beteiligt und was dort gesagt werden darf.',
    why: 'Wer die eigene Rolle kennt, beteiligt sich sicher und verrät nicht, was im Haus bleiben muss.',
    look: 'Die Liste der Kurse für neue Mitarbeitende, und wie viele der übrigen sie besucht haben.',
    firstStep:
      'Eine halbe Stunde für alle anbieten, die mögen: ein Thema, eine gemeinsam geschriebene Antwort, drei Dos und Don’ts.',
    done: 'Es gehört zum ersten Monat aller Neuen im Haus, und neun von zehn der übrigen haben es absolviert.',
  },
  'culture.hr-counts-it': {
    text: 'Einstellungen, Jahresgespräche oder Beförderungen berücksichtigen, was Menschen in der Community tun.',
    why: 'Was einer Organisation wirklich wichtig ist, sieht man daran, wer eingestellt wird und wer aufsteigt.',
    look: 'Neuere Stellenanzeigen, der Bogen für das Jahresgespräch und die Begründungen von Beförderungen.',
    firstStep: 'Der Personalabteilung drei Menschen zeigen, für deren Community-Arbeit kein Formular ein Feld hat.',
    done: 'Der Bogen fragt danach, und im letzten Jahr zählte es bei mindestens zwei Beförderungen oder Einstellungen.',
  },
  'culture.signals-acted-on': {
    text: 'Teams außerhalb der Community reagieren binnen Wochen auf das, was Mitglieder, Partner und Kolleginnen und Kollegen ihnen sagen, und teilen es mit.',
    why: 'Märkte sind schneller als Jahrespläne. Eine Organisation, die offen lernt, kann den Kurs ändern, ohne das Gesicht zu verlieren.',
    look: 'Beiträge von Produkt, Support oder Marketing, die mit dem beginnen, was sie hier gehört haben.',
    firstStep: 'Einem Team drei Signale dieses Monats schicken und fragen, was es ausbauen, beheben oder lassen will.',
    done: 'Drei Teams schreiben jedes Quartal, was sie gehört haben, was sie geändert haben und wie es lief.',
  },
  'culture.members-own-it': {
    text: 'Mitglieder sagen „unsere Community“ und beginnen Veranstaltungen, Gruppen und Bräuche, ohne uns zu fragen.',
    why: 'Ein Ort, der sich wie der eigene anfühlt, wird sauber gehalten, verteidigt und weitergegeben. Das kauft kein Budget.',
    look: 'Die Worte, die Mitglieder gebrauchen, und wer die letzten fünf neuen Dinge begonnen hat.',
    firstStep: 'Auf das nächste „Könntet ihr das machen?“ antworten: „Möchtest du es tun, und was brauchst du dafür?“',
    done: 'Die meisten neuen Dinge des letzten Halbjahres begannen Mitglieder, manche davon Mitglieder, die hier niemand kannte.',
  },
  'culture.work-shown-early': {
    text: 'Abteilungen zeigen Mitgliedern und Partnern hier Unfertiges und ändern es nach deren Kommentaren.',
    why: 'Ein Entwurf lädt zur Hilfe ein, Fertiges nur zu Beifall oder Tadel. Entwürfe zeigen ist Offenheit, die man sehen kann.',
    look: 'Entwürfe, frühe Fassungen und erste Skizzen von Menschen außerhalb des Community-Teams.',
    firstStep:
      'Einen groben Entwurf des eigenen nächsten Plans zeigen und fragen, was Mitglieder als Erstes streichen würden.',
    done: 'Drei Abteilungen haben dieses Quartal Entwürfe gezeigt, und jede sagt, was die Kommentare geändert haben.',
  },
  'culture.public-advocates': {
    text: 'Mitglieder empfehlen oder verteidigen uns an Orten, die nicht unsere sind, ungefragt und unbezahlt.',
    why: 'Menschen glauben anderen Kundinnen und Kunden eher als uns. Das lässt sich nicht bestellen; es wächst daraus, wie Mitglieder behandelt wurden.',
    look: 'Bewertungen, Vorträge, andere Foren und soziale Netzwerke: Namen, die hier bekannt sind.',
    firstStep: 'Fünf solche Beiträge der letzten drei Monate suchen, danken und um nichts bitten.',
    done: 'Die Notizen jedes Quartals zeigen mindestens zehn, von verschiedenen Mitgliedern, und der Vertrieb kann einen so gewonnenen Kunden nennen.',
  },
  'culture.staff-network': {
    text: 'Mitarbeitende klären alltägliche Fragen zwischen Abteilungen an einem offenen Ort, an dem alle antworten dürfen.',
    why: 'Eine Organisation kann außen nicht offener sein als innen. Was offen geklärt wird, lässt sich auch wiederfinden.',
    look: 'Die interne Community: Entscheidungen, Fragen und Antworten über Abteilungen hinweg, auch von Führungskräften.',
    firstStep: 'Ein wiederkehrendes Treffen zweier Teams für einen Monat in ein offenes Thema verlegen.',
    done: 'Die meisten Fragen zwischen Abteilungen sind über die Suche zu finden, und jede Abteilung fragt und antwortet dort.',
  },
};

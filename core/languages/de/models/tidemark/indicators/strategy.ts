import type { ModelTexts } from '../../../../model-texts.ts';

/** What shows that the community has a purpose, a plan, and a place in the organisation's own strategy. */
export const strategyIndicators: ModelTexts['indicators'] = {
  'strategy.plan-with-dates': {
    text: 'Ein schriftlicher Plan sagt, warum wir eine Community haben, was sie kostet und was als Nächstes geschieht, mit Terminen.',
    why: 'Ein Plan, den alle lesen können, übersteht einen Wechsel in der Leitung. Andere Teams sehen früh, wo sie gefragt sind.',
    look: 'In der gemeinsamen Ablage oder im Wiki, wo andere Teams ihre Pläne haben.',
    firstStep: 'Eine Seite schreiben: den Grund, die nächsten drei Schritte mit Terminen und was jeder davon kostet.',
    done: 'Der Plan hat eine verantwortliche Person, Termine für die nächsten zwölf Monate und einen Betrag, und der Sponsor hat zugestimmt.',
  },
  'strategy.listening': {
    text: 'Mindestens einmal pro Woche liest jemand, was anderswo über uns gesagt wird, und hält es fest.',
    why: 'Über uns wird an Orten gesprochen, die nicht unsere sind. Was dort gefragt wird, sollte unsere Community beantworten können.',
    look: 'Bewertungsportale, soziale Netzwerke und andere Foren; die Notizen sollten in einer Datei stehen, die andere öffnen können.',
    firstStep:
      'Fünf Orte auswählen, an denen unsere Kundschaft spricht, jeden eine halbe Stunde lesen und zehn Fragen notieren.',
    done: 'Eine benannte Person führt die Notizen seit acht Wochen, und Produkt, Support und Marketing haben je eine Zusammenfassung erhalten.',
  },
  'strategy.stocktake': {
    text: 'Eine Liste zeigt, welche Menschen, Fähigkeiten, Werkzeuge und Inhalte wir für die Community haben und welche fehlen.',
    why: 'Pläne scheitern an dem, was niemand mitgezählt hat: einer Redaktion, einem Zugang für den Support, einer Stunde aus der Rechtsabteilung.',
    look: 'Neben dem Plan. Wenn es sie gibt, kann jemand sie auf Nachfrage sofort öffnen.',
    firstStep:
      'Eine Tabelle mit vier Zeilen (Menschen, Fähigkeiten, Werkzeuge, Inhalte) und zwei Spalten (vorhanden, fehlt) anlegen und eintragen, was bekannt ist.',
    done: 'Neben jeder Lücke auf der Liste stehen ein Name und ein Termin, oder die Worte „wir kommen ohne aus“.',
  },
  'strategy.who-it-is-for': {
    text: 'Die Startseite sagt in klaren Worten, für wen die Community ist und was man hier tun kann.',
    why: 'Wer zu Besuch kommt, entscheidet in Sekunden, ob ein Ort gemeint ist. Was wir nicht sagen können, wird niemand erraten.',
    look: 'Der obere Teil der Startseite, abgemeldet, auf einem Telefon.',
    firstStep: 'Drei Außenstehende bitten, die Startseite zehn Sekunden lang zu lesen und zu sagen, für wen sie ist.',
    done: 'Vier von fünf Menschen, die noch nie hier waren, können sagen, für wen sie ist und was sie zuerst tun würden.',
  },
  'strategy.members-asked': {
    text: 'Wir haben mindestens zehn Mitglieder gefragt, was sie brauchen, und ihre Antworten sind aufgeschrieben.',
    why: 'Was wir für die Wünsche der Mitglieder halten und was sie selbst nennen, deckt sich selten. Zehn Gespräche genügen, um den Unterschied zu sehen.',
    look: 'Gesprächsnotizen, eine Umfrage oder ein Thema, in dem Mitglieder gefragt wurden und geantwortet haben.',
    firstStep: 'Diese Woche drei Mitglieder anrufen und fragen, was sie beim letzten Besuch erledigen wollten.',
    done: 'Es gibt Notizen aus zehn oder mehr Gesprächen mit den fünf häufigsten Bedürfnissen, und der Plan greift sie auf.',
  },
  'strategy.goals-meet-needs': {
    text: 'Eine Seite stellt unsere Ziele neben die Bedürfnisse der Mitglieder und markiert, wo sich beide treffen.',
    why: 'Eine Community, die nur uns dient, bleibt leer; eine, die nur den Mitgliedern dient, verliert ihr Budget.',
    look: 'Im Plan oder in den drei Arbeitsblättern zur Bestandsaufnahme in Tidemark.',
    firstStep: 'Die Arbeitsblätter zu Zielen und Bedürfnissen ausfüllen und einkreisen, was auf beiden steht.',
    done: 'Mindestens drei gemeinsame Punkte sind markiert, und die nächsten Aktivitäten im Plan folgen aus ihnen.',
  },
  'strategy.few-uses-first': {
    text: 'Die Community begann mit zwei oder drei klaren Nutzungen; alles andere kam auf später.',
    why: 'Zehn leere Bereiche sagen, dass niemand da ist. Zwei belebte laden zum Bleiben ein.',
    look: 'Die Liste der Bereiche: In wie vielen gab es diese Woche einen Beitrag?',
    firstStep: 'Jeden Bereich ausblenden oder zusammenlegen, in dem es seit zwei Monaten keinen Beitrag gab.',
    done: 'Jeder sichtbare Bereich hatte in den letzten zwei Wochen einen Beitrag, und die Liste späterer Nutzungen liegt anderswo.',
  },
  'strategy.activities-serve-goals': {
    text: 'Zu jeder regelmäßigen Aktivität können wir das Ziel nennen, dem sie dient, und die Mitglieder, die sie wollen.',
    why: 'Aktivitäten überleben ihren Grund. Wer das Ziel nennt, sieht, welche bleiben sollten, und hat die Verbindung, nach der die Geschäftsleitung fragt.',
    look: 'Der Kalender der Veranstaltungen, Reihen und Wettbewerbe, mit dem Plan daneben gelesen.',
    firstStep:
      'Alles auflisten, was wöchentlich oder monatlich stattfindet, und je ein Ziel dahinterschreiben. Wo es keines gibt, leer lassen.',
    done: 'Jede regelmäßige Aktivität hat ein Ziel, eine Zahl, die zeigt, wie es läuft, und jemanden, der zuständig ist. Die übrigen sind beendet.',
  },
  'strategy.ideas-reach-product': {
    text: 'Ideen der Mitglieder erreichen das Produktteam, und bei neuen Versionen steht, welche Änderungen von hier kamen.',
    why: 'Wer sieht, dass Rat genutzt wird, gibt weiter welchen. Jedes Mitglied kann die Idee haben, auf die es ankommt.',
    look: 'Der Bereich für Ideen: Status, Datum und Links zu Versionshinweisen.',
    firstStep:
      'Die fünf Ideen mit den meisten Stimmen dem Produktmanagement vorlegen und zu jeder einen ehrlichen Satz zurückbringen.',
    done: 'Neue Ideen erhalten binnen eines Monats einen Status, und die letzten drei Versionen nennen je eine Idee eines Mitglieds.',
  },
  'strategy.on-customers-way': {
    text: 'Kundinnen und Kunden begegnen der Community dort, wo sie ohnehin sind: im Produkt, auf Hilfeseiten, in Antworten des Supports.',
    why: 'Kaum jemand sucht nach einer Community. Die meisten finden sie, weil sie da war, als sie nicht weiterkamen.',
    look: 'Das Hilfemenü des Produkts, eine E-Mail des Supports, die Rechnung, die Hilfeseiten und die Links der Startseite.',
    firstStep:
      'Die erste Woche einer neuen Kundin oder eines neuen Kunden nachgehen und notieren, wo ein Link zur Community geholfen hätte.',
    done: 'Mindestens vier dieser Stellen führen auf eine passende Seite hier, und die Besuche von jeder werden gezählt.',
  },
  'strategy.departments-in-plan': {
    text: 'Mindestens drei Abteilungen haben eigene Arbeit in den diesjährigen Plan der Community geschrieben.',
    why: 'Eine nur informierte Abteilung wartet ab. Eine mit eigener Aufgabe und eigenem Termin im Plan ist dabei.',
    look: 'Der Plan selbst: Namen aus Produkt, Support, Marketing oder Vertrieb hinter Aufgaben mit Terminen.',
    firstStep:
      'Die Marketingleitung nach zwei Zielen des Quartals fragen und zu jedem etwas anbieten, das die Community beitragen kann.',
    done: 'Im Plan stehen Aufgaben von drei Abteilungen außerhalb des Teams, und je zwei davon wurden im letzten Quartal erledigt.',
  },
  'strategy.plan-changed': {
    text: 'Im vergangenen Jahr haben wir den Plan geändert, weil Mitglieder etwas gesagt oder getan haben.',
    why: 'Mitglieder finden Nutzungen, die niemand vorgesehen hat. Ein Plan, der sich nie bewegt, zeigt, dass niemand hinsieht.',
    look: 'Zwei Fassungen des Plans nebeneinander; ein Bereich oder eine Gruppe, die zufällig entstand.',
    firstStep: 'Etwas finden, das Mitglieder hier ungeplant tun, und zwei von ihnen fragen, was es ihnen gibt.',
    done: 'Jeder Jahresplan nennt, was sich seit dem letzten geändert hat und welche Beiträge, Zahlen oder Gespräche dazu führten.',
  },
  'strategy.partner-space': {
    text: 'Partner haben hier einen Ort, um mit uns und miteinander zu arbeiten.',
    why: 'Partner treffen unsere Kundschaft öfter als wir. Was sie lernen, geht verloren, wenn sie nur einer Person bei uns schreiben können.',
    look: 'Eine Gruppe für Partner, und wie viele ihrer Beiträge nicht von uns stammen.',
    firstStep:
      'Drei Partner fragen, was sie andere Partner fragen würden, und mit einer der Fragen ein Thema eröffnen.',
    done: 'Partner aus mindestens fünf Firmen haben im letzten Monat geschrieben, und sie antworten einander ebenso wie uns.',
  },
  'strategy.sales-agreement': {
    text: 'Vertrieb und Community-Team haben schriftlich vereinbart, wie und wann Mitglieder angesprochen werden dürfen.',
    why: 'Eine unerwünschte Verkaufsnachricht kostet mehr Vertrauen, als viele gute Antworten einbringen. Klare Grenzen machen es leichter, echtes Interesse weiterzugeben.',
    look: 'Die Vereinbarung sowie die Beiträge und privaten Nachrichten, die der Vertrieb hier verschickt hat.',
    firstStep:
      'Sich mit einer Person aus dem Vertrieb zusammensetzen und drei Dinge aufschreiben, die hier willkommen sind, und drei, die es nicht sind.',
    done: 'Beide Teams haben eine Seite unterschrieben, Mitglieder können sie lesen, und wer angerufen werden möchte, kann es sagen.',
  },
  'strategy.beyond-transactions': {
    text: 'Mindestens jedes dritte Thema handelt von etwas anderem als einer Störung, einer Bestellung oder einem Preis.',
    why: 'Ein Ort, an dem nur repariert wird, wird verlassen, sobald alles läuft. Menschen bleiben füreinander und für das, was sie lernen.',
    look: 'Die dreißig neuesten Themen: Wie viele wären für jemanden interessant, bei dem das Produkt gut läuft?',
    firstStep:
      'Ein beliebtes Mitglied bitten zu erzählen, wie es etwas in der eigenen Arbeit gelöst hat, und neugierig antworten.',
    done: 'In den letzten drei Monaten handelte ein Drittel der Themen von Arbeit, Handwerk oder gemeinsamen Interessen der Mitglieder.',
  },
  'strategy.new-business': {
    text: 'Mindestens ein Dienst, Produkt oder eine Einnahmequelle besteht heute, weil der Anfang in der Community lag.',
    why: 'Das beweist, dass die Community mehr tut, als Kosten zu sparen, und dass wir aus dem Gehörten etwas machen können.',
    look: 'Die Geschichte eines neueren Angebots: In welchem Thema, welcher Gruppe oder Veranstaltung begann es?',
    firstStep:
      'Produkt und Vertrieb nach einem Angebot fragen, dessen erste Spur ein Gespräch mit Mitgliedern ist, und aufschreiben, wie es kam.',
    done: 'Der Anfang hier lässt sich mit Links zeigen, und Einnahmen oder Einsparungen stehen in einem Bericht.',
  },
  'strategy.in-company-strategy': {
    text: 'Die Strategie unserer Organisation rechnet namentlich mit der Community, mit Zielen, für die andere einstehen.',
    why: 'Solange die Community das Vorhaben eines einzigen Teams ist, kann sie gestrichen werden. In der Strategie ist sie die Art, wie gearbeitet wird.',
    look: 'Das Strategiepapier, der Jahresbericht oder die Ziele der Geschäftsleitung außerhalb des Community-Teams.',
    firstStep:
      'Die geltende Strategie lesen und jedes Ziel markieren, das ohne die Community schwer zu erreichen wäre.',
    done: 'Zwei Mitglieder der Geschäftsleitung außerhalb des Teams haben Ziele, die von der Community abhängen, und berichten jedes Quartal darüber.',
  },
  'strategy.made-together': {
    text: 'Mitglieder, Partner oder Lieferanten entwickeln hier mit uns neue Produkte oder Verfahren, von der ersten Idee bis zur Freigabe.',
    why: 'Gute Ideen kommen von überall, und wer an etwas mitgewirkt hat, trägt es auch weiter.',
    look: 'Eine Gruppe oder ein Thema, das eine Arbeit begleitet und in dem bei jedem Schritt Außenstehende schreiben.',
    firstStep:
      'Eine kleine Produktänderung auswählen und fünf Mitglieder zum Gespräch einladen, bevor etwas gezeichnet ist.',
    done: 'Im letzten Jahr sind drei Versionen oder Verfahren so entstanden, und Außenstehende sind als Mitwirkende genannt.',
  },
  'strategy.roadmap-open': {
    text: 'Mitglieder können unsere Produktplanung hier lesen und kommentieren, bevor Entscheidungen endgültig sind.',
    why: 'Wer weiß, was kommt, plant damit und sagt früh, wo es wehtäte.',
    look: 'Eine Seite zur Produktplanung mit Datum, Kommentare darunter und Antworten derer, die entscheiden.',
    firstStep:
      'Das Produktmanagement um drei kommende Punkte bitten, die gezeigt werden dürfen, und sie mit einer Frage veröffentlichen.',
    done: 'Die Planung wird mindestens jedes Quartal erneuert, und jede Ausgabe nennt eine Entscheidung, die Kommentare geändert haben.',
  },
  'strategy.other-communities': {
    text: 'Wir beteiligen uns an Communitys anderer, und deren Leute beteiligen sich an unserer.',
    why: 'Unsere Mitglieder gehören auch anderswo dazu. Wer das ganze Fach kennt, sieht Wendungen, bevor die eigenen Zahlen sie zeigen.',
    look: 'Gemeinsame Veranstaltungen, Gäste von außen in unseren Themen und Namen unserer Mitarbeitenden in anderen Communitys.',
    firstStep:
      'Drei Communitys nennen, die auch unsere Mitglieder besuchen, einer unter eigenem Namen beitreten und dort eine Frage beantworten.',
    done: 'Mitarbeitende beteiligen sich jeden Monat an drei solchen Communitys, und dieses Jahr gab es zwei gemeinsame Aktivitäten.',
  },
  'strategy.layers-in-one-plan': {
    text: 'Ein Plan umfasst Mitarbeitende, Mitglieder, unser weiteres Publikum und den Markt um uns.',
    why: 'Newsletter, interner Chat, Forum und Messen sprechen oft dieselben Menschen an. Getrennt geplant erzählen sie Verschiedenes.',
    look: 'Der Plan: Sagt er, was jeder der vier Kreise bekommt und wie man von einem zum anderen gelangt?',
    firstStep:
      'Vier Ringe zeichnen und in jeden die bekannten Orte, Menschen und Zuständigen eintragen. Die leeren markieren.',
    done: 'Jeder der vier Kreise hat im selben Plan eine zuständige Person und ein Ziel, und die Zuständigen treffen sich mindestens jedes Quartal.',
  },
};

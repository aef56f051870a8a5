import type { ModelTexts } from '../../../../model-texts.ts';

/** What to look for in Metrics & Measurement, stage by stage. */
export const metricsMeasurementIndicators: ModelTexts['indicators'] = {
  'metrics-measurement.starting-numbers': {
    text: 'Die Zahlen vom Anfang sind aufgeschrieben, damit sich spätere mit ihnen vergleichen lassen.',
    why: 'Ohne Ausgangspunkt ist Wachstum nur ein Gefühl. Viele Plattformen bewahren frühe Zahlen nicht lange auf.',
    look: 'Eine datierte Datei oder Seite mit Mitgliedern, aktiven Mitgliedern, Themen und Antworten.',
    firstStep:
      'Die heutigen Mitglieder, aktiven Mitglieder, Themen und Antworten aufschreiben, mit Datum und Fundstelle.',
    done: 'Die Datei gibt es, sie trägt ein Datum und sagt, wie jede Zahl gezählt wurde.',
  },
  'metrics-measurement.goal-numbers': {
    text: 'Neben jedem Ziel der Community steht eine Zahl, die Erfolg zeigen würde.',
    why: 'Ein Ziel ohne Zahl lässt sich nicht erreichen, nur erhoffen. Eine Zahl ohne Ziel sagt niemandem etwas.',
    look: 'Der Plan: links die Ziele, rechts je eine Zahl.',
    firstStep: 'Die drei Ziele untereinander schreiben und daneben, was man zählen würde, um es zu wissen.',
    done: 'Jedes Ziel hat eine Zahl, einen jetzigen Wert und ein Datum, und der Sponsor hat sie gesehen.',
  },
  'metrics-measurement.monthly-count': {
    text: 'Eine namentlich bekannte Person zählt jeden Monat dieselben wenigen Zahlen.',
    why: 'Jedes Mal andere Zahlen lassen sich nicht vergleichen. Fünf, die sich nie ändern, sagen mehr als fünfzig, die es tun.',
    look: 'Das Blatt oder die Seite mit den Monaten nebeneinander.',
    firstStep:
      'Fünf Zahlen wählen, die sich in zehn Minuten ablesen lassen, und den Ersten jedes Monats in den Kalender setzen.',
    done: 'Drei Monate in Folge stehen nebeneinander, auf dieselbe Weise gezählt.',
  },
  'metrics-measurement.answer-times': {
    text: 'Das Team weiß, wie lange eine erste Antwort dauert und wie viele Themen keine bekommen.',
    why: 'Neue beurteilen den Ort nach der Wartezeit. Schweigen auf eine erste Frage wird selten verziehen.',
    look: 'Die Themenliste nach Unbeantwortetem sortiert, und die Zeiten der letzten zwanzig Themen.',
    firstStep:
      'Bei den letzten zwanzig Themen die Stunden bis zur ersten Antwort notieren und den mittleren Wert suchen.',
    done: 'Beide Zahlen sind für den letzten Monat bekannt, und jemand beantwortet, was am längsten gewartet hat.',
  },
  'metrics-measurement.story-file': {
    text: 'Jemand führt eine Datei mit dem, was die Community Mitgliedern nach deren Worten gebracht hat, mit Datum und Links.',
    why: 'Eine Budgetsitzung merkt sich eine wahre Geschichte länger als ein Diagramm. Geschichten, die niemand aufhebt, sind weg.',
    look: 'Die Datei; und Themen, die mit Dank enden.',
    firstStep:
      'Drei Dankesbeiträge des letzten Monats finden und je mit Link und einem Satz dazu sichern, was sich geändert hat.',
    done: 'Mindestens zehn Einträge, jeder mit Datum, Link und der Einwilligung des Mitglieds, wo außerhalb zitiert wird.',
  },
  'metrics-measurement.first-win': {
    text: 'Ein früher Erfolg wurde einem Sponsor gezeigt, mit einer Zahl und den Worten eines Mitglieds.',
    why: 'Im ersten Jahr ist die Geduld kurz. Ein kleiner Beweis kauft die Zeit, die der Rest braucht.',
    look: 'Die Nachricht oder Folie selbst, und was der Sponsor geantwortet hat.',
    firstStep:
      'Ein Problem wählen, das Mitglieder füreinander gelöst haben, schätzen, was es erspart hat, und es in fünf Zeilen schicken.',
    done: 'Der Sponsor hat geantwortet oder es vor anderen verwendet.',
  },
  'metrics-measurement.scorecard': {
    text: 'Jeden Monat geht aus einer Vorlage eine Übersicht hinaus, mit Zielwerten und den Zahlen des vorigen Zeitraums.',
    why: 'Dieselbe Form lässt die Änderung sehen statt das Layout, und kostet eine Stunde statt eines Tages.',
    look: 'Die letzten drei Ausgaben und die Liste derer, die sie bekommen.',
    firstStep: 'Eine leere Seite mit den fünf Zahlen, Zielwert, letztem und diesem Monat anlegen und einmal füllen.',
    done: 'Sechs Ausgaben in Folge entsprachen der Vorlage, zitierten ein Mitglied und erreichten drei Abteilungen am vorgesehenen Tag.',
  },
  'metrics-measurement.dashboard': {
    text: 'Ein Dashboard zeigt die aktuellen Kennzahlen, und das Team sieht es an einem festen Tag gemeinsam an.',
    why: 'Ein Dashboard, das niemand öffnet, ändert nichts. Ein fester Tag macht aus Zahlen ein Gespräch.',
    look: 'Das Dashboard, sein jüngstes Datum und die Notizen der letzten Besprechung.',
    firstStep:
      'Mit einer Kollegin oder einem Kollegen wöchentlich eine Viertelstunde buchen, um das Vorhandene anzusehen.',
    done: 'Es aktualisiert sich selbst, ist nie älter als eine Woche, und die letzten vier Treffen hinterließen eine Notiz.',
  },
  'metrics-measurement.executive-page': {
    text: 'Die Geschäftsleitung bekommt eine Seite mit höchstens fünf Zahlen, jede an ein von ihr gesetztes Ziel gebunden.',
    why: 'Sie hat zwei Minuten. Zahlen zu eigenen Zielen werden gelesen, gezählte Beiträge nicht.',
    look: 'Die letzte Seite, die sie bekam, und was sie dazu fragte.',
    firstStep:
      'Jemanden aus der Geschäftsleitung fragen, was zu sehen sein müsste, damit die Sorge um die Community aufhört, und es aufschreiben.',
    done: 'Die Seite ging in jedem Quartal des letzten Jahres hinaus, und mindestens einmal kam aus der Geschäftsleitung eine Frage dazu.',
  },
  'metrics-measurement.business-value': {
    text: 'Der Wert der Community für die Organisation wird nach einer schriftlichen Methode berechnet, die das Controlling anerkannt hat.',
    why: 'Eine Zahl, an die nur das Team glaubt, zählt wenig, wenn gekürzt wird. Eine vom Controlling geprüfte hält.',
    look: 'Die Methode, die jüngste Berechnung und die Notiz des Controllings.',
    firstStep:
      'Ein Ziel nehmen, etwa weniger Supportfälle, aufschreiben, wie man es zählen würde, und das Controlling den Fehler suchen lassen.',
    done: 'Die Methode passt auf eine Seite, das Controlling hat schriftlich zugestimmt, und sie wurde für zwei Zeiträume angewandt.',
  },
  'metrics-measurement.members-asked': {
    text: 'Zweimal im Jahr werden Mitglieder gefragt, ob sie bekommen haben, wofür sie kamen, und sehen die Ergebnisse.',
    why: 'Unsere und ihre Ziele sind nicht dasselbe. Klicks zeigen, was sie taten, nicht, ob es half.',
    look: 'Die letzte Umfrage und der Beitrag, der Mitgliedern sagte, was herauskam.',
    firstStep: 'Zehn Mitgliedern eine Frage schicken: Wofür kamst du diesen Monat, und hast du es bekommen?',
    done: 'Zwei Runden gab es im letzten Jahr, und zu beiden eine öffentliche Zusammenfassung mit dem, was sich ändert.',
  },
  'metrics-measurement.newcomer-start': {
    text: 'Das Team verfolgt, wie viele Neue im ersten Monat schreiben und wer ihnen antwortet.',
    why: 'Wer schreibt und von einem Mitglied begrüßt wird, bleibt meist. Die Zahl zeigt, ob die Tür funktioniert.',
    look: 'Die Zahlen zu neuen Mitgliedern; dann die ersten Themen von fünf Neuen und die Namen darunter.',
    firstStep:
      'Die letzten zwanzig Neuen nehmen; zählen, wer geschrieben hat und wer Antwort von einem Mitglied bekam.',
    done: 'Beide Anteile sind für sechs Monate bekannt, haben einen Zielwert und jemanden, der danach handelt.',
  },
  'metrics-measurement.breadth-depth': {
    text: 'Das Team verfolgt, wie viele der Erhofften beigetreten sind, wie viele sich beteiligen und wie oft.',
    why: 'Tausend Beiträge können das Werk von zehn Menschen sein. Erst Breite und Tiefe zusammen zeigen einen lebendigen Ort.',
    look: 'Die Zahlen zu Mitgliedern, aktiven und wiederkehrenden Mitgliedern; wer die letzten hundert Beiträge schrieb.',
    firstStep:
      'Zählen, wie viele verschiedene Menschen die letzten hundert Beiträge schrieben und wie viele davon Mitarbeitende sind.',
    done: 'Alle drei sind monatlich bekannt, dazu der Anteil der Beiträge, den das aktivste Zehntel schrieb.',
  },
  'metrics-measurement.reading-sample': {
    text: 'Jedes Quartal lesen zwei Menschen dreißig Themen und bewerten Nutzen, Ton und wie gestritten wird.',
    why: 'Kein Zähler kann ein gutes Argument von einem schlechten unterscheiden. Dreißig Themen zu lesen kostet einen Vormittag und zeigt beides.',
    look: 'Der Bewertungsbogen des letzten Quartals; und dreißig zufällig gewählte Themen.',
    firstStep:
      'Zehn Themen zufällig wählen, jedes zu den drei Fragen von eins bis fünf bewerten und mit jemandem vergleichen.',
    done: 'Zwei Quartale wurden nach denselben Fragen bewertet, und die beiden Lesenden weichen bei weniger als jedem fünften Thema ab.',
  },
  'metrics-measurement.trends': {
    text: 'Zahlen werden über mindestens vier Quartale verglichen und mit einem Vergleichswert von außen.',
    why: 'Ein guter Monat kann Zufall sein, ein schlechter Ferienzeit. Ein Jahr und ein Nachbar rücken beides zurecht.',
    look: 'Das Diagramm über ein Jahr und die Quelle des Vergleichs.',
    firstStep:
      'Die letzten vier Quartale einer Zahl nebeneinanderstellen und in einer anderen Community nach deren Zahl fragen.',
    done: 'Jede wichtige Zahl zeigt vier Quartale, und mindestens eine steht neben einer Zahl von außen, mit Quelle.',
  },
  'metrics-measurement.act-on-figures': {
    text: 'Jedes Quartal führen die Zahlen dazu, dass eine Sache ausgebaut und eine verbessert oder beendet wird.',
    why: 'Messen ohne Handeln ist bloße Buchführung. Etwas zu beenden ist das sicherste Zeichen, dass die Zahlen gelesen werden.',
    look: 'Die Notizen der letzten Quartalsbesprechung: was entschieden wurde, und wegen welcher Zahl.',
    firstStep:
      'Die Programme ansehen und benennen, welches für seine Arbeit am meisten bringt und welches am wenigsten.',
    done: 'Für die letzten drei Quartale stehen beide Entscheidungen auf Papier, mit der Zahl dahinter und dem, was daraus wurde.',
  },
  'metrics-measurement.requests-counted': {
    text: 'Das Team zählt, wie viele Wünsche der Mitglieder eine Antwort bekamen und wie viele zu einer Änderung führten.',
    why: 'Ein Wunsch ohne Antwort ist oft der letzte eines Mitglieds. Die Zählung zeigt, ob Zuhören etwas bewirkt.',
    look: 'Die Ideenseite und Themen, die um eine Änderung bitten; dann die Zahlen.',
    firstStep:
      'Die drei meistgewünschten Bitten der Person schicken, die entscheiden könnte, und ihre Antwort veröffentlichen, wie sie auch ausfällt.',
    done: 'Beide Anteile sind jedes Quartal bekannt, und vier von fünf der zwanzig häufigsten Wünsche haben eine öffentliche Antwort.',
  },
  'metrics-measurement.company-scorecard': {
    text: 'Zahlen der Community stehen in der Übersicht, nach der die Leitung die Organisation steuert.',
    why: 'Was die Leitung jeden Monat ansieht, bekommt Menschen und Geld. Was sie nicht sieht, bekommt weder noch.',
    look: 'Der eigene Monats- oder Quartalsbericht der Organisation.',
    firstStep: 'Fragen, wer diesen Bericht zusammenstellt, und eine Zahl genau in der dort üblichen Form anbieten.',
    done: 'Mindestens zwei Zahlen der Community standen das ganze Jahr darin, und die Leitung fragte von sich aus danach.',
  },
  'metrics-measurement.departments-goals': {
    text: 'Mindestens drei Abteilungen haben eine Zahl der Community in ihren eigenen Jahreszielen.',
    why: 'Ein gemeinsames Ziel macht aus einem Gefallen einen Plan. Dann fragt auch ihre Leitung danach, nicht nur wir.',
    look: 'Die veröffentlichten Jahresziele von Produkt, Support, Marketing und Vertrieb.',
    firstStep: 'Eine Abteilung finden, deren Ziel die Community schon dient, und ihrer Leitung die Zahl zeigen.',
    done: 'Drei Abteilungen berichten eine solche Zahl selbst, und eine davon hat ihretwegen den Plan geändert.',
  },
  'metrics-measurement.open-figures': {
    text: 'Mitglieder können die wichtigsten Zahlen der Community sehen und mit Mitarbeitenden besprechen.',
    why: 'Es ist auch ihr Ort. Oft kennen sie den Grund hinter einer Zahl vor uns.',
    look: 'Eine öffentliche Seite oder ein regelmäßiges Thema mit den Zahlen, und die Antworten darunter.',
    firstStep:
      'Drei Zahlen des letzten Monats veröffentlichen, auch die schlechte, und fragen, was Mitglieder darin sehen.',
    done: 'Die Zahlen erscheinen jedes Quartal, und mindestens eine Änderung kam aus dem, was Mitglieder dazu sagten.',
  },
  'metrics-measurement.changed-decisions': {
    text: 'Eine öffentliche Liste zeigt, was die Organisation im letzten Jahr wegen der Mitglieder anders entschieden hat.',
    why: 'Sie beweist, dass es sich lohnt, etwas zu sagen. Sie zeigt auch im Haus, was sonst falsch gelaufen wäre.',
    look: 'Eine Seite, ein angeheftetes Thema oder ein Versionshinweis der Art „Ihr habt gesagt, wir haben getan“.',
    firstStep:
      'Drei Kolleginnen oder Kollegen nach einer Entscheidung fragen, die ein Beitrag geändert hat, und diese mit Dank veröffentlichen.',
    done: 'Mindestens sechs Einträge aus drei Abteilungen, jeder mit Link zu der Stelle, an der ein Mitglied es sagte.',
  },
  'metrics-measurement.member-difference': {
    text: 'Die Organisation vergleicht Mitglieder und Nichtmitglieder über Jahre: wer bleibt, wer kauft, wer empfiehlt.',
    why: 'Das ist der lange Ertrag der Geduld. Er zeigt sich erst nach Jahren, deshalb muss das Zählen früh beginnen.',
    look: 'Die Auswertung und ihre Methode, und wer in Controlling oder Vertrieb sie nutzt.',
    firstStep:
      'Den Vertrieb nach der Verlängerungsquote von zwanzig aktiven Mitgliedern und zwanzig anderen fragen und vergleichen.',
    done: 'Zwei Jahre sind nach einer Methode verglichen, die Größe und Dauer der Kundenbeziehung berücksichtigt, und der Vertrieb zitiert das Ergebnis.',
  },
  'metrics-measurement.market-signals': {
    text: 'Jemand sammelt, was in anderen Communitys unseres Fachs gesagt wird, und es hat dieses Jahr einen Plan geändert.',
    why: 'Der größte Teil des Markts wird nie beitreten. Was er anderswo sagt, erreicht uns nur früh, wenn jemand zuhört.',
    look: 'Die monatliche Zusammenfassung, ihre Quellen und der Plan, den sie geändert hat.',
    firstStep:
      'Drei Orte wählen, an denen das Fach spricht, sie eine Stunde lesen und die drei wichtigsten Erkenntnisse herumschicken.',
    done: 'Jeden Monat geht eine Zusammenfassung an Produkt und Marketing, und ein Plan dieses Jahres nennt sie als Grund.',
  },
  'metrics-measurement.drivers-reviewed': {
    text: 'Einmal im Jahr prüft die Leitung, wovon die Community lebt: Vertrauen, klare Ziele, Offenheit und die Zeit der Menschen.',
    why: 'Zahlen zeigen Ergebnisse im Nachhinein. Vertrauen und Zeit sind lange verbraucht, bevor eine Zahl fällt.',
    look: 'Die Notizen der letzten Prüfung, und was Führungskräfte selbst übernommen haben.',
    firstStep:
      'Fünf Mitglieder und fünf Mitarbeitende fragen, wie sehr sie dem Ort vertrauen, von eins bis fünf, und warum.',
    done: 'Vertrauen wurde zwei Jahre in Folge mit denselben Fragen gemessen, und eine benannte Führungskraft steht für das Ergebnis ein.',
  },
};

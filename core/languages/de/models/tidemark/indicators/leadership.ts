import type { ModelTexts } from '../../../../model-texts.ts';

/** What shows that leaders stand behind the community, take part in it, and share the lead. */
export const leadershipIndicators: ModelTexts['indicators'] = {
  'leadership.executive-sponsor': {
    text: 'Ein namentlich bekanntes Mitglied der Geschäftsleitung spricht für die Community, wenn über Geld und Prioritäten entschieden wird.',
    why: 'Das Community-Management sitzt nicht in dem Raum, in dem Budgets gekürzt werden. Wer dort sitzt, muss wissen, warum sie zählt.',
    look: 'Die Frage stellen: Wer hat in der letzten Budgetrunde für uns gesprochen? Es sollte ein Name fallen, und die Person sollte zustimmen.',
    firstStep:
      'Jemanden aus der Geschäftsleitung, der von der Community etwas hat, um zwanzig Minuten bitten und die Geschichte eines Mitglieds mitbringen.',
    done: 'Der Name des Sponsors steht im Plan, und der Sponsor hat in einer datierbaren Sitzung für die Community gesprochen.',
  },
  'leadership.allies-in-departments': {
    text: 'In jeder von drei Abteilungen können wir jemanden nennen, der sich schon jetzt für die Community einsetzt.',
    why: 'Verbündete öffnen Türen, die eine Anweisung des Sponsors nicht öffnet. Sie sagen uns auch früh, wo sich jemand sträubt.',
    look: 'Eine kurze Liste mit Namen und Abteilungen. Niemand darauf wäre überrascht, dort zu stehen.',
    firstStep:
      'Nachsehen, wer von außerhalb des Teams dieses Jahr hier geschrieben hat, und jeder Person persönlich danken.',
    done: 'Auf der Liste stehen mindestens drei Abteilungen, und alle haben im letzten Monat von uns gehört.',
  },
  'leadership.expectations-set': {
    text: 'Der Geschäftsleitung wurde klar gesagt, dass eine Community ein Gespräch ist und nicht ein weiterer Kanal zum Senden.',
    why: 'Wer ein Publikum erwartet, verlangt Reichweite und Ruhe. Beides beendet eine junge Community.',
    look: 'Die Folien oder die Notiz, die sie bekommen hat, und die Fragen danach.',
    firstStep: 'Fünf Sätze schreiben: was eine Community ist, was sie nicht ist und was anfangs ungewohnt sein wird.',
    done: 'Alle, die über ihr Budget entscheiden, haben es gehört und können sagen, was sie den Mitgliedern überlassen.',
  },
  'leadership.sponsor-briefed': {
    text: 'Der Sponsor hört jedes Quartal von uns, was geschehen ist und wie lange Ergebnisse noch brauchen.',
    why: 'An Ungeduld gehen Communitys in diesem Alter zugrunde. Sie wächst, wo niemand noch einmal sagt, wie langsam Vertrauen entsteht.',
    look: 'Notizen oder Folien der letzten zwei Gespräche, mit Datum.',
    firstStep:
      'Für jedes Quartal eine halbe Stunde in den Kalender des Sponsors legen und vor der ersten eine Seite schicken.',
    done: 'Zwei Gespräche in Folge fanden statt, und jedes verglich das Versprochene mit dem Erreichten.',
  },
  'leadership.gain-per-department': {
    text: 'Für jede Abteilung, mit der wir arbeiten, sagen einige Zeilen, was sie von der Community hat.',
    why: 'Niemand gibt Stunden zum Wohl der Community. Es gibt sie für weniger Anfragen, bessere Ideen oder wärmere Kontakte.',
    look: 'Eine Seite mit einem Absatz je Abteilung, in Worten, die sie selbst gebrauchen würde.',
    firstStep:
      'Eine Leitung im Support fragen, was den nächsten Monat leichter machte, und aufschreiben, was die Community beitragen kann.',
    done: 'Produkt, Support, Marketing und Vertrieb haben je einen Absatz, und alle haben ihrem zugestimmt.',
  },
  'leadership.helpers-spotted': {
    text: 'Wir können die Mitglieder nennen, an die sich andere schon wenden, und wir sprechen mit ihnen.',
    why: 'Wer führt, zeigt es durch Hilfe, bevor es einen Titel gibt. Wer übersehen wird, geht woandershin.',
    look: 'Wer antwortet oft, bekommt Dank und wird in Themen mit Namen angesprochen?',
    firstStep:
      'Die zehn Mitglieder mit den meisten bedankten Antworten auflisten und zweien davon persönlich schreiben.',
    done: 'Eine Liste mit mindestens fünf Namen wird gepflegt, und jede Person darauf bekam dieses Quartal eine persönliche Nachricht.',
  },
  'leadership.leaders-take-part': {
    text: 'Mindestens zwei höhere Führungskräfte antworten hier jeden Monat Mitgliedern, nach denselben Regeln wie alle.',
    why: 'Was Führungskräfte öffentlich tun, gilt im Haus als erlaubt. Eine offene Antwort von oben öffnet viele weitere.',
    look: 'Ihre Profile: Datum und Art der letzten Beiträge. Antworten zählen, Ankündigungen nicht.',
    firstStep:
      'Eine Frage auswählen, die nur eine Führungskraft beantworten kann, sie mit Link schicken und anbieten, danebenzusitzen.',
    done: 'In jedem der letzten drei Monate haben zwei von ihnen Mitgliedern in eigenen Worten geantwortet.',
  },
  'leadership.champion-role': {
    text: 'Mitglieder, die vorangehen, haben eine sichtbare Rolle und bekommen dafür etwas, das ihnen etwas bedeutet.',
    why: 'Wächst eine Community schneller als das Team, müssen Mitglieder führen. Sie tun es, solange es sich für sie lohnt.',
    look: 'Ein Titel im Profil, eine Seite dazu, was Champions tun und bekommen, und ein Weg, es zu werden.',
    firstStep:
      'Drei der besten Helferinnen und Helfer fragen, was ein echter Dank wäre: Zugang, Lernen, Mitsprache, ein Besuch.',
    done: 'Mindestens fünf Champions tragen den Titel, und was sie tun und bekommen, können alle lesen.',
  },
  'leadership.members-run-parts': {
    text: 'Einige Gruppen oder Bereiche werden von Mitgliedern eröffnet und geführt, ohne dass jeder Schritt genehmigt werden muss.',
    why: 'Wenn alles durch unsere Hände muss, geht es in unserem Tempo. Vertrauen in Mitglieder kommt als getane Arbeit zurück.',
    look: 'Wer bei jeder Gruppe als zuständig genannt ist und wer sie eröffnet hat.',
    firstStep:
      'Einem Mitglied, dem ein Bereich am Herzen liegt, diesen anbieten, mit einer Seite dazu, was es allein entscheiden darf.',
    done: 'Mitglieder führen mindestens drei Gruppen oder Bereiche und haben die Rechte dafür, und jedes Mitglied kann eine vorschlagen.',
  },
  'leadership.unit-heads-give-time': {
    text: 'Abteilungsleitungen haben benannten Personen feste Stunden für die Community in ihrer normalen Arbeit gegeben.',
    why: 'Guter Wille endet in der ersten vollen Woche. Stunden im Arbeitsplan enden nicht.',
    look: 'Dienstpläne, Ziele oder Stellenpläne in Support, Produkt und Marketing.',
    firstStep: 'Eine Abteilungsleitung probeweise um zwei Wochenstunden einer Person bitten, für sechs Wochen.',
    done: 'Drei Abteilungen haben Stunden in ihren Plänen, und diese Personen haben in jeder der letzten vier Wochen geschrieben.',
  },
  'leadership.story-and-number': {
    text: 'Jedes Quartal bekommt die Geschäftsleitung mindestens die Geschichte eines Mitglieds und eine Zahl, die ihre Ziele betrifft.',
    why: 'Eine Zahl ohne Geschichte wird vergessen, eine Geschichte ohne Zahl bezweifelt. Zusammen halten sie die Unterstützung wach.',
    look: 'Der letzte Bericht an die Geschäftsleitung: Geld, anderer Nutzen und die Worte eines Mitglieds.',
    firstStep:
      'Einen gelösten Fall auswählen, das Mitglied bitten, ihn in drei Sätzen zu erzählen, und eine Zahl danebenstellen.',
    done: 'Vier Berichte in Folge enthielten beides, und jemand aus der Geschäftsleitung hat einen davon anderen gegenüber zitiert.',
  },
  'leadership.budget-follows-results': {
    text: 'Das Budget der Community wurde in der letzten Runde wegen gezeigter Ergebnisse gehalten oder erhöht.',
    why: 'Ohne Geld lässt sich nichts messen, und ohne Messung kommt kein Geld. Jemand muss diesen Kreis durchbrechen.',
    look: 'Die Budgetentscheidung und die Vorlage, auf der sie beruhte.',
    firstStep:
      'Aufschreiben, was die Community letztes Jahr gekostet hat, und die drei am besten belegten Dinge, die sie zurückgab.',
    done: 'Die Community hat eine eigene Zeile im Budget, und das Protokoll nennt die Ergebnisse dahinter.',
  },
  'leadership.cross-department-table': {
    text: 'Menschen aus mindestens vier Abteilungen treffen sich regelmäßig und klären untereinander, was die Community betrifft.',
    why: 'Erfolg weckt Ansprüche an die Community. Ein Tisch, an dem sie geklärt werden, erspart den Streit vor den Mitgliedern.',
    look: 'Protokolle der letzten Treffen: wer kam und was entschieden wurde.',
    firstStep: 'Support, Produkt, Recht und Marketing für vierzig Minuten zu einer Sache einladen, die festhängt.',
    done: 'Das Treffen fand in jedem der letzten drei Quartale statt; Recht, IT und Außendienst können Themen einbringen, und ein führendes Mitglied wird gehört.',
  },
  'leadership.leaders-trained': {
    text: 'Führungskräfte aller Ebenen werden geschult, offen zu führen, und die meisten üben es.',
    why: 'Die meisten Führungskräfte sind mit Entscheidungen hinter verschlossenen Türen aufgestiegen. Fragen, Entwürfe zeigen und Zweifel zugeben will gelernt sein.',
    look: 'Das Programm der Führungskurse, und wie viele Führungskräfte hier dieses Quartal geschrieben, gefragt oder eingeladen haben.',
    firstStep: 'Einer Führungskraft drei kurze Coaching-Gespräche zu Fragen anbieten, die Mitglieder gerade stellen.',
    done: 'Es gehört zur Schulung neuer und erfahrener Führungskräfte, und über die Hälfte hat sich dieses Quartal hier beteiligt.',
  },
  'leadership.members-decide': {
    text: 'Eine Gruppe von Mitgliedern entscheidet mit Mitarbeitenden über Regeln, Bereiche oder Geld, und ihre Entscheidungen gelten.',
    why: 'Menschen verteidigen, was sie selbst entschieden haben. Es ist auch das sicherste Zeichen, dass wir Kontrolle teilen können.',
    look: 'Ein Rat oder eine ähnliche Gruppe: wer dazugehört, die Protokolle und eine Entscheidung, die wir uns nicht gewünscht hatten.',
    firstStep:
      'Eine echte Entscheidung dieses Monats fünf Mitgliedern anvertrauen und vorher zusagen, sich daran zu halten.',
    done: 'Die Gruppe wird nach schriftlicher Regel bestimmt, tagt mindestens jedes Quartal, und drei ihrer Entscheidungen wurden umgesetzt.',
  },
  'leadership.open-questions': {
    text: 'Führungskräfte stellen der Community offene Fragen, bevor sie entscheiden, und kommen mit Entscheidung und Gründen zurück.',
    why: 'Eine rechtzeitige Frage kostet eine Woche. Eine ein Jahr lang verteidigte Entscheidung kostet mehr, und dazu Vertrauen.',
    look: 'Themen oder Veranstaltungen von Führungskräften: Steht eine Frage darin, und sagt ein späterer Beitrag, was folgte?',
    firstStep:
      'Eine noch offene Entscheidung finden und der zuständigen Person helfen, sie als Frage von drei Zeilen zu stellen.',
    done: 'Im letzten Halbjahr haben Führungskräfte mindestens vier solche Fragen gestellt, und unter jeder steht die Antwort.',
  },
  'leadership.front-line-may-answer': {
    text: 'Wer mit Mitgliedern zu tun hat, darf antworten und Fehler beheben, ohne erst oben zu fragen.',
    why: 'Mitglieder spüren sofort, ob ihr Gegenüber handeln kann. Warten auf Freigaben macht uns langsam und steif.',
    look: 'Antworten von Support und Außendienst: Wie oft heißt es „Das ist erledigt“, wie oft „Ich gebe es weiter“?',
    firstStep:
      'Antworten des letzten Monats sammeln, die auf eine Freigabe warten mussten, und fragen, welche ohne auskämen.',
    done: 'Eine Seite sagt, was Mitarbeitende allein zusagen und regeln dürfen, und neun von zehn Antworten gehen ohne Freigabe hinaus.',
  },
  'leadership.field-debated': {
    text: 'Menschen aus dem ganzen Fach kommen hierher, um zu erörtern, wohin es sich bewegt, und unsere Führungskräfte sind dabei.',
    why: 'Wer das beste Gespräch über die Zukunft ausrichtet, muss keinen Platz darin beanspruchen.',
    look: 'Themen und Veranstaltungen zu Entwicklungen: wer spricht, aus welchen Firmen, und wer wem antwortet.',
    firstStep:
      'Zwei Menschen aus anderen Organisationen eine Frage zum nächsten Jahr stellen und ihre Antworten nebeneinander veröffentlichen.',
    done: 'Dieses Jahr gab es vier solche Debatten, und in jeder kam mindestens die Hälfte der Stimmen von außen.',
  },
  'leadership.champions-raise-champions': {
    text: 'Champions finden und begleiten die nächsten, ohne dass Mitarbeitende den Anstoß geben.',
    why: 'Menschen ziehen weiter. Eine Community, deren Führende neue nachziehen, muss nicht jedes Mal gerettet werden.',
    look: 'Woher die neuesten Champions kamen und wer sich für sie verbürgt hat.',
    firstStep: 'Alle Champions nach einem Namen fragen und nach einer Aufgabe, die sie diesen Monat abgeben könnten.',
    done: 'Im letzten Jahr wurde mindestens die Hälfte der neuen Champions von Champions vorgeschlagen und begleitet.',
  },
};

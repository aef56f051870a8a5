import type { ModelTexts } from '../../../../model-texts.ts';

/** What to look for in Policies & Governance, stage by stage. */
export const policiesGovernanceIndicators: ModelTexts['indicators'] = {
  'policies-governance.guidelines-published': {
    text: 'Richtlinien in klaren Worten sind veröffentlicht, und auf jeder Seite führt ein Link zu ihnen.',
    why: 'Niemand kann eine Regel einhalten, die er nie gesehen hat. Klare Worte geben auch der Moderation etwas, worauf sie verweisen kann.',
    look: 'Fuß oder Menü einer beliebigen Seite, und die Richtlinien selbst.',
    firstStep:
      'Eine Seite schreiben: wofür dieser Ort da ist, fünf Dinge, die man tut, fünf, die man lässt, und wen man fragt.',
    done: 'Neue finden die Seite mit einem Klick und können sie in drei Minuten lesen.',
  },
  'policies-governance.guidelines-owner': {
    text: 'Eine benannte Person oder Rolle ist für die Richtlinien zuständig, und die Seite zeigt, wann sie zuletzt geändert wurden.',
    why: 'Regeln ohne Zuständige werden nie nachgebessert. Ein Datum sagt Mitgliedern, ob sie noch gemeint sind.',
    look: 'Anfang oder Ende der Richtlinien.',
    firstStep: 'Den Richtlinien eine Zeile hinzufügen: das heutige Datum und wen man dazu fragen kann.',
    done: 'Die Seite nennt die Zuständigen und ein Datum, und eine Frage an sie wird beantwortet.',
  },
  'policies-governance.reasons-given': {
    text: 'Wer einen Beitrag entfernt oder geändert bekommt, erfährt warum und gegen welche Regel er verstieß.',
    why: 'Ein Beitrag, der wortlos verschwindet, sieht nach Zensur aus. Mit einem Grund bleiben die meisten und schreiben anders.',
    look: 'Die Nachrichten der Moderation zu den letzten zehn Löschungen.',
    firstStep: 'Für die drei häufigsten Fälle drei kurze Nachrichten schreiben und ab heute verwenden.',
    done: 'Zu jeder der letzten zehn Löschungen ging eine Nachricht hinaus, die die Regel nennt.',
  },
  'policies-governance.reports-read': {
    text: 'Alle Mitglieder können einen Beitrag direkt an ihm melden, und jeden Arbeitstag sieht jemand nach.',
    why: 'Mitglieder sehen Ärger zuerst. Sie melden ihn nur so lange, wie etwas geschieht.',
    look: 'Das Menü eines beliebigen Beitrags und das Alter der wartenden Meldungen.',
    firstStep:
      'Einen eigenen Beitrag melden und sehen, wo es ankommt; dann aufschreiben, wer dort an welchem Tag nachsieht.',
    done: 'Keine Meldung wartet länger als einen Arbeitstag, und der Dienstplan deckt auch Urlaube ab.',
  },
  'policies-governance.whom-to-call': {
    text: 'Eine Seite sagt der Moderation, wen sie bei rechtlichen, Sicherheits- und Pressefragen anruft.',
    why: 'Um elf Uhr nachts will niemand einen Namen suchen. Eine Seite rettet die erste Stunde, auf die es am meisten ankommt.',
    look: 'Die internen Seiten der Moderation oder die angeheftete Nachricht in ihrem Kanal.',
    firstStep:
      'Recht, Sicherheit und Presse um je einen Namen und eine Nummer bitten und sie dort anheften, wo moderiert wird.',
    done: 'Jede Art von Fall hat einen Namen, eine Nummer und eine Vertretung, in den letzten drei Monaten geprüft.',
  },
  'policies-governance.staff-guide': {
    text: 'Mitarbeitende, die schreiben, haben einen kurzen Leitfaden: sagen, wer man ist, was man nicht verspricht, wen man fragt.',
    why: 'Die meisten schweigen aus Angst vor einem Ausrutscher. Eine Seite Anleitung befreit mehr Stimmen, als sie bremst.',
    look: 'Die internen Seiten, und wie Mitarbeitende sich vorstellen, wenn sie antworten.',
    firstStep:
      'Mit je einer Person aus Recht und Support zehn Zeilen entwerfen und an der nächsten Person erproben, die fragt.',
    done: 'Der Leitfaden passt auf eine Seite, und alle mit Mitarbeitenden-Abzeichen haben ihn gelesen.',
  },
  'policies-governance.operating-framework': {
    text: 'Ein schriftlicher Betriebsrahmen sagt, wer was entscheidet, welche Abläufe wann stattfinden und wer vertritt.',
    why: 'Eine Community, die aus dem Gedächtnis einer Person läuft, steht still, wenn diese krank ist. Auf Papier können andere einspringen.',
    look: 'Das Dokument selbst; dann zwei aus dem Team zeigen lassen, wo es eine Frage klärt.',
    firstStep:
      'Alles aufschreiben, was letzte Woche für die Community getan wurde, und markieren, was davon nur eine Person könnte.',
    done: 'Er umfasst tägliche, wöchentliche und jährliche Arbeit, nennt je eine Vertretung und hat im letzten Quartal eine Frage geklärt.',
  },
  'policies-governance.governance-group': {
    text: 'Ein Governance-Gremium hat einen schriftlichen Auftrag, tagt an festen Terminen und protokolliert, was es entscheidet.',
    why: 'Fragen über Abteilungen hinweg drehen sich sonst im Kreis oder landen bei denen, die am lautesten sind.',
    look: 'Die Protokolle der letzten drei Sitzungen und eine Seite, die sagt, wer dazugehört.',
    firstStep:
      'Die drei Entscheidungen sammeln, die allein nicht zu treffen waren, und die nötigen Leute für eine Stunde einladen.',
    done: 'Mindestens drei Abteilungen gehören dazu, und aus jeder der letzten drei Sitzungen folgte eine umgesetzte Entscheidung.',
  },
  'policies-governance.response-escalation': {
    text: 'Schriftliche Schritte sagen, wer was binnen wie vieler Stunden beantwortet und wer übernimmt, wenn es ernst ist.',
    why: 'In einer schweren Stunde folgt man dem, was geschrieben und geübt ist, nicht dem, was einmal jemand gesagt hat.',
    look: 'Das Dokument, und drei ernste Fälle der letzten Zeit daran gemessen.',
    firstStep:
      'Den letzten schwierigen Fall nehmen, aufzeichnen, wer wann was tat, und den Weg schreiben, den er hätte nehmen sollen.',
    done: 'Die Schritte umfassen Fragen, Beschwerden, Übergriffe und Notfälle, und die letzten drei ernsten Fälle folgten ihnen.',
  },
  'policies-governance.revised-with-members': {
    text: 'Richtlinien oder Charta wurden im letzten Jahr mit Mitgliedern überarbeitet, und die Seite zeigt, was sich geändert hat.',
    why: 'Menschen verteidigen, was sie selbst geschrieben haben. Sie wissen auch, welche Regeln hier keinen Sinn ergeben.',
    look: 'Die Richtlinien, ihre Geschichte und die Diskussion, aus der eine Änderung kam.',
    firstStep:
      'Fünf Mitglieder fragen, welche Regel sie streichen würden und welche fehlt, und die Antworten veröffentlichen.',
    done: 'Die Seite sagt, wie Mitglieder beteiligt waren, verweist auf die Diskussion und nennt die Änderungen mit Gründen.',
  },
  'policies-governance.decisions-logged': {
    text: 'Jede Entscheidung der Moderation wird mit Regel, Maßnahme und Grund protokolliert.',
    why: 'Ein Protokoll lässt zwei Menschen gleich urteilen und gibt eine Antwort, wenn jemand nach dem Warum fragt.',
    look: 'Das Moderationsprotokoll: zehn Einträge herausgreifen und sehen, was fehlt.',
    firstStep:
      'Drei Felder vereinbaren, die jedes Mal ausgefüllt werden, und die Einträge der ersten Woche gemeinsam ansehen.',
    done: 'Zehn zufällige Einträge haben alle Regel, Maßnahme und Grund, und eine zweite Person aus der Moderation würde neun zustimmen.',
  },
  'policies-governance.appeals': {
    text: 'Mitglieder können Einspruch einlegen, und binnen einer Woche entscheidet jemand anderes als beim ersten Mal.',
    why: 'Alle irren. Ein zweites Paar Augen hält gute Mitglieder, über die zu schnell geurteilt wurde.',
    look: 'Die Richtlinien zum Weg des Einspruchs; das Protokoll dazu, wer entschied und wie lange es dauerte.',
    firstStep:
      'Eine Person, die nicht moderiert hat, als Stelle für Einsprüche benennen und in die Löschnachricht setzen.',
    done: 'Der Weg ist veröffentlicht, und jeder Einspruch des letzten Quartals wurde binnen sieben Tagen von einer zweiten Person beantwortet.',
  },
  'policies-governance.group-criteria': {
    text: 'Kurze schriftliche Kriterien lassen Mitglieder eine eigene Gruppe oder Kategorie eröffnen.',
    why: 'Mitglieder wissen am besten, welche Räume sie brauchen. Einige Kriterien bewahren diese davor, leer zu stehen.',
    look: 'Die Liste der Gruppen: wer sie eröffnet hat, und ob eine Seite sagt, wie es geht.',
    firstStep:
      'Fünf Zeilen dazu schreiben, was eine Gruppe braucht, etwa einen Zweck, zwei Leitende und zehn Interessierte.',
    done: 'Die Kriterien sind veröffentlicht, und Mitglieder haben mindestens zwei der Gruppen des letzten Halbjahres eröffnet.',
  },
  'policies-governance.selling-limits': {
    text: 'Die Richtlinien sagen, was Mitglieder, Partner und unser eigener Vertrieb hier anbieten dürfen und wo.',
    why: 'Ein Angebot am falschen Ort kann das Vertrauen eines Jahres kosten. Eine klare Grenze schützt beide Seiten.',
    look: 'Die Richtlinien und die Beiträge von Vertrieb und Marketing im letzten Monat.',
    firstStep:
      'Jemandem aus dem Vertrieb drei gelungene Beiträge und einen misslungenen zeigen und die Grenze gemeinsam schreiben.',
    done: 'Mitglieder können die Grenze lesen, die Leitungen von Vertrieb und Marketing tragen sie mit, und kein Beitrag des letzten Quartals überschritt sie.',
  },
  'policies-governance.members-judge': {
    text: 'Mitglieder sitzen mit Stimmrecht in dem Gremium, das über Einsprüche und schwierige Moderationsfälle entscheidet.',
    why: 'Von seinesgleichen beurteilt zu werden, ist leichter anzunehmen. Es zeigt auch, dass die Organisation Macht wirklich teilt.',
    look: 'Die Seite zum Gremium: wer darin sitzt, wie gewählt wurde und was es entschied.',
    firstStep:
      'Zwei vertrauten Mitgliedern einen anonymisierten früheren Fall zeigen und fragen, wie sie entschieden hätten.',
    done: 'Mitglieder haben mindestens die Hälfte der Stimmen, auf Zeit, und jeder Einspruch des letzten Jahres ging an das Gremium.',
  },
  'policies-governance.members-moderate': {
    text: 'Moderierende Mitglieder arbeiten mit schriftlichem Auftrag und treffen die meisten täglichen Moderationsentscheidungen.',
    why: 'Kein Team lässt sich so schnell einstellen, wie eine Community wächst. Mitglieder, die den Ort kennen, urteilen auch besser.',
    look: 'Die Namen hinter den letzten fünfzig Entscheidungen im Moderationsprotokoll.',
    firstStep:
      'Ein besonnenes Mitglied bitten, einen Monat lang eine Kategorie zu betreuen, mit einer Ansprechperson eine Nachricht entfernt.',
    done: 'Mitglieder trafen nach einer Schulung mehr als die Hälfte der Entscheidungen des letzten Monats, und der Auftrag sagt, was an Mitarbeitende geht.',
  },
  'policies-governance.open-rule-changes': {
    text: 'Regeländerungen werden an einem Ort vorgeschlagen, erörtert und entschieden, den alle Mitglieder lesen können.',
    why: 'Sind die Gründe öffentlich, wissen auch die, die anderer Meinung sind, dass sie gehört wurden.',
    look: 'Das Thema oder die Seite der letzten Regeländerung, vom Vorschlag bis zur Entscheidung.',
    firstStep:
      'Die nächste Änderung als Entwurf veröffentlichen, zwei Wochen Zeit geben und jeden Kommentar beantworten.',
    done: 'Zu den letzten drei Änderungen gibt es je einen öffentlichen Vorschlag, eine Diskussion und eine begründete Entscheidung.',
  },
  'policies-governance.policies-name-community': {
    text: 'Regelwerke von mindestens drei anderen Abteilungen sagen, wie sie mit der Community arbeiten.',
    why: 'Was in den eigenen Regeln steht, übersteht einen Wechsel in der Leitung. Ein Gefallen tut das nicht.',
    look: 'Support-Handbuch, Checkliste für Markteinführungen, Presseregeln, Personalhandbuch: jedes nach der Community durchsuchen.',
    firstStep: 'Ein Handbuch finden, das gerade überarbeitet wird, und der Redaktion zwei Sätze anbieten.',
    done: 'Drei Abteilungen nennen die Community in einem geltenden Regelwerk, und jede kann einen Fall zeigen, in dem es befolgt wurde.',
  },
  'policies-governance.open-incidents': {
    text: 'Mitgliedern ist zu jedem ernsten Vorfall binnen zehn Tagen ein offener Bericht versprochen, und das Versprechen wird gehalten.',
    why: 'Ein Fehler wird leichter verziehen als ein Schweigen. Ein ehrlicher Bericht beendet auch Gerüchte.',
    look: 'Das Thema oder der Artikel zum letzten ernsten Vorfall und die Antworten darunter.',
    firstStep:
      'Den Bericht zu einem kleinen Fehler der letzten Zeit schreiben, abstimmen und als ersten seiner Art veröffentlichen.',
    done: 'Zu jedem ernsten Vorfall des letzten Jahres gibt es rechtzeitig einen Bericht: was geschah, was falsch war, was sich ändert.',
  },
  'policies-governance.moderation-report': {
    text: 'Einmal im Jahr bekommen Mitglieder einen Bericht zur Moderation: Fälle, Entscheidungen, Einsprüche und was daraus gelernt wurde.',
    why: 'Macht, die Rechenschaft ablegt, findet Vertrauen. Die Zahlen zeigen auch, wo eine Regel nicht stimmt.',
    look: 'Der Bereich für Neues oder Artikel, und die Richtlinien.',
    firstStep:
      'Meldungen, Löschungen und Einsprüche des letzten Monats zählen und die drei Zahlen mit je einem Satz veröffentlichen.',
    done: 'Der letzte Bericht ist jünger als ein Jahr, für alle Mitglieder offen und nennt mindestens eine Änderung, die folgte.',
  },
  'policies-governance.groups-self-govern': {
    text: 'Gruppen geben sich im Rahmen der Charta eigene Zusatzregeln und wählen ihre Leitung selbst.',
    why: 'Ein Regelbuch passt nicht auf jeden Raum. Gruppen, die sich selbst regieren, brauchen zum Wachsen keine Erlaubnis.',
    look: 'Die Seiten von fünf Gruppen: ihre Regeln, ihre Leitung und wie es zu beidem kam.',
    firstStep: 'Die lebendigste Gruppe bitten, drei eigene Regeln zu schreiben und dort anzuheften.',
    done: 'Mindestens die Hälfte der aktiven Gruppen hat eigene kurze Regeln und eine von ihren Mitgliedern gewählte Leitung.',
  },
};

import type { ModelTexts } from '../../../model-texts.ts';

/** The eight competencies, and what each looks like in each stage. */
export const competencies: ModelTexts['competencies'] = {
  strategy: {
    name: 'Strategie',
    question: 'Wissen wir, wofür diese Community da ist, und setzt die Organisation auf sie?',
    descriptors: [
      'Wer zu Besuch kommt, findet Seiten, Kampagnen und vielleicht ein Forum und erkennt nicht, was sie verbindet. Für wen sie da sind, hat niemand aufgeschrieben. Ob sie weitergehen, hängt davon ab, wer gerade Zeit hat.',
      'Die Startseite sagt, für wen die Community ist, und es gibt dort etwas Einfaches zu tun. Dahinter steht ein kurzer Plan mit Terminen. Das Team hat Mitglieder gefragt, was sie brauchen, und liest, was anderswo gesagt wird.',
      'Aktivitäten, Gruppen und Ideen haben je einen Zweck, den Mitglieder und Organisation teilen. Mehrere Abteilungen haben eigene Arbeit im Plan. Ideen kommen als Änderungen zurück, und Mitglieder sagen es auch.',
      'Mitglieder und Partner sehen Pläne früh und gestalten sie mit, bis hin zu neuen Produkten. Die Strategie der Organisation nennt die Community. Menschen aus dem ganzen Fach machen mit, und unsere Leute machen anderswo mit.',
    ],
  },
  leadership: {
    name: 'Führung',
    question: 'Wer führt hier, wer steht dahinter, und wie weit wird die Führung geteilt?',
    descriptors: [
      'Führungskräfte entscheiden anderswo und verkünden das Ergebnis. Niemand von ihnen hat hier geschrieben. Kein Mitglied hat, soweit bekannt, irgendwo mitzureden.',
      'Eine Person aus der Geschäftsleitung spricht für die Community, wenn Geld verteilt wird. In einigen Abteilungen lassen sich Verbündete nennen. Das Team weiß, an welche Mitglieder sich andere wenden, und spricht mit ihnen.',
      'Führungskräfte antworten Mitgliedern unter eigenem Namen. Champions haben eine sichtbare Rolle, und einige Bereiche werden von ihnen geführt. Abteilungen klären Differenzen an einem Tisch, und das Budget folgt den Ergebnissen.',
      'Mitglieder entscheiden gemeinsam mit Mitarbeitenden, und Champions ziehen die nächsten nach. Führungskräfte fragen, bevor sie entscheiden, und kommen zurück, um zu erklären. Wer mit Mitgliedern zu tun hat, darf antworten, ohne oben zu fragen.',
    ],
  },
  culture: {
    name: 'Kultur',
    question: 'Wie gehen Menschen hier miteinander um, und wie offen sind wir mit ihnen?',
    descriptors: [
      'Die Organisation verkündet, und wenige trauen sich zu antworten. Kritik verschwindet oder trifft auf eine Floskel. Mitarbeitende schreiben hier nicht, oder nur hinter einem Logo.',
      'Mitarbeitende schreiben als Menschen, mit Namen. Kritische Beiträge bleiben stehen und bekommen eine Antwort. Der Zweck des Ortes ist dort zu lesen, und auch außerhalb des Teams haben einige davon gehört.',
      'Mitglieder beantworten die meisten Fragen, danken einander und widersprechen ohne Schaden. Mitarbeitende aus mehreren Abteilungen machen mit. Wer Rückmeldung gab, hört, was daraus wurde, und Fehler werden öffentlich eingestanden.',
      'Arbeit wird gezeigt, bevor sie fertig ist, und Kommentare ändern sie. Alle Beschäftigten lernen, sich zu beteiligen, und es zählt bei ihrer Beurteilung. Mitglieder nennen den Ort ihren und handeln danach.',
    ],
  },
  'community-management': {
    name: 'Community-Management',
    question: 'Wer kümmert sich um die Mitglieder, wie, und ginge es auch ohne eine bestimmte Person weiter?',
    descriptors: [
      'Niemand kümmert sich eigens um den Ort. Fragen warten, Neue werden nicht begrüßt, und ein Streit dauert, bis Menschen gehen. Wer hilft, tut es nebenher.',
      'Eine namentlich bekannte Person sieht jeden Arbeitstag hinein und ist erreichbar. Neue werden begrüßt, und Fragen haben binnen zwei Tagen eine Antwort. Eine kleine erste Gruppe schreibt in den meisten Wochen.',
      'Für diese Arbeit wurden Menschen eingestellt, und sie folgen einem Handbuch, nach dem auch andere arbeiten könnten. Sie bringen Mitglieder zusammen und treten dann zurück. Champions werden begleitet, und andere Abteilungen schicken Antworten, wenn eine Frage sie braucht.',
      'Mitglieder begrüßen, moderieren und organisieren einen großen Teil, mit den nötigen Rechten. Auch in Produkt, Support und Marketing beherrscht man das Handwerk. Der Ort läuft gut weiter, wenn das Team eine Woche weg ist.',
    ],
  },
  'content-programming': {
    name: 'Inhalte & Programm',
    question: 'Was gibt es zu lesen, zu tun und zum Wiederkommen, und wer macht es?',
    descriptors: [
      'Die Organisation veröffentlicht Ankündigungen, wenn sie etwas zu sagen hat, und die meisten bleiben ohne Antwort. Es gibt keinen Kalender, und Älteres ist schwer wiederzufinden.',
      'Jemand führt einen Kalender und ein, zwei regelmäßige Formate, etwa eine Wochenfrage oder einen monatlichen Call. Das meiste kommt noch von Mitarbeitenden, doch Mitglieder haben begonnen zu antworten.',
      'Formate laufen an festen Tagen, und Menschen planen mit ihnen. Mitglieder erzählen eigene Geschichten, gute Antworten werden zu Artikeln, und mehrere Abteilungen tragen etwas bei.',
      'Mitglieder, Partner und Mitarbeitende planen den Kalender gemeinsam, und das meiste Veröffentlichte stammt von Mitgliedern. Der Rest der Organisation und andere im Fach nutzen es.',
    ],
  },
  'policies-governance': {
    name: 'Richtlinien & Governance',
    question: 'Welche Regeln gelten, wer entscheidet über sie, und was geschieht, wenn etwas schiefgeht?',
    descriptors: [
      'Die Community hat keine eigenen Regeln, oder nur die juristisch verfassten Bedingungen. Geht etwas schief, entscheidet, wer gerade da ist, und Mitglieder erfahren nicht, warum.',
      'Richtlinien in klaren Worten sind veröffentlicht, und jemand ist für sie zuständig. Die Moderation weiß, wen sie anruft, und Mitarbeitende wissen, was sie sagen dürfen; doch vieles wird noch von Fall zu Fall geregelt.',
      'Rollen, Antwortzeiten und der Weg schwieriger Fälle sind aufgeschrieben und werden eingehalten. Ein Gremium aus mehreren Abteilungen entscheidet an festen Terminen, und Mitglieder haben an den Regeln mitgeschrieben.',
      'Mitglieder sind daran beteiligt, Regeln zu machen, zu wahren und schwierige Fälle zu beurteilen, und alles davon können alle lesen. Andere Regelwerke der Organisation nennen die Community.',
    ],
  },
  tools: {
    name: 'Werkzeuge',
    question: 'Machen die Werkzeuge das Mitmachen leicht, und passen sie dazu, wie Menschen ohnehin arbeiten?',
    descriptors: [
      'Die Community lebt auf zufällig gewählten Werkzeugen oder in einer Ecke eines sozialen Netzwerks. Der Beitritt verwirrt, die Suche findet wenig, und niemand pflegt die Einstellungen.',
      'Es gibt einen Ort mit eigener Adresse und eine Person, die ihn betreibt. Beitreten und Schreiben gehen schnell, auch auf dem Telefon, und eine Liste sagt, was die Werkzeuge leisten müssen.',
      'Die Organisation betreibt Software, die sie gewählt hat und beherrscht, und Mitglieder nutzen ihr vorhandenes Konto. Die Moderation teilt sich eine Warteschlange, und schwierige Fragen gehen an andere Teams und kommen zurück.',
      'Abteilungen antworten Mitgliedern aus den Systemen, in denen sie den ganzen Tag arbeiten, und Mitglieder begegnen der Community im Produkt. Mitglieder und Partner helfen, die Werkzeuge zu wählen, zu testen und zu erweitern.',
    ],
  },
  'metrics-measurement': {
    name: 'Kennzahlen & Messung',
    question: 'Woran ist zu erkennen, dass es wirkt, für Mitglieder und für die Organisation, und wer handelt danach?',
    descriptors: [
      'Niemand zählt regelmäßig, oder nur Registrierungen und Seitenaufrufe. Ob die Community jemandem hilft, ist Ansichtssache.',
      'Eine Person zählt jeden Monat dieselben wenigen Zahlen und sammelt, was Mitglieder sagen. Jedes Ziel hat eine Zahl, und ein erster Erfolg wurde einem Sponsor gezeigt.',
      'Eine Übersicht mit Zielwerten geht an einem festen Tag hinaus, mit Zahlen und Worten der Mitglieder nebeneinander. Andere Abteilungen lesen sie, und jedes Quartal ändert sich ihretwegen etwas.',
      'Zahlen der Community stehen in den Zielen der Organisation, und auch Mitglieder sehen sie. Was Mitglieder sagen, ändert Pläne, und sie hören, was daraus wurde.',
    ],
  },
};

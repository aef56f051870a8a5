import type { ModelTexts } from '../../../../model-texts.ts';

/** What shows that members are looked after, by whom, and how much of it members carry themselves. */
export const communityManagementIndicators: ModelTexts['indicators'] = {
  'community-management.owner': {
    text: 'Eine namentlich bekannte Person ist für die Community verantwortlich und hat dafür jede Woche feste Stunden.',
    why: 'Worum sich alle ein bisschen kümmern, kümmert sich niemand. Mitglieder merken es binnen einer Woche.',
    look: 'Drei Kolleginnen oder Kollegen fragen, wer verantwortlich ist. Es sollte derselbe Name fallen.',
    firstStep:
      'Aufschreiben, wer hier heute was tut, die Stunden addieren und eine verantwortliche Person bestätigen lassen.',
    done: 'Der Name steht mit den Stunden in einer Stellenbeschreibung oder einem Plan, und für Urlaube gibt es eine Vertretung.',
  },
  'community-management.role-described': {
    text: 'Eine schriftliche Beschreibung sagt, was das Community-Management tut und welche Arbeit nicht dazugehört.',
    why: 'Ohne sie füllt sich die Rolle mit dem, was übrig bleibt: Anfragen, Kampagnen, Seitenzahlen.',
    look: 'Die Stellenbeschreibung oder die Seite, die im Haus erklärt, wann man sich ans Community-Management wendet.',
    firstStep:
      'Aus dem Kalender der letzten Woche zwei Spalten machen, meine Aufgabe und nicht meine Aufgabe, und sie der Leitung zeigen.',
    done: 'Die Seite ist abgestimmt und sagt, dass technischer Support, Werbung und das Jagen nach Aufrufen nicht dazugehören.',
  },
  'community-management.contact-shown': {
    text: 'Mitglieder sehen, wer die Community betreut und wie man diese Person erreicht.',
    why: 'Wer in Schwierigkeiten ist, braucht einen Menschen, kein Formular. Ein Gesicht sagt auch allen anderen, dass jemand da ist.',
    look: 'Die Startseite, die Richtlinien oder die Willkommensseite: ein Name, ein Bild, ein Weg zu schreiben.',
    firstStep: 'Auf der Willkommensseite Namen, Foto und eine Zeile dazu ergänzen, wann geantwortet wird.',
    done: 'Von der Startseite sind es höchstens zwei Klicks bis zu einer namentlich bekannten Person, die binnen zwei Tagen antwortet.',
  },
  'community-management.nobody-waits': {
    text: 'Keine Frage wartet länger als zwei Arbeitstage auf ihre erste Antwort.',
    why: 'Eine erste Frage ist eine Probe. Bleibt sie unbeantwortet, ist sie meist auch die letzte.',
    look: 'Die Liste der Themen ohne Antwort, die ältesten zuerst.',
    firstStep: 'Die zehn ältesten offenen Fragen beantworten, und sei es mit „Ich weiß es noch nicht, ich frage nach“.',
    done: 'Jemand sieht an jedem Arbeitstag alle neuen Beiträge durch, und einen Monat lang hat keine Frage länger gewartet.',
  },
  'community-management.newcomers-greeted': {
    text: 'Neue Mitglieder werden von einem Menschen begrüßt und bekommen eine leichte erste Sache zu tun.',
    why: 'Wer in den ersten Tagen schreibt, bleibt meist. Ein freundliches Wort und eine kleine Aufgabe genügen für den Anfang.',
    look: 'Die Willkommensseite und die ersten Beiträge der letzten zehn Neuen.',
    firstStep:
      'Den letzten fünf Neuen schreiben und jeder Person eine Frage stellen, die sich in einer Minute beantworten lässt.',
    done: 'Alle Neuen des letzten Monats wurden binnen zwei Tagen begrüßt, und ein Drittel hat etwas geschrieben.',
  },
  'community-management.core-group': {
    text: 'Eine erste Gruppe aus Kundschaft, Haus und Partnern wurde persönlich eingeladen und schreibt in den meisten Wochen.',
    why: 'In einem leeren Raum spricht niemand zuerst. Ein Dutzend Menschen, die gern hier sind, gibt allen folgenden den Ton vor.',
    look: 'Wer im letzten Monat am häufigsten geschrieben hat, und ob diese Menschen bekannt sind.',
    firstStep:
      'Zehn Menschen schreiben, denen es Freude machen würde, jeder Person sagen, warum gerade sie, und um einen Beitrag bitten.',
    done: 'Zehn bis dreißig solche Menschen lassen sich nennen, und zwei Drittel von ihnen haben in den letzten zwei Wochen geschrieben.',
  },
  'community-management.news-where-it-belongs': {
    text: 'Unsere Neuigkeiten gehen an die Gruppen, die sie betreffen, und verdrängen keine Themen der Mitglieder.',
    why: 'Jede Nachricht an alle lehrt, die nächste zu übersehen. Wenige passende werden gelesen.',
    look: 'Angeheftete Beiträge, die obersten zehn Themen und die letzten fünf Mails an alle Mitglieder.',
    firstStep:
      'Alles lösen, was länger als einen Monat angeheftet ist, und eine Ankündigung in die Gruppe verschieben, für die sie gedacht ist.',
    done: 'Höchstens zwei Beiträge sind angeheftet, und im letzten Monat ging höchstens eine Mail an alle Mitglieder.',
  },
  'community-management.hired-roles': {
    text: 'Für die Community-Arbeit wurden Menschen eingestellt, so viele wie nötig, alle mit klarer Aufgabe.',
    why: 'Läuft die Community, glaubt man leicht, sie brauche niemanden. Sie läuft aber, weil sich jemand kümmert.',
    look: 'Die Stellen im Team und die Begründung für ihre Zahl.',
    firstStep:
      'Das Arbeitsblatt zur Personalplanung in Tidemark ausfüllen und mit den vorhandenen Stunden vergleichen.',
    done: 'Die Zahl der Stellen wurde dieses Jahr ermittelt, und alle sind besetzt. Gesucht werden warme, offene, gut vernetzte Menschen, die entscheiden können.',
  },
  'community-management.handbook': {
    text: 'Ein Handbuch beschreibt die tägliche, wöchentliche und monatliche Arbeit so gut, dass jemand anderes eine Woche übernehmen könnte.',
    why: 'Was nur in einem Kopf steckt, fährt mit ihm in Urlaub. Ein Handbuch zeigt anderen Abteilungen auch, wo sie gefragt sind.',
    look: 'Das Handbuch, und wann zuletzt jemand anderes danach gearbeitet hat.',
    firstStep: 'Eine Woche lang notieren, was man wann und mit wem tut. Das ist das erste Kapitel.',
    done: 'Im letzten Halbjahr hat jemand anderes eine ganze Woche danach bestritten, und beteiligte Abteilungen haben ihren Seiten zugestimmt.',
  },
  'community-management.rhythm': {
    text: 'Mitglieder wissen, was hier jede Woche und jeden Monat geschieht, und seit drei Monaten geschieht es auch.',
    why: 'Gewohnheiten entstehen um Verlässliches. Eine Reihe, die zweimal ausfällt, wird beim dritten Mal nicht mehr vermisst.',
    look: 'Der Kalender oder die wöchentlichen Themen: Sind die Abstände gleich, oder fehlt eines?',
    firstStep:
      'Die eine wöchentliche Sache auswählen, die sicher zu halten ist, und ihre nächsten vier Termine ankündigen.',
    done: 'Dreizehn Wochen ohne Lücke, auch als jemand aus dem Team fehlte.',
  },
  'community-management.members-first': {
    text: 'Mitarbeitende lassen Mitglieder zuerst zu Wort kommen und ergänzen, danken oder stellen richtig.',
    why: 'Eine schnelle Antwort von uns beendet das Gespräch. Kurzes Warten gibt Mitgliedern die Gelegenheit zu glänzen.',
    look: 'Themen der letzten Woche: Wer antwortete zuerst, und was fügten Mitarbeitende hinzu?',
    firstStep: 'Eine Woche lang erst schreiben, wenn zwei Mitglieder geantwortet haben, außer jemand ist in Not.',
    done: 'In den meisten Themen antwortet zuerst ein Mitglied, und von Mitarbeitenden kommt weniger als jede vierte Antwort.',
  },
  'community-management.introductions': {
    text: 'Jede Woche bringt jemand Mitglieder zusammen, die sich kennen sollten.',
    why: 'Wer gut einlädt, unterhält nicht die Gäste, sondern sieht, wer wen mögen würde. Was hält, sind Bindungen zwischen Mitgliedern.',
    look: 'Beiträge, die ein anderes Mitglied mit Namen und Grund hinzurufen oder zwei Menschen verbinden.',
    firstStep: 'In zwei Themen ein Mitglied nennen, das dasselbe erlebt hat, und es bitten hineinzusehen.',
    done: 'Fünf oder mehr Vermittlungen pro Woche lassen sich finden, und die Hälfte führte zu einem Gespräch der beiden.',
  },
  'community-management.department-contacts': {
    text: 'Jede Abteilung, nach der Mitglieder fragen, hat eine Kontaktperson, die in vereinbarter Zeit eine Antwort schickt.',
    why: 'Mitglieder kennen unsere Abteilungen nicht und müssen es auch nicht. Es zählt, dass eine Frage als Antwort zurückkommt.',
    look: 'Die Liste der Kontakte und Themen, in denen jemand aus Produkt, Recht oder Support geantwortet hat.',
    firstStep:
      'Für die drei Arten von Fragen, die man selbst nicht beantworten kann, je eine Person finden und fragen, wie sie zu erreichen ist.',
    done: 'Die Liste umfasst Produkt, Support, Recht und Vertrieb, und im letzten Monat kamen vier von fünf Fragen rechtzeitig zurück.',
  },
  'community-management.speaks-for-both': {
    text: 'Das Community-Management sagt anderen Abteilungen regelmäßig, was Mitglieder denken, und Mitgliedern, warum wir so entscheiden.',
    why: 'Jemand muss auf beiden Seiten Vertrauen haben. Nur dann kommen schlechte Nachrichten an, solange sie noch nützen.',
    look: 'Tagesordnungen mit einem Punkt zu den Mitgliedern und Beiträge, die eine Entscheidung von uns erklären.',
    firstStep:
      'In einer Sitzung von Produkt oder Vertrieb um fünf Minuten bitten und drei Aussagen von Mitgliedern mitbringen.',
    done: 'Jeden Monat standen die Ansichten der Mitglieder auf der Tagesordnung einer anderen Abteilung, und eine Entscheidung wurde hier erklärt.',
  },
  'community-management.trouble-met-early': {
    text: 'Schädliches Verhalten wird noch am selben Tag angesprochen, ruhig und nach den Regeln, und das gute Gespräch geht weiter.',
    why: 'Wird ein Ort sauer, gehen die meisten wortlos. Ein ruhiges Wort am ersten Tag erspart eine Sperre in der dritten Woche.',
    look: 'Die Meldungen des letzten Monats: wie lange es dauerte, was gesagt wurde, wie das Thema weiterging.',
    firstStep: 'Die letzten zehn Meldungen lesen und zu jeder den Satz schreiben, der zuerst hätte fallen sollen.',
    done: 'Auf neun von zehn Meldungen wurde binnen eines Tages reagiert, mit einer Notiz, was warum getan wurde.',
  },
  'community-management.ways-to-connect': {
    text: 'Mitglieder können sich in kleinen Gruppen treffen, Menschen aus anderen Gruppen begegnen und privat sprechen.',
    why: 'Tiefe Arbeit braucht einen kleinen Kreis, neue Ideen kommen von Fremden, und Vertrauen beginnt zu zweit.',
    look: 'Gruppen, eine gemeinsame Liste mit allem Neuen, Profile und private Nachrichten.',
    firstStep:
      'Es als neue Person ausprobieren: drei Gleichgesinnte finden, einer Gruppe beitreten, einer Person schreiben.',
    done: 'Alle drei Wege gibt es, die meisten aktiven Mitglieder nutzten im letzten Monat zwei davon, und Mitglieder können Gruppen eröffnen.',
  },
  'community-management.champions-coached': {
    text: 'Champions hören jeden Monat vom Community-Management und haben einen eigenen Ort.',
    why: 'Ein Titel allein nutzt sich ab. Champions bleiben, wenn sie früh Bescheid wissen, gefragt werden und im Vertrauen unsicher sein dürfen.',
    look: 'Die Gruppe der Champions: die letzten Beiträge von Mitarbeitenden und von Champions.',
    firstStep: 'Wer viel hilft, zu einem kleinen Gespräch einladen und fragen, was dabei im Weg steht.',
    done: 'In jedem der letzten sechs Monate gab es ein Gespräch, und alle Champions haben einen selbst gewählten nächsten Schritt.',
  },
  'community-management.reasons-to-return': {
    text: 'Still gewordene Mitglieder bekommen einen Grund zurückzukommen, der zu ihren Interessen passt.',
    why: 'Menschen verlieren sich, ohne es zu wollen. Eine einzige wirklich passende Sache wirkt besser als zehn Erinnerungen.',
    look: 'Nachrichten und Programme für stille Mitglieder, und wie viele zurückkamen.',
    firstStep: 'Fünf verstummte Mitglieder auswählen und jedem das eine Thema schicken, zu dem es eine Meinung hätte.',
    done: 'Jedes Quartal läuft ein Programm für stille Mitglieder, und wer zurückkommt, wird gezählt.',
  },
  'community-management.old-hands-welcome': {
    text: 'Erfahrene Mitglieder begrüßen Neue und zeigen ihnen, wie es hier zugeht.',
    why: 'Neue glauben einem Ort am ehesten, wenn jemand spricht, der geblieben ist. Den Erfahrenen gibt es außerdem eine Aufgabe.',
    look: 'Die Begrüßungen der letzten zwei Wochen: Wie viele kamen von Mitgliedern?',
    firstStep: 'Drei Stammgäste bitten, je eine neue Person eine Woche lang unter die Fittiche zu nehmen.',
    done: 'Mindestens die Hälfte der Begrüßungen kommt von Mitgliedern, und die meisten Neuen bekamen binnen einer Woche Antwort von einem.',
  },
  'community-management.members-carry-work': {
    text: 'Mitglieder übernehmen das meiste beim Begrüßen, Moderieren und Organisieren, mit den nötigen Rechten und Werkzeugen.',
    why: 'Das Team kann sich dann um das kümmern, was nur es kann. Wer die Schlüssel hat, fühlt sich nicht mehr als Gast.',
    look: 'Das Protokoll der Eingriffe, wer Veranstaltungen leitet und wem Gruppen gehören: Mitarbeitende oder Mitglieder?',
    firstStep:
      'Auflisten, was diese Woche von Hand getan wurde, und drei Aufgaben markieren, die ein vertrautes Mitglied besser könnte.',
    done: 'Im letzten Quartal übernahmen Mitglieder von allen dreien mehr als die Hälfte, und kein erbetenes Recht fehlte ihnen.',
  },
  'community-management.carries-on': {
    text: 'Als das Team eine Woche weg war, beantworteten Mitglieder Fragen und schlichteten Streit wie immer.',
    why: 'Das ist die einfachste Probe darauf, ob die Community auf eigenen Füßen steht.',
    look: 'Die Woche eines Urlaubs oder einer Klausur: offene Fragen, Meldungen und Ton davor und danach.',
    firstStep:
      'Einen Nachmittag lang schweigen, notieren, was nur man selbst hätte lösen können, und es jemandem übergeben.',
    done: 'In einer solchen Woche kamen Antworten so schnell wie zuvor, und keine Meldung wartete länger als sonst.',
  },
  'community-management.career-path': {
    text: 'Community-Arbeit hat hier eine Laufbahn, bis zu einer Person, die der Spitze berichtet.',
    why: 'Gute Community-Managerinnen und -Manager gehen, wo der Weg nach oben nur in einen anderen Beruf führt. Mit ihnen gehen Vertrauen und Namen der Mitglieder.',
    look: 'Das Organigramm, und wo frühere Community-Managerinnen und -Manager heute arbeiten.',
    firstStep:
      'Drei Stufen zeichnen, die im Community-Management möglich wären, und die Personalabteilung fragen, was für jede fehlt.',
    done: 'Drei Stufen sind beschrieben und bezahlt, eine Person ist durch sie aufgestiegen, und die Leitung berichtet der Geschäftsleitung.',
  },
  'community-management.craft-in-other-teams': {
    text: 'In Produkt, Support und Marketing leiten Menschen Themen, Gruppen oder Veranstaltungen mit Mitgliedern als Teil ihrer Arbeit.',
    why: 'Ein Team kann nicht jedes Gespräch führen. Wenn andere das Handwerk können, gehört die Community der ganzen Organisation.',
    look: 'Wer außerhalb des Community-Teams Gruppen und Veranstaltungen leitet.',
    firstStep:
      'Jemanden aus dem Produktmanagement die nächste Runde leiten lassen und selbst in der zweiten Reihe bleiben.',
    done: 'Jede der drei Abteilungen hat solche Leute, vom Community-Team geschult, und sie arbeiten ohne Aufsicht.',
  },
  'community-management.managers-network': {
    text: 'Wer interne, Kunden-, Partner- und lokale Communitys betreut, lernt voneinander in einer eigenen Gruppe.',
    why: 'Sie begegnen denselben Schwierigkeiten in verschiedenen Räumen. Gemeinsam müssen sie jede Lektion nur einmal lernen.',
    look: 'Die letzten Beiträge der Gruppe: Helfen einander Menschen aus mehreren Communitys, auch von außen?',
    firstStep:
      'Herausfinden, wer hier noch eine Community betreut, und zwei davon zum Gespräch über einen schwierigen Fall einladen.',
    done: 'Die Gruppe traf sich in jedem der letzten sechs Monate, und eine Praktik der einen Community wurde von einer anderen übernommen.',
  },
};

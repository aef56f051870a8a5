import type { ModelTexts } from '../../../model-texts.ts';

/** The four stages of the scale. */
export const stages: ModelTexts['stages'] = {
  1: {
    name: 'Hierarchie',
    summary:
      'Entscheidungen und Botschaften laufen von oben nach unten. Einige wenige probieren etwas aus, jeder für sich, und Kundinnen und Kunden bekommen meist, was wir senden. Viele spüren, dass es so niemandem mehr recht dient; wenige sind sich einig, was an die Stelle treten könnte.',
    focus: [
      'Strategie: entscheiden, wofür und für wen die Community da ist.',
      'Kultur: die Menschen finden, die schon offen arbeiten, und ihnen einen Grund geben weiterzumachen.',
      'Ehrlich sagen, was eine Organisation wie unsere in diesem Jahr kann und was nicht.',
    ],
    threats: [
      'Versuche, die niemand zusammenführt, sodass nichts daraus gelernt wird.',
      'Hoffnungen, die die Gewohnheiten der Organisation noch nicht tragen.',
      'Ein Werkzeug, das gekauft ist, bevor jemand gesagt hat, wofür.',
    ],
    message:
      'Wir probieren Dinge aus, und manches wird scheitern. Was wir jetzt brauchen, ist ein Zweck, eine verantwortliche Person und Raum zum Lernen.',
  },
  2: {
    name: 'Entstehende Community',
    summary:
      'Jemand ist für die Community verantwortlich. Die ersten Mitglieder sprechen miteinander, die ersten Abteilungen machen mit, Regeln und Gewohnheiten werden aufgeschrieben. Der Wert zeigt sich in einzelnen Geschichten, bevor er sich in Zahlen zeigt.',
    focus: [
      'Governance: klären, wer entscheidet, wer antwortet und welche Regeln gelten.',
      'Programm: Mitgliedern weniges geben, für das sie wiederkommen, an Tagen, auf die sie zählen können.',
      'Inhalte: bereithalten, wonach Neue am häufigsten fragen.',
      'Geduld: allen, die dafür zahlen, sagen, wie lange Ergebnisse brauchen.',
    ],
    threats: [
      'Führungskräfte, die Erträge verlangen, bevor die Community Zeit zum Wachsen hatte.',
      'Abteilungen, die jede für sich gehen und Mitgliedern Verschiedenes sagen.',
      'Wenige früh Begeisterte, die alles tragen und müde werden.',
    ],
    message:
      'Der Anfang ist gemacht, und diese Mitglieder können erzählen, was er ihnen gebracht hat. Zahlen, die es beweisen, brauchen noch einige Quartale; wir bitten darum, Kurs zu halten.',
  },
  3: {
    name: 'Community',
    summary:
      'Die Community funktioniert. Mitglieder antworten Mitgliedern, mehrere Abteilungen haben vorzeigbare Ergebnisse, und Mitarbeitende wissen, welcher Teil ihrer ist. Vieles braucht uns nicht mehr, um in Gang zu kommen.',
    focus: [
      'Community-Management: genug geschulte Menschen, mit klaren Aufgaben und Zeit dafür.',
      'Messung: zeigen, was die Community zu jedem Ziel beiträgt, in Zahlen und in Geschichten.',
      'Die Abteilungen, die von ihr profitieren, an einem Tisch halten.',
    ],
    threats: [
      'Streit zwischen Abteilungen, wem sie gehört.',
      'Der Glaube, sie laufe nun von selbst und brauche kein Community-Management mehr.',
      'Immer mehr für jede Abteilung zu tun, bis die eigenen Gründe der Mitglieder verloren gehen.',
    ],
    message:
      'Das hat die Community in diesem Jahr zu unseren Zielen beigetragen. Es hält nur, solange sich jemand darum kümmert; deshalb muss das Team vollständig bleiben.',
  },
  4: {
    name: 'Netzwerk',
    summary:
      'Die Organisation selbst arbeitet wie eine Community. Mitglieder, Partner und Mitarbeitende teilen sich die Führung, Pläne entstehen offen, und wer wissen will, wohin sich das Fach bewegt, kommt hierher. Nicht jede Community muss diese Stufe erreichen; viele leisten auf Stufe 3 alles, was sie sollen.',
    focus: [
      'Führung: Führungskräfte, die durch Fragen, Erklären und Mitmachen die Richtung geben.',
      'Ton: als eine Stimme unter vielen sprechen und dabei bescheiden bleiben.',
      'Erneuerung: neue Menschen führen lassen und alte Gewohnheiten loslassen.',
    ],
    threats: [
      'Neue Führungskräfte, die schließen, was offen war, weil ihnen niemand gesagt hat, warum.',
      'Den Markt als unseren zu behandeln und die zu verlieren, die auf Augenhöhe kamen.',
      'Nach dieser Stufe zu streben, wo Mitglieder nur einen guten Ort für Hilfe wollten.',
    ],
    message:
      'Unser Platz in diesem Fach beruht jetzt auf Menschen, die nicht für uns arbeiten. Führen heißt hier zuhören und offen sein. Und wo Stufe 3 unserem Zweck dient, ist es eine gute Entscheidung, dort zu bleiben.',
  },
};

/** The stretches between the stages. */
export const modes: ModelTexts['modes'] = {
  start: {
    name: 'Start',
    summary:
      'Jetzt wird der Boden bereitet: eine verantwortliche Person, ein Sponsor, Verbündete, ein Plan, ein Ohr für das, was gesagt wird, und eine ehrliche Liste des Vorhandenen.',
  },
  build: {
    name: 'Aufbau',
    summary:
      'Jetzt wird es verlässlich: Menschen, die dafür eingestellt sind, Regeln und Wege, die alle kennen, ein eigener Ort und Zahlen, die zeigen, ob es wirkt.',
  },
  grow: {
    name: 'Wachstum',
    summary:
      'Jetzt verändert sich die Organisation um die Community herum: was Mitarbeitende und Führungskräfte lernen, wie gearbeitet und anerkannt wird und worauf die Strategie setzt.',
  },
  network: {
    name: 'Netzwerk',
    summary:
      'Mitglieder, Partner und Mitarbeitende teilen sich die Führung. Die Arbeit ist nun, sie offen, bescheiden und lebendig zu halten.',
  },
};

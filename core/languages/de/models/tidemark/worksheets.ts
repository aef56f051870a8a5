import type { ModelTexts } from '../../../model-texts.ts';

/** Questions to answer in writing. */
export const worksheets: ModelTexts['worksheets'] = {
  'map-business': {
    title: 'Was wir davon wollen',
    questions: {
      mission: 'Welchen Teil unseres Auftrags oder unserer Versprechen hilft die Community uns zu halten?',
      offer: 'Was bekommt die Kundschaft durch die Community, das Produkt oder Dienst allein nicht geben?',
      experience:
        'An welchen Punkten zwischen erstem Besuch und Verlängerung könnte die Community jemandem helfen, und wie?',
      'customers-first': 'Welche Entscheidungen fallen anders, wenn die Kundschaft hier mitreden kann?',
      'three-goals': 'Welchen drei Zielen dieses Jahres soll sie dienen, und woran merken wir, dass sie es tut?',
    },
  },
  'map-members': {
    title: 'Was Mitglieder davon wollen',
    questions: {
      who: 'Wen wollen wir hier treffen? Zwei oder drei wirkliche Menschen beschreiben.',
      'value-of-product': 'Was haben sie schon von unserem Produkt oder von der Arbeit mit uns?',
      serve: 'Um welche Hilfe bitten sie heute, und wen?',
      'first-visit': 'Was würde sie das erste Mal herbringen?',
      return: 'Was würde ihnen nächste Woche fehlen, wenn sie wegblieben?',
      motives: 'Was ist ihnen wichtig: Anerkennung, Hilfe, Gesellschaft, Einfluss, Lernen, etwas anderes?',
      'taking-part': 'Was brächte sie dazu, zu schreiben und nicht nur zu lesen?',
      rivals: 'Wo sonst verbringen sie diese Stunde, und was macht der Ort besser?',
      'give-and-get': 'Nehmen sie alle mehr mit nach Hause, als sie mitbringen? Woran ist das zu sehen?',
      'ease-with-tools': 'Welche Werkzeuge benutzen sie, ohne nachzudenken, und welche würden sie abschrecken?',
    },
  },
  'map-overlap': {
    title: 'Wo sich beides trifft',
    questions: {
      shared: 'Welche Wünsche stehen auf beiden Listen? Dort beginnen.',
      'ours-only': 'Welches unserer Ziele teilt kein Mitglied? Wo sonst ließe es sich verfolgen?',
      'theirs-only': 'Welche Bedürfnisse der Mitglieder dienen keinem unserer Ziele? Ist trotzdem Raum für sie?',
      transactions:
        'Welche Routine könnte hier schneller gehen: eine Störung, eine Bestellung, die Nachricht von einer neuen Version?',
      relationships:
        'Welche dauerhaften Bindungen könnten daraus wachsen: Vertrauen, gemeinsame Verantwortung, gemeinsames Schaffen?',
      customers:
        'Was könnte die Kundschaft hier gemeinsam tun: andere beim Kauf beraten, ein Problem lösen, das Produkt mitgestalten, uns empfehlen?',
      partners:
        'Was könnten Partner hier tun: ein Geschäft weiterreichen, sehen, was kommt, unsere Verfahren verbessern, jemandem helfen?',
      suppliers: 'Was könnten Lieferanten hier tun: ein Projekt verfolgen, für uns vorausplanen, Unterlagen übergeben?',
      'first-uses': 'Welche zwei oder drei Nutzungen gelingen am leichtesten und zählen für beide Seiten?',
      size: 'Soll sie groß werden oder mit Absicht klein bleiben? Wie schnell öffnen wir die Türen?',
    },
  },
  staffing: {
    title: 'Wie viele Menschen es braucht',
    questions: {
      'who-members-are': 'Wer sind die Mitglieder, und kommen sie für eine Firma oder für sich selbst?',
      subgroups: 'Welche Arten von Mitgliedern gibt es, und welche davon brauchen etwas Eigenes?',
      languages: 'In welchen Sprachen und Zeitzonen brauchen sie uns?',
      difficulty: 'Wie schwierig ist, was sie von uns oder voneinander brauchen?',
      closeness: 'Wie sehr sind Mitglieder bei ihrer Arbeit aufeinander angewiesen?',
      size: 'Wie viele Mitglieder sind es jetzt, und wie viele erwarten wir in einem Jahr?',
      champions: 'Wie viele Champions können wir nennen, und wie viele bräuchte es noch?',
      maturity: 'Auf welcher Stufe ist die Community, und auf welche arbeiten wir hin?',
      communities: 'Wie viele getrennte Communitys betreiben wir, die für Mitarbeitende und Partner mitgezählt?',
      'in-person': 'Welche Treffen vor Ort gehören dazu, und wer bereitet sie vor?',
      goals: 'Für welche Ziele steht das Team ein?',
      'expected-actions': 'Was sollen Mitglieder hier tun, und wie viel Hilfe braucht das?',
      'own-organisation': 'Wie viele Abteilungen, Länder und Freigaben stehen zwischen einer Frage und ihrer Antwort?',
      worth: 'Was ist uns eine Kundin, ein Kunde oder ein Partner im Jahr wert?',
      jobs: 'Wer übernimmt den Plan, die tägliche Pflege, die Inhalte und die Wege in der Organisation: eine Person oder mehrere?',
    },
  },
};

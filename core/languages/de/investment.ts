import type { InvestmentTexts } from '../language.ts';

/** The case against the cycle of under-investment, and what each layer and team gains; the gaps are those of the English. */
export const investment: InvestmentTexts = {
  case: {
    title: 'Warum so wenig darüber bekannt ist, was eine Community gibt, und wie man es herausfindet',
    steps: [
      'Eine Community, die weder Zeit noch Geld bekommt, bleibt eine Nebenaufgabe. Niemand hat die Stunden, genau hinzusehen. Bisherige Beobachtungen auf ihren Seiten: {observations}.',
      'Was niemand ansieht, versteht niemand. Die Kolleginnen und Kollegen sehen Beiträge und nicht, wem sie geholfen haben. Kompetenzen, die wir bisher anhand von Belegen einschätzen können: {assessed} von {of}.',
      'Was nicht verstanden wird, wird nicht gezählt, oder es wird das Falsche gezählt. Erste Zahlen lassen sich schon ablesen: Von den gesehenen Fragen wurden {answeredShare} beantwortet.',
      'Was nicht gezählt wird, hat kein Gewicht, wenn das Geld verteilt wird, wie viel es auch spart. Von den gesehenen Antworten kamen {membersAnswerShare} von Mitgliedern, die nicht auf unserer Gehaltsliste stehen.',
      'So sagt das nächste Budget wieder Nein, und der Kreis schließt sich. Er endet nie von selbst; jemand muss etwas einsetzen, bevor der Beweis vollständig ist.',
    ],
    ask: 'Wir bitten um Zeit und Geld, um den Kreis an einer Stelle zu durchbrechen. Ein Jahr lang zählen wir dieselben wenigen Dinge und handeln danach; dann entscheiden wir neu, mit den Zahlen auf dem Tisch.',
  },
  layers: {
    internal: {
      name: 'In der Organisation',
      gains:
        'Menschen an verschiedenen Orten und in verschiedenen Abteilungen lernen sich kennen und vertrauen einander. Sie finden Antworten, ohne vorher zu wissen, wen sie fragen müssten.',
    },
    member: {
      name: 'Mitglieder',
      gains:
        'Wer nutzt, was wir herstellen, bekommt Hilfe von Menschen in derselben Lage und wird gehört. Wer am meisten weiß, wird dafür gesehen und bleibt.',
    },
    audience: {
      name: 'Publikum',
      gains:
        'Wer mitliest, folgt oder zu Gast ist, schon Kundschaft oder noch nicht, hört echte Menschen statt Werbesprüche. Manche kommen mit der Zeit von selbst näher.',
    },
    market: {
      name: 'Der weitere Markt',
      gains:
        'Wir hören früh, worüber unser Fach an Orten spricht, die nicht unsere sind. Wir können dort als Nachbarn sprechen, nicht als Fremde.',
    },
  },
  teams: {
    product: {
      name: 'Produkt',
      gains:
        'Hört in den Worten der Nutzenden, was fehlt, und kann einen Plan mit ihnen erproben, solange er sich billig ändern lässt.',
    },
    support: {
      name: 'Support',
      gains:
        'Bekommt weniger einfache Fälle, weil Mitglieder einander antworten und die Antworten zu finden sind. Das lässt Zeit für die schwierigen.',
    },
    marketing: {
      name: 'Marketing',
      gains:
        'Findet wahre Geschichten und die Menschen, die sie erzählen, und kann auf jedem Kanal dasselbe sagen. Mitglieder, denen man mit Respekt begegnet, sprechen gut über uns.',
    },
    sales: {
      name: 'Vertrieb',
      gains:
        'Trifft Kundschaft, die uns schon kennt und vertraut, solange niemand drängt. Interesse, das unter Gleichen wächst, führt zu besseren Gesprächen.',
    },
  },
};

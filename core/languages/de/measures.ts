import type { Language } from '../language.ts';

const FIRST_RESPONSE = 'CHAOSS-Metrik „Time to First Response“';
const NO_RESPONSE = 'Discourse-Bericht „Topics with no response“; CHAOSS hat dafür keine Metrik';
const CONTRIBUTORS = 'CHAOSS-Metrik „Contributors“, Thema für Thema';
const MEMBERS = 'Zählung der Community selbst; am nächsten kommt die CHAOSS-Metrik „Contributors“';

/** The health measures, by their usual names in German. */
export const measures: Language['measures'] = {
  'time-to-first-response-median': {
    name: 'Zeit bis zur ersten Antwort (Median)',
    definition:
      'Die Hälfte der Themen, die eine Antwort bekamen, bekam die erste innerhalb dieser Zeit nach dem Eröffnen.',
    source: FIRST_RESPONSE,
  },
  'time-to-first-response-90th': {
    name: 'Zeit bis zur ersten Antwort (90. Perzentil)',
    definition:
      'Neun von zehn Themen, die eine Antwort bekamen, bekamen die erste innerhalb dieser Zeit nach dem Eröffnen.',
    source: FIRST_RESPONSE,
  },
  answered: {
    name: 'Beantwortete Themen',
    definition: 'Von den Themen, deren Antworten gezählt sind, der Anteil mit mindestens einer Antwort.',
    source: `Gegenstück zu: ${NO_RESPONSE}`,
  },
  'answered-by-members': {
    name: 'Von Mitgliedern beantwortete Themen',
    definition:
      'Von den Themen, die zeigen, wer zuerst antwortete oder wessen Antwort angenommen wurde, der Anteil, bei dem es ein Mitglied war und niemand aus der Organisation.',
    source: `${FIRST_RESPONSE}, gefiltert nach der Rolle derer, die antworten`,
  },
  solved: {
    name: 'Gelöste Themen',
    definition: 'Von den Themen, die zeigen, ob sie gelöst sind, der Anteil mit einer angenommenen Antwort.',
    source: 'Discourse-Bericht „Accepted solutions“; am nächsten kommt die CHAOSS-Metrik „Issues Closed“',
  },
  'participants-median': {
    name: 'Beteiligte je Thema (Median)',
    definition: 'In der Hälfte der Themen schreiben höchstens so viele Personen.',
    source: CONTRIBUTORS,
  },
  'participants-mean': {
    name: 'Beteiligte je Thema (Mittelwert)',
    definition: 'Die Personen, die in einem Thema schreiben, im Mittel über die Themen.',
    source: CONTRIBUTORS,
  },
  'unanswered-on-lists': {
    name: 'Unbeantwortete Themen in Listen',
    definition: 'Von allen Themen der Listen, die ganz zu sehen waren, der Anteil ohne Antwort.',
    source: NO_RESPONSE,
  },
  'newest-activity': {
    name: 'Jüngste Aktivität',
    definition:
      'Die Tage seit der jüngsten Aktivität, die eine der Seiten zeigt; das Ende des Zeitraums ist ihr Zeitpunkt.',
    source: 'CHAOSS-Metrik „Activity Dates and Times“',
  },
  members: {
    name: 'Mitglieder',
    definition: 'Die Mitglieder der Community, wie die zuletzt gesehene Seite sie zählt.',
    source: MEMBERS,
  },
  'active-members': {
    name: 'Aktive Mitglieder',
    definition:
      'Die Mitglieder, die die Community aktiv nennt, über ihre eigene Spanne von Tagen, wie die zuletzt gesehene Seite sie zählt.',
    source: MEMBERS,
  },
  posts: {
    name: 'Beiträge',
    definition: 'Die Beiträge der Community, wie die zuletzt gesehene Seite sie zählt.',
    source: 'Zählung der Community selbst; am nächsten kommt die CHAOSS-Metrik „Types of Contributions“',
  },
};

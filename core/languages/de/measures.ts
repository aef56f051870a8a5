import type { Language } from '../language.ts';

/** The health measures, by their usual names in German. */
export const measures: Language['measures'] = {
  'time-to-first-response-median': {
    name: 'Zeit bis zur ersten Antwort (Median)',
    definition:
      'Die Hälfte der Themen, die eine Antwort bekamen, bekam die erste innerhalb dieser Zeit nach dem Eröffnen.',
  },
  'time-to-first-response-90th': {
    name: 'Zeit bis zur ersten Antwort (90. Perzentil)',
    definition:
      'Neun von zehn Themen, die eine Antwort bekamen, bekamen die erste innerhalb dieser Zeit nach dem Eröffnen.',
  },
  answered: {
    name: 'Beantwortete Themen',
    definition: 'Von den Themen, deren Antworten gezählt sind, der Anteil mit mindestens einer Antwort.',
  },
  'answered-by-members': {
    name: 'Von Mitgliedern beantwortete Themen',
    definition:
      'Von den Themen, die zeigen, wer zuerst antwortete oder wessen Antwort angenommen wurde, der Anteil, bei dem es ein Mitglied war und niemand aus der Organisation.',
  },
  solved: {
    name: 'Gelöste Themen',
    definition: 'Von den Themen, die zeigen, ob sie gelöst sind, der Anteil mit einer angenommenen Antwort.',
  },
  'participants-median': {
    name: 'Beteiligte je Thema (Median)',
    definition: 'In der Hälfte der Themen schreiben höchstens so viele Personen.',
  },
  'participants-mean': {
    name: 'Beteiligte je Thema (Mittelwert)',
    definition: 'Die Personen, die in einem Thema schreiben, im Mittel über die Themen.',
  },
  'unanswered-on-lists': {
    name: 'Unbeantwortete Themen in Listen',
    definition: 'Von allen Themen der Listen, die ganz zu sehen waren, der Anteil ohne Antwort.',
  },
  'newest-activity': {
    name: 'Jüngste Aktivität',
    definition:
      'Die Tage seit der jüngsten Aktivität, die eine der Seiten zeigt; das Ende des Zeitraums ist ihr Zeitpunkt.',
  },
  members: {
    name: 'Mitglieder',
    definition: 'Die Mitglieder der Community, wie die zuletzt gesehene Seite sie zählt.',
  },
  'active-members': {
    name: 'Aktive Mitglieder',
    definition:
      'Die Mitglieder, die die Community aktiv nennt, über ihre eigene Spanne von Tagen, wie die zuletzt gesehene Seite sie zählt.',
  },
  posts: {
    name: 'Beiträge',
    definition: 'Die Beiträge der Community, wie die zuletzt gesehene Seite sie zählt.',
  },
};

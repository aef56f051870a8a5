import type { Translation } from '#core/catalogue.ts';
import type { labels as english } from '../../en/report/labels.ts';

/** What formats say themselves around a document's blocks. */
export const labels: Translation<typeof english> = {
  page: '{page} von {pages}',
  evidence: 'Beleg {number}',
  table: 'Tabelle',
  contents: 'Inhalt',
  skip: 'Inhalt überspringen',
  'as-table': 'Als Tabelle',
  made: 'Tidemark, Stand {date}',
  'changed-colour': 'Die Farbe der Marke, {given}, ist zu blass zum Lesen; an ihrer Stelle steht {used}.',
  'no-evidence': 'Die Ausgabe für die Community enthält keine Belege: Diese Datei besteht nur aus Überschriften.',
  'missing-characters': 'Für diese Zeichen gibt es keine Schrift; im PDF steht für jedes ein Kästchen: {characters}',
};

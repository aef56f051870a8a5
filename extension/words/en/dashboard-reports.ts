import type { Catalogue } from '#core/catalogue.ts';

/** What the screen of reports says. */
export const dashboardReports = {
  'screen.reports': 'Reports',
  lead: 'A document to read, print or pass on, made on this machine. The command line makes the same one from an export.',

  format: 'Form',
  'format.pdf': 'PDF',
  'format.pdf.about': 'To print and to send: tagged, with bookmarks.',
  'format.html': 'HTML',
  'format.html.about': 'One page for the browser, without script.',
  'format.markdown': 'Markdown',
  'format.markdown.about': 'For a wiki or a repository.',
  'format.csv-competencies': 'CSV of competencies',
  'format.csv-competencies.about': 'For a spreadsheet: a row a competency.',
  'format.csv-observations': 'CSV of observations',
  'format.csv-observations.about': 'For a spreadsheet: a row an observation.',
  'format.json': 'JSON',
  'format.json.about': 'The numbers alone, for other programs.',

  edition: 'Edition',
  'edition.full': 'Full',
  'edition.full.about': 'All sections, down to each piece of evidence.',
  'edition.executive': 'Executive',
  'edition.executive.about': 'One page: where you stand, what is missing, what is asked for.',
  'edition.community': 'Community',
  'edition.community.about': 'For your members: strengths, next steps and trend. No names, no quotes, no links.',

  language: 'Language',
  paper: 'Paper',
  'paper.a4': 'A4',
  'paper.letter': 'Letter',
  since: 'What changed',
  'since.none': 'Not told',
  'since.export': 'Since the last export',
  'since.month': 'Since 30 days ago',
  'since.quarter': 'Since 90 days ago',

  readers: 'For whom',
  'readers.team': 'The team',
  'readers.team.about': 'Everything, as it was noted.',
  'readers.others': 'Others',
  'readers.others.about': 'Without quotes, names, titles and addresses of pages, handles and e-mail addresses.',
  'readers.caution': 'Names of people in the words of notes are not recognised: read it before you pass it on.',

  period: 'Records',
  'period.all': 'All records up to now',
  'period.some': 'Of a period',
  'period.from': 'From',
  'period.to': 'To',
  'period.order': 'The first day must not lie after the last.',

  make: 'Make the report',
  making: 'Making the report.',
  made: 'Saved as {file}.',
  'made.taken': {
    one: '{count} thing that tells of a person was taken out.',
    other: '{count} things that tell of a person were taken out.',
  },
  'made.left-out': {
    one: '{count} record of other days was left out.',
    other: '{count} records of other days were left out.',
  },
  warnings: 'What to know about it',
  failed: 'The report could not be made.',
  'failed.hint': 'Your records are untouched. Try again, or another form.',
} as const satisfies Catalogue;

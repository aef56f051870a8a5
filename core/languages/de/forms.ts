import type { LanguageForms } from '../language.ts';

/** Dates, numbers and lists in German. */
export const forms: LanguageForms = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  date: '{day}. {month} {year}',
  month: '{month} {year}',
  decimal: ',',
  percent: '{number}\u00A0%',
  join: { between: ', ', last: ' und ' },
  quote: '„{text}“',
};

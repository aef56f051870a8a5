import type { LanguageForms } from '../language.ts';

/** Dates, numbers and lists in English. */
export const forms: LanguageForms = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: '{day} {month} {year}',
  month: '{month} {year}',
  decimal: '.',
  percent: '{number}\u00A0%',
  join: { between: ', ', last: ' and ' },
  quote: '“{text}”',
};

import { Moment } from '#core/observation.ts';

/** In which order day, month and year stand where it is not year, month, day. */
export type DateOrder = 'iso' | 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;

/** A date as a person or a program wrote it, as ISO 8601 with an offset; undefined where it is none. */
export function readDate(written: string, order: DateOrder = 'iso', offset = 'Z'): string | undefined {
  const text = written.trim();
  const moment = Moment.safeParse(text);
  if (moment.success) return moment.data;
  const local = Moment.safeParse(`${text.replace(' ', 'T')}${offset}`);
  if (local.success) return local.data;
  const [, one = '', two = '', three = '', hour = '0', minute = '00', second = '00'] = NUMBERS.exec(text) ?? [];
  if (one === '') return undefined;
  const [year, month, day] = inOrder(one, two, three, order);
  const pad = (number: string) => number.padStart(2, '0');
  const made = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:${second}${offset}`;
  // A day that the month does not have is no date: 31 June would become 1 July.
  const isReal = new Date(`${year}-${pad(month)}-${pad(day)}T00:00:00Z`).getUTCDate() === Number(day);
  return isReal ? Moment.safeParse(made).data : undefined;
}

function inOrder(one: string, two: string, three: string, order: DateOrder): readonly [string, string, string] {
  if (one.length === 4) return [one, two, three];
  return order === 'month-first' ? [three, one, two] : [three, two, one];
}

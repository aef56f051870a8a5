import { type Catalogue, type Speak, speakFrom, type Translation } from '#core/catalogue.ts';
import { pseudo } from './pseudo.ts';

/** What fills a gap: numbers and dates are written as the reader's language writes them. */
export type Value = string | number | Date;

/** The language texts are in where the reader's is not there. */
const FALLBACK = 'en';

/**
 * Makes the speaker of one part of the interface from its catalogue in each language there is. The reader's first
 * language that is there is spoken, else English; numbers and dates are always in the form the reader is used to.
 */
export function makeSpeaker<const Texts extends Catalogue>(
  catalogues: { readonly en: Texts } & Readonly<Record<string, Translation<Texts>>>,
): Speak<Texts, Value> {
  const language = spokenLanguage(Object.keys(catalogues));
  const number = new Intl.NumberFormat();
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  return speakFrom<Texts, Value>(catalogues[language] ?? catalogues[FALLBACK], {
    plurals: new Intl.PluralRules(language),
    write: (value) => {
      if (typeof value === 'number') return number.format(value);
      return value instanceof Date ? day.format(value) : value;
    },
    alter: (text) => (import.meta.env.MODE === 'pseudo' ? pseudo(text) : text),
  });
}

function spokenLanguage(known: readonly string[]): string {
  // Outside a browser, where unit tests are, nobody has a language.
  const languages = 'navigator' in globalThis ? navigator.languages : [];
  const wanted = languages.flatMap((tag) => [tag, new Intl.Locale(tag).language]);
  return wanted.find((tag) => known.includes(tag)) ?? FALLBACK;
}

import { pseudo } from './pseudo.ts';

/** A text with named gaps ("{host}"), or one for each plural category that its gap `count` can fall into. */
export type Message = string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** Every text of one part of the interface, by id. */
export type Catalogue = Readonly<Record<string, Message>>;

/** What fills a gap: numbers and dates are written as the reader's language writes them. */
export type Value = string | number | Date;

type Texts<Told> = Told extends string ? Told : Told[keyof Told];
type Gaps<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Gaps<Rest> : never;
type Values<Told, Fill> = [Gaps<Texts<Told>>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<Texts<Told>>, Fill>>];

/** Speaks the texts of a catalogue; the compiler knows every id and which gaps each text has. */
export type Speak<Texts extends Catalogue> = {
  <Id extends keyof Texts>(id: Id, ...values: Values<Texts[Id], Value>): string;
  /** The text in pieces, with whatever fills its gaps left as it is: for words with elements among them. */
  readonly parts: <Id extends keyof Texts, Fill>(
    id: Id,
    ...values: Values<Texts[Id], Fill>
  ) => readonly (string | Fill)[];
};

/** The same ids as another catalogue's, in another language. */
export type Translation<Texts extends Catalogue> = { readonly [Id in keyof Texts]: Message };

/** The language texts are in where the reader's is not there. */
const FALLBACK = 'en';

/** What stands between two gaps, and the gaps. */
const GAP = /\{([a-zA-Z]+)\}/u;

/**
 * Makes the speaker of one part of the interface from its catalogue in each language there is. The reader's first
 * language that is there is spoken, else English; numbers and dates are always in the form the reader is used to.
 */
export function makeSpeaker<const Texts extends Catalogue>(
  catalogues: { readonly en: Texts } & Readonly<Record<string, Translation<Texts>>>,
): Speak<Texts> {
  const language = spokenLanguage(Object.keys(catalogues));
  const texts: Catalogue = catalogues[language] ?? catalogues[FALLBACK];
  const plurals = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat();
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
  const text = (id: string, values: Readonly<Record<string, unknown>>): string => {
    const message = texts[id] ?? id;
    const chosen = typeof message === 'string' ? message : formOf(message, plurals, values.count);
    return import.meta.env.MODE === 'pseudo' ? pseudo(chosen) : chosen;
  };
  const write = (value: unknown): string => {
    if (typeof value === 'number') return number.format(value);
    return value instanceof Date ? day.format(value) : String(value);
  };
  const fill = <Fill>(id: string, values: Readonly<Record<string, Fill>> = {}): readonly (string | Fill)[] =>
    text(id, values)
      .split(GAP)
      .flatMap((piece, at) => (at % 2 === 0 ? (piece === '' ? [] : [piece]) : (values[piece] ?? `{${piece}}`)));
  const say = (id: keyof Texts, values?: Readonly<Record<string, Value>>) =>
    fill(String(id), values).map(write).join('');
  const parts = <Fill>(id: keyof Texts, values?: Readonly<Record<string, Fill>>) => fill(String(id), values);
  return Object.assign(say, { parts });
}

function formOf(message: Exclude<Message, string>, plurals: Intl.PluralRules, count: unknown): string {
  return message[plurals.select(typeof count === 'number' ? count : 0)] ?? message.other;
}

function spokenLanguage(known: readonly string[]): string {
  // Outside a browser, where unit tests are, nobody has a language.
  const languages = 'navigator' in globalThis ? navigator.languages : [];
  const wanted = languages.flatMap((tag) => [tag, new Intl.Locale(tag).language]);
  return wanted.find((tag) => known.includes(tag)) ?? FALLBACK;
}

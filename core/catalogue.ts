/** A text with named gaps ("{host}"), or one for each plural category that its gap `count` can fall into. */
export type Message = string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** Texts of one part of what Tidemark says, by id. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same ids as another catalogue's, in another language. */
export type Translation<Texts extends Catalogue> = { readonly [Id in keyof Texts]: Message };

type Texts<Told> = Told extends string ? Told : Told[keyof Told];
type Gaps<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Gaps<Rest> : never;

/** What a text of these gaps must be given: nothing, or a value a gap. */
export type Values<Told, Fill> = [Gaps<Texts<Told>>] extends [never]
  ? []
  : [values: Readonly<Record<Gaps<Texts<Told>>, Fill>>];

/** Speaks the texts of a catalogue; the compiler knows every id and which gaps each text has. */
export type Speak<Told extends Catalogue, Value> = {
  <Id extends keyof Told>(id: Id, ...values: Values<Told[Id], Value>): string;
  /** The text in pieces, with whatever fills its gaps left as it is: for words with elements among them. */
  readonly parts: <Id extends keyof Told, Fill>(
    id: Id,
    ...values: Values<Told[Id], Fill>
  ) => readonly (string | Fill)[];
};

/** What stands between two gaps, and the gaps. */
const GAP = /\{([a-zA-Z]+)\}/u;

/** Makes the speaker of a catalogue; `write` says how a value stands in a text, `alter` is for pseudo-locales. */
export function speakFrom<const Told extends Catalogue, Value>(
  catalogue: Translation<Told>,
  {
    plurals,
    write,
    alter = (text) => text,
  }: {
    readonly plurals: Pick<Intl.PluralRules, 'select'>;
    readonly write: (value: Value) => string;
    readonly alter?: (text: string) => string;
  },
): Speak<Told, Value> {
  const texts: Catalogue = catalogue;
  const fill = <Fill>(id: keyof Told, values: Readonly<Record<string, Fill>> = {}): readonly (string | Fill)[] => {
    const message = texts[String(id)] ?? String(id);
    const chosen = typeof message === 'string' ? message : formOf(message, plurals, values.count);
    return alter(chosen)
      .split(GAP)
      .flatMap((piece, at) => (at % 2 === 0 ? (piece === '' ? [] : [piece]) : (values[piece] ?? `{${piece}}`)));
  };
  const say = (id: keyof Told, values?: Readonly<Record<string, Value>>) =>
    fill(id, values)
      .map((part) => (typeof part === 'string' ? part : write(part)))
      .join('');
  return Object.assign(say, { parts: fill });
}

function formOf(message: Exclude<Message, string>, plurals: Pick<Intl.PluralRules, 'select'>, count: unknown): string {
  return message[plurals.select(typeof count === 'number' ? count : 0)] ?? message.other;
}

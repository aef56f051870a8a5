/** What redaction takes out. A quote goes whole; of everything else a label is left. */
export const TAKEN_KINDS = ['e-mail', 'handle', 'profile', 'link', 'title', 'author', 'quote'] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];
export type LabelledKind = Exclude<TakenKind, 'quote'>;

/** A host that can never be found (RFC 2606); addresses there stand for those taken out. */
const HOST = 'https://redacted.invalid/';
/** A label with a greater number is not one of ours: going on from it would run out of digits. */
const HIGHEST_TAKEN_UP = 999_999_999;

const ADDRESS_WORDS = { profile: 'profile', link: 'page' } as const;

/** What stands in for a text. `[link 7]` and the address `.../page/7` stand for the same page. */
export function labelText(kind: LabelledKind, number: number): string {
  return kind === 'author' ? `Person ${String(number)}` : `[${kind} ${String(number)}]`;
}

/** What stands in for the address of a page. */
export function labelAddress(kind: 'profile' | 'link', number: number): string {
  return `${HOST}${ADDRESS_WORDS[kind]}/${String(number)}`;
}

/** What stands in for the address of a community. */
export const COMMUNITY_ADDRESS = HOST;

/** True for an address that is a label. */
export function isLabelAddress(address: string): boolean {
  return /^https:\/\/redacted\.invalid\/(?:(?:page|profile)\/\d{1,15})?$/u.test(address);
}

/** True where a whole text is one label. */
export function isLabel(text: string): boolean {
  return /^(?:\[(?:e-mail|handle|profile|link|title) \d{1,15}\]|Person \d{1,15})$/u.test(text);
}

/** True where an author is a label. */
export function isPersonLabel(author: string): boolean {
  return /^Person \d{1,15}$/u.test(author);
}

/** The labels in a text; the word of a person is one only where it is an author. */
export const LABELS =
  /\[(?:e-mail|handle|profile|link|title) \d{1,15}\]|https:\/\/redacted\.invalid\/(?:page|profile)\/\d{1,15}/gu;

/** The labels in a text where authors are taken out too. */
export const LABELS_AND_PEOPLE = new RegExp(`${LABELS.source}|Person \\d{1,15}`, 'gu');

/** Numbers things by kind in the order they are asked for: the same thing, the same number. */
export type Labels = (kind: LabelledKind, thing: string) => number;

/** Labels whose numbers begin after those the texts already have, so that no two things come to share one. */
export function numberLabels(texts: Iterable<string>): Labels {
  const highest = highestNumbers(texts);
  const numbers = new Map<string, number>();
  return (kind, thing) => {
    const key = `${kind} ${thing}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = (highest.get(kind) ?? 0) + 1;
    highest.set(kind, number);
    numbers.set(key, number);
    return number;
  };
}

function highestNumbers(texts: Iterable<string>): Map<string, number> {
  const words = /(?:\[(e-mail|handle|profile|link|title) |\.invalid\/(page|profile)\/|(Person) )(\d{1,15})/gu;
  const highest = new Map<string, number>();
  for (const text of texts) {
    for (const [, label, address, person, digits] of text.matchAll(words)) {
      const kind = person === undefined ? (label ?? (address === 'page' ? 'link' : 'profile')) : 'author';
      const number = Number(digits);
      if (number <= HIGHEST_TAKEN_UP) highest.set(kind, Math.max(highest.get(kind) ?? 0, number));
    }
  }
  return highest;
}

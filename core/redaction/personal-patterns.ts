import type { LabelledKind } from './redaction-label.ts';

/** Something that tells of a person: where it stands in a text, and what it is however it is written. */
export type Trace = {
  readonly kind: LabelledKind;
  readonly thing: string;
  readonly start: number;
  readonly end: number;
};

/** A way that persons are told of. In code, an `@` before a word is mostly something else than a handle. */
export type Pattern = {
  readonly isInCode: boolean;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Trace | null;
};

const AT = '(?:[@＠﹫]|%40)';
const TOP_LEVEL = '(?:xn--[a-z0-9-]+|[a-z]{2,}|(?![a-z])\\p{L}[\\p{L}\\p{M}]+)';
const DOMAIN = `(?:(?:[\\p{L}\\p{N}\\p{M}-]+\\.)+${TOP_LEVEL}|\\[(?:IPv6:)?[0-9a-f.:]+\\])`;
const LOCAL = "[\\p{L}\\p{N}\\p{M}_.%+'’-]";

/** Scripts written without spaces: a Latin address may follow their letters at once. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}';
const AFTER_UNSPACED = new RegExp(`^.*[${UNSPACED}](?=[a-z0-9])`, 'iu');

/** `react@18.2.0-beta.rc` and `logo@2x.png` are files and versions of software. */
const NOT_A_HOST = /^v?\d+\.\d+\.\d+(?:[.+-]|$)|^\d+x\.(?:png|jpe?g|gif|webp|svg|avif|pdf)$/iu;

/** Words of code, and calls to everybody, that begin with an `@` outside of code too. */
const NOT_A_HANDLE: ReadonlySet<string> = new Set(
  'media import charset namespace supports keyframes font-face counter-style container tailwind mixin param params return returns throws deprecated override here channel everyone all'.split(
    ' ',
  ),
);

/** Times, prices, sizes and amounts: digits, and three letters at most. */
const AN_AMOUNT = /^\d[\d.-]*\p{L}{0,3}$/u;

const BRACKETED_AT = '\\s*(?:\\((?:at|ät|@)\\)|\\[(?:at|ät|@)\\]|\\{(?:at|ät|@)\\}|<(?:at|@)>)\\s*';
const DOT =
  '(?:\\s*(?:\\((?:dot|punkt|\\.)\\)|\\[(?:dot|punkt|\\.)\\]|\\{(?:dot|\\.)\\})\\s*|\\s+(?:dot|punkt)\\s+|\\.)';
const NAME = "(?<![\\p{L}\\p{N}\\p{M}_.%+'-])[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.%+'-]{0,63}";
const LABEL_OF_HOST = '[\\p{L}\\p{N}\\p{M}-]{1,63}';
const COMMON_ENDS = '(?:com|org|net|edu|gov|io|dev|info|eu|uk|de|fr|nl|es|it|ch|at|ca|au|jp|br|in)';

/**
 * E-mail addresses, `mailto:` and percent-encoded ones and those in angle brackets included. Looked for from their `@`
 * backwards, so that a long text without one costs nothing.
 */
const EMAIL: Pattern = {
  isInCode: true,
  pattern: new RegExp(`(?=${AT})(?<=((?:<?mailto:|<)?(?:"[^"\\n]{1,64}"|${LOCAL}+)))${AT}(${DOMAIN})(>?)`, 'giu'),
  read: ({ 0: rest, 1: before = '', 2: host = '', 3: closing = '', index }) => {
    if (NOT_A_HOST.test(host)) return null;
    const prefix = /^(?:<?mailto:|<)/iu.exec(before)?.[0] ?? '';
    const written = before.slice(prefix.length);
    const shortened = /^[a-z0-9.-]+$/iu.test(host) ? written.replace(AFTER_UNSPACED, '') : written;
    const local = shortened.replace(/^(?!")[^\p{L}\p{N}_]+/u, '');
    if (local === '') return null;
    const isWhole = shortened === written && local === shortened;
    const isBracketed = isWhole && prefix.startsWith('<') && closing !== '';
    const opening = isBracketed ? prefix.length : isWhole ? prefix.replace('<', '').length : 0;
    const end = index + rest.length - (isBracketed ? 0 : closing.length);
    return { kind: 'e-mail', thing: plain(`${local}@${host}`), start: index - local.length - opening, end };
  },
};

/** `name (at) host`, `name [at] host [dot] org`: with the dot, so that `be there (at) noon` is left alone. */
const BRACKETED_EMAIL: Pattern = {
  isInCode: false,
  pattern: new RegExp(`(${NAME})${BRACKETED_AT}(${LABEL_OF_HOST}(?:${DOT}${LABEL_OF_HOST})+)`, 'giu'),
  read: (match) => spelled(match),
};

/** `name@host dot org`, with an end that hosts commonly have. */
const SPELLED_HOST: Pattern = {
  isInCode: false,
  pattern: new RegExp(
    `(${NAME})${AT}(${LABEL_OF_HOST}(?:(?:\\s+dot\\s+|\\.)${LABEL_OF_HOST}){0,3}\\s+dot\\s+${COMMON_ENDS})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  read: (match) => spelled(match),
};

/** `name AT host DOT org`, in capitals only: `meet us at example dot com` names no one. */
const CAPITAL_EMAIL: Pattern = {
  isInCode: false,
  pattern: new RegExp(`(${NAME})\\s+AT\\s+(${LABEL_OF_HOST}(?:\\s+DOT\\s+${LABEL_OF_HOST})+)`, 'gu'),
  read: (match) => spelled(match),
};

/** `@name`, and `@name@host` of the fediverse. */
const HANDLE: Pattern = {
  isInCode: false,
  pattern: new RegExp(
    `(?:(?<![\\p{L}\\p{N}\\p{M}])|(?<=[${UNSPACED}]))[@＠﹫]([\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*(?:[.-][\\p{L}\\p{N}\\p{M}_]+)*)((?:@[\\p{L}\\p{N}\\p{M}_-]+(?:\\.[\\p{L}\\p{N}\\p{M}_-]+)*)*)`,
    'giu',
  ),
  read: ({ 0: whole, 1: name = '', 2: host = '', index }) => {
    if (host === '' && (AN_AMOUNT.test(name) || NOT_A_HANDLE.has(name.toLowerCase()))) return null;
    return { kind: 'handle', thing: plain(name + host), start: index, end: index + whole.length };
  },
};

/** Mentions with a mark of their own: Slack and Discord, Flarum, and editors that write `@[Name](id)`. */
const MENTION: Pattern = {
  isInCode: false,
  pattern: /<@[!&]?[A-Z0-9]+(?:\|[^>\n]*)?>|@"[^"\n]{1,60}"(?:#p?\d+)?|@\[[^[\]\n]{1,60}\]\([^()\n]*\)/gu,
  read: ({ 0: whole, index }) => ({ kind: 'handle', thing: plain(whole), start: index, end: index + whole.length }),
};

/** The name in a BBCode quote, `[quote="name, post:3"]`. */
const QUOTED_MEMBER: Pattern = {
  isInCode: false,
  pattern: /(?<=\[quote=["“]?)[^"”,;[\]\n]+/giu,
  read: ({ 0: name, index }) => ({
    kind: 'handle',
    thing: plain(name.replace(/^@/u, '')),
    start: index,
    end: index + name.length,
  }),
};

/** How e-mail addresses and handles are written. */
export const personalPatterns: readonly Pattern[] = [
  EMAIL,
  BRACKETED_EMAIL,
  SPELLED_HOST,
  CAPITAL_EMAIL,
  MENTION,
  QUOTED_MEMBER,
  HANDLE,
];

/** An address that the edge of a quote cuts off, `name@exam`. */
export const CUT_OFF_EMAIL: Pattern = {
  isInCode: true,
  pattern: /(?<![\p{L}\p{N}\p{M}_.%+-])[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.%+-]*@(?:\p{L}[\p{L}\p{N}\p{M}.-]*)?$/gu,
  read: ({ 0: whole, index }) => ({ kind: 'e-mail', thing: plain(whole), start: index, end: index + whole.length }),
};

function spelled({ 0: whole, 1: local = '', 2: host = '', index }: RegExpExecArray): Trace {
  const dots = new RegExp(DOT, 'giu');
  return {
    kind: 'e-mail',
    thing: plain(`${local}@${host.replaceAll(dots, '.')}`),
    start: index,
    end: index + whole.length,
  };
}

/** The same address or handle in whatever letters it is written. */
function plain(written: string): string {
  return written.normalize('NFKC').toLowerCase();
}

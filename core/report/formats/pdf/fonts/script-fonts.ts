import type { FontName } from '../../../format.ts';

/** Characters that only some fonts have, and the font for them; what none of these holds is looked for in the text's own. */
const SCRIPTS: readonly { readonly font: FontName; readonly test: RegExp; readonly isComplex: boolean }[] = [
  { font: 'NotoSansArabic-Regular', test: /\p{scx=Arabic}/u, isComplex: true },
  { font: 'NotoSansHebrew-Regular', test: /\p{scx=Hebrew}/u, isComplex: true },
  { font: 'NotoSansDevanagari-Regular', test: /\p{scx=Devanagari}/u, isComplex: true },
  { font: 'NotoSansThai-Regular', test: /\p{scx=Thai}/u, isComplex: true },
  {
    font: 'NotoEmoji-Regular',
    test: /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/u,
    isComplex: true,
  },
  { font: 'NotoSansSymbols2-Regular', test: /\p{S}/u, isComplex: false },
];

/** Chinese, Japanese and Korean: the font of them is not brought along, it is too large. */
const EAST_ASIAN =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Characters that mean nothing by themselves and go with what they follow. */
const JOINING = /[\p{M}\u200C\u200D\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/u;

/** The fonts that a character is looked for in, after the text's own; the first that has it is taken. */
export function fallbacksFor(character: string): readonly FontName[] {
  const found = SCRIPTS.filter(({ test }) => test.test(character)).map(({ font }) => font);
  return EAST_ASIAN.test(character) ? [...found, 'other'] : found;
}

/** True where the glyphs of a font's text hang on each other: they are joined, reordered or stacked. */
export function isComplexFont(font: FontName): boolean {
  return SCRIPTS.some((script) => script.font === font && script.isComplex);
}

/** True for a mark, a joiner or a modifier: it stays with the character before it. */
export function isJoining(character: string): boolean {
  return JOINING.test(character);
}

/** True for characters between which a line may be broken without a space. */
export function isEastAsian(character: string): boolean {
  return EAST_ASIAN.test(character);
}

import type { PDFDocument } from 'pdf-lib';
import { FONT_NAMES, type FontName, type RenderResources, TEXT_FONTS } from '../../../format.ts';
import { type EmbeddedFont, embedFont } from './embedded-font.ts';
import { fallbacksFor } from './script-fonts.ts';
import type { Shaped } from './shaped.ts';

/** The fonts of one document, what was shaped with them, and the characters that none of them has. */
export type Typefaces = {
  readonly byName: ReadonlyMap<FontName, EmbeddedFont>;
  readonly shaped: Map<string, Shaped>;
  readonly missing: Set<string>;
};

/** Text below this is in every text font: nothing is looked up for it. */
const FIRST_SPECIAL = /[^\u0000-\u017F\u2010-\u2027\u2030-\u203A\u2212]/u;

/**
 * Prepares the fonts that a document's texts need: those of the text, and of each other script only where a character of
 * it occurs. One after the other: the order in which fonts arrive must not show in the file.
 */
export async function loadTypefaces(
  file: PDFDocument,
  resources: RenderResources,
  texts: Iterable<string>,
): Promise<Typefaces> {
  const byName = new Map<FontName, EmbeddedFont>();
  const load = async (name: FontName): Promise<void> => {
    const bytes = name === 'other' ? await resources.otherFont?.() : await resources.font(name);
    if (bytes !== undefined) byName.set(name, embedFont(file, bytes, `F${String(FONT_NAMES.indexOf(name) + 1)}`));
  };
  for (const name of TEXT_FONTS) await load(name);
  const needed = neededFallbacks(texts, (character) =>
    TEXT_FONTS.every((name) => byName.get(name)?.glyphOf(character)),
  );
  for (const name of FONT_NAMES) if (needed.has(name)) await load(name);
  return { byName, shaped: new Map(), missing: new Set() };
}

function neededFallbacks(texts: Iterable<string>, isKnown: (character: string) => unknown): ReadonlySet<FontName> {
  const seen = new Set<string>();
  const needed = new Set<FontName>();
  for (const text of texts) {
    if (!FIRST_SPECIAL.test(text)) continue;
    for (const character of text.normalize('NFC')) {
      if (seen.has(character)) continue;
      seen.add(character);
      if (character.length === 1 && !FIRST_SPECIAL.test(character)) continue;
      if (!isKnown(character)) for (const name of fallbacksFor(character)) needed.add(name);
    }
  }
  return needed;
}

/** All strings in a value of plain data. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}

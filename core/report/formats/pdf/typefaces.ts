import fontkit from '@pdf-lib/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import type { FontName, RenderResources } from '../../format.ts';
import { withEvenGlyphs } from './even-glyphs.ts';
import type { TextStyle } from './look.ts';

/** Width of the box that stands for a character no font has, in parts of the size. */
export const BOX_WIDTH = 0.62;

/** Nothing is drawn for these: controls, marks of direction, joiners, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** One character of a font: its code in the embedded subset (hexadecimal) and its width at size 1. */
export type Glyph = { readonly code: string; readonly width: number };

type Typeface = {
  readonly font: PDFFont;
  readonly characters: ReadonlySet<number>;
  readonly known: Map<string, Glyph | null>;
};

/** The fonts of one document, and the characters that were asked for and are in none of them. */
export type Typefaces = {
  readonly byName: Readonly<Record<FontName, Typeface>>;
  readonly missing: Set<string>;
};

/** Embeds the fonts; only the glyphs that are used end up in the file. */
export async function embedTypefaces(document: PDFDocument, resources: RenderResources): Promise<Typefaces> {
  document.registerFontkit(fontkit);
  const embed = async (name: FontName): Promise<Typeface> => {
    // Without ligatures a word is as wide as its characters, and comes out of the file as it went in.
    const font = await document.embedFont(withEvenGlyphs(await resources.font(name)), {
      subset: true,
      features: { liga: false },
    });
    return { font, characters: new Set(font.getCharacterSet()), known: new Map() };
  };
  // One after the other: the order in which fonts arrive must not show in the file.
  const byName = {
    'SourceSans3-Regular': await embed('SourceSans3-Regular'),
    'SourceSans3-Italic': await embed('SourceSans3-Italic'),
    'SourceSans3-SemiBold': await embed('SourceSans3-SemiBold'),
    'SourceSerif4-Regular': await embed('SourceSerif4-Regular'),
    'SourceSerif4-SemiBold': await embed('SourceSerif4-SemiBold'),
  };
  return { byName, missing: new Set() };
}

/** Text as it is drawn: composed, and without what cannot be seen. */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r\f\v\u2028\u2029]+|(?!\u00A0)\p{Zs}/gu, ' ')
    .replace(INVISIBLE, '');
}

/** A character's glyph; null where the font does not have it. Each is looked up once. */
export function glyphOf(typefaces: Typefaces, name: FontName, character: string): Glyph | null {
  const { known, font, characters } = typefaces.byName[name];
  const found = known.get(character);
  if (found !== undefined) return found;
  const glyph = characters.has(character.codePointAt(0) ?? 0)
    ? { code: font.encodeText(character).asString(), width: font.widthOfTextAtSize(character, 1) }
    : null;
  if (glyph === null) typefaces.missing.add(character);
  known.set(character, glyph);
  return glyph;
}

/** The width of drawable text, in points. */
export function widthOf(typefaces: Typefaces, text: string, { font, size }: TextStyle): number {
  let width = 0;
  for (const character of text) width += glyphOf(typefaces, font, character)?.width ?? BOX_WIDTH;
  return width * size;
}

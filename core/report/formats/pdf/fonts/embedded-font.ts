import fontkit, { type Font, type Glyph, type GlyphRun } from '@pdf-lib/fontkit';
import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import { z } from 'zod';
import { withEvenGlyphs } from './even-glyphs.ts';
import { provideGeneratorRuntime } from './generator-runtime.ts';
import { allowMissingAnchors } from './missing-anchors.ts';
import { toUnicodeMap } from './to-unicode-map.ts';

/** A glyph in the embedded subset: its code (four hexadecimal digits), how far it advances (em), and what it stands for. */
export type EmbeddedGlyph = { readonly code: string; readonly advance: number; readonly text: string };

/** A font of one document; only the glyphs that are asked for end up in the file. */
export type EmbeddedFont = {
  readonly font: Font;
  readonly unitsPerEm: number;
  /** What the font is known by in the pages' resources. */
  readonly key: string;
  readonly ref: PDFRef;
  /** The glyph of one character; null where the font does not have it. */
  readonly glyphOf: (character: string) => EmbeddedGlyph | null;
  /** A glyph that shaping made, in the subset. */
  readonly include: (glyph: Glyph) => EmbeddedGlyph;
  /** Text as the font joins, reorders and stacks it. */
  readonly layout: (text: string) => GlyphRun;
  /** True once a glyph of it was asked for. */
  readonly isUsed: () => boolean;
  /** Writes the font into the document, once everything is drawn. */
  readonly finish: () => Promise<void>;
};

/** What fontkit knows of a font and its types do not say. */
const Metrics = z.object({
  ...{ unitsPerEm: z.number(), ascent: z.number(), descent: z.number(), capHeight: z.number().catch(0) },
  italicAngle: z.number().catch(0),
  bbox: z.object({ minX: z.number(), minY: z.number(), maxX: z.number(), maxY: z.number() }),
});
const Advance = z.object({ advanceWidth: z.number(), id: z.int() });

/** Prepares a font for a document: TrueType, or OpenType with CFF outlines. */
export function embedFont(document: PDFDocument, bytes: Uint8Array, key: string): EmbeddedFont {
  provideGeneratorRuntime();
  const font = fontkit.create(withEvenGlyphs(bytes));
  tellLettersApart(font);
  const metrics = Metrics.parse(pick(font));
  const subset = font.createSubset();
  const ref = document.context.nextRef();
  const included = new Map<number, EmbeddedGlyph>();
  const glyphs: EmbeddedGlyph[] = [];
  const characters = new Map<string, EmbeddedGlyph | null>();
  let isReady = false;
  const include = (glyph: Glyph): EmbeddedGlyph => {
    const { id, advanceWidth } = Advance.parse({
      id: Reflect.get(glyph, 'id'),
      advanceWidth: Reflect.get(glyph, 'advanceWidth'),
    });
    const known = included.get(id);
    if (known !== undefined) return known;
    const number = subset.includeGlyph(glyph);
    const made = {
      code: number.toString(16).padStart(4, '0'),
      advance: Math.round((advanceWidth * 1000) / metrics.unitsPerEm) / 1000,
      text: String.fromCodePoint(...glyph.codePoints).replaceAll('\u00A0', ' '),
    };
    included.set(id, made);
    glyphs[number] = made;
    return made;
  };
  return {
    font,
    unitsPerEm: metrics.unitsPerEm,
    key,
    ref,
    include,
    glyphOf: (character) => {
      const known = characters.get(character);
      if (known !== undefined) return known;
      const code = character.codePointAt(0) ?? 0;
      const made = font.hasGlyphForCodePoint(code) ? include(font.glyphForCodePoint(code)) : null;
      characters.set(character, made);
      return made;
    },
    layout: (text) => {
      if (!isReady) allowMissingAnchors(font);
      isReady = true;
      return font.layout(text);
    },
    isUsed: () => included.size > 0,
    finish: async () => {
      const program = await encodeSubset(subset);
      writeFont(document, ref, { font, metrics, program, glyphs });
    },
  };
}

/**
 * Shaping takes letters apart into shapes and dots that several letters share, and fontkit keeps one glyph of each shape,
 * with the letters it first stood for. Here each one that shaping makes knows its own.
 */
function tellLettersApart(font: Font): void {
  const known = font.getGlyph.bind(font);
  const own = (id: number, codePoints?: number[]): Glyph => {
    const glyph = known(id, codePoints);
    const made: unknown =
      codePoints === undefined ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
    return isGlyph(made) ? made : glyph;
  };
  Reflect.defineProperty(font, 'getGlyph', { value: own });
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'codePoints' in value;
}

function pick(font: Font): Record<string, unknown> {
  const names = ['unitsPerEm', 'ascent', 'descent', 'capHeight', 'italicAngle', 'bbox'];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(font, name)]));
}

function encodeSubset(subset: ReturnType<Font['createSubset']>): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    subset
      .encodeStream()
      .on('data', (part) => parts.push(part))
      .on('end', () => {
        const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
        let at = 0;
        for (const part of parts) {
          bytes.set(part, at);
          at += part.length;
        }
        resolve(bytes);
      });
  });
}

type FontParts = {
  readonly font: Font;
  readonly metrics: z.infer<typeof Metrics>;
  readonly program: Uint8Array;
  readonly glyphs: readonly ({ readonly advance: number; readonly text: string } | undefined)[];
};

/** Writes a composite font (ISO 32000-1, 9.7): glyph ids of the subset are its codes. */
function writeFont({ context }: PDFDocument, ref: PDFRef, { font, metrics, program, glyphs }: FontParts): void {
  const isCff = Boolean(font.cff);
  const name = subsetName(font.postscriptName ?? 'Font', glyphs.map((glyph) => glyph?.text ?? '').join(''));
  const em = (units: number) => Math.round((units * 1000) / metrics.unitsPerEm);
  const { bbox } = metrics;
  const file = context.register(context.flateStream(program, isCff ? { Subtype: 'CIDFontType0C' } : {}));
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: metrics.italicAngle === 0 ? 4 : 68,
    FontBBox: [em(bbox.minX), em(bbox.minY), em(bbox.maxX), em(bbox.maxY)],
    ItalicAngle: metrics.italicAngle,
    Ascent: em(metrics.ascent),
    Descent: em(metrics.descent),
    CapHeight: em(metrics.capHeight || metrics.ascent),
    StemV: 80,
  });
  descriptor.set(PDFName.of(isCff ? 'FontFile3' : 'FontFile2'), file);
  const descendant = context.obj({
    Type: 'Font',
    Subtype: isCff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {},
    FontDescriptor: context.register(descriptor),
    DW: 1000,
    W: [1, glyphs.slice(1).map((glyph) => Math.round((glyph?.advance ?? 0) * 1000))],
  });
  descendant.set(
    PDFName.of('CIDSystemInfo'),
    context.obj({
      Registry: PDFHexString.of(hexOf('Adobe')),
      Ordering: PDFHexString.of(hexOf('Identity')),
      Supplement: 0,
    }),
  );
  if (!isCff) descendant.set(PDFName.of('CIDToGIDMap'), PDFName.of('Identity'));
  const unicode = context.register(
    context.flateStream(toUnicodeMap(glyphs.map((glyph) => (glyph === undefined ? '' : meaningOf(glyph))))),
  );
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: unicode,
    }),
  );
}

/** Every code must mean something, though a dot that was taken off its letter says nothing, and no code these three. */
function meaningOf({ text }: { readonly text: string }): string {
  return text.replace(/[\0\uFEFF\uFFFE]/gu, '') || WORD_JOINER;
}

/** Seen nowhere, left out by searches, and letters join across it. */
const WORD_JOINER = '\u2060';

/** Six letters and a plus before the name say that it is a subset (ISO 32000-1, 9.6.4); made of what is in it. */
function subsetName(name: string, contents: string): string {
  let hash = 7;
  for (let at = 0; at < contents.length; at += 1) hash = (Math.imul(hash, 31) + contents.charCodeAt(at)) >>> 0;
  let letters = '';
  for (let at = 0; at < 6; at += 1) {
    letters += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26) + at * 7919;
  }
  return `${letters}+${name}`;
}

function hexOf(text: string): string {
  return Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

import { type PDFDict, PDFName, PDFStream } from 'pdf-lib';
import type { Font } from '../reading/font.ts';
import { bytesOf, dictAt, has, nameAt, numberAt, streamAt, textAt } from '../reading/objects.ts';
import type { Pdf } from '../reading/pdf.ts';
import { isName, type Operation, operationsOf } from '../reading/tokens.ts';
import type { Condition } from './condition.ts';

/** The one predefined CMap that our files use, and its vertical sister (ISO 32000-1, table 118). */
const IDENTITIES = ['Identity-H', 'Identity-V'];

/** Widths may differ by this much: 1/1000 of the size, and the dictionary's rounding. */
const WIDTH_TOLERANCE = 1;

/** Checkpoint 31: fonts. */
export const fonts: readonly Condition[] = [
  {
    id: '31-001',
    says: 'Registry of the CMap is not that of the CID font',
    check: (pdf) => each(pdf, (font) => differs(font, 'Registry')),
  },
  {
    id: '31-002',
    says: 'Ordering of the CMap is not that of the CID font',
    check: (pdf) => each(pdf, (font) => differs(font, 'Ordering')),
  },
  {
    id: '31-003',
    says: 'Supplement of the CID font is less than that of the CMap',
    check: (pdf) =>
      each(pdf, (font) => {
        const [own, wanted] = [font.descendant, cmapOf(font)?.dict].map((dict) =>
          numberAt(systemOf(dict), 'Supplement'),
        );
        return own !== undefined && wanted !== undefined && own < wanted;
      }),
  },
  {
    id: '31-004',
    says: 'a CIDToGIDMap that is neither Identity nor a stream',
    check: (pdf) =>
      each(pdf, ({ descendant }) => {
        const map = descendant?.lookup(PDFName.of('CIDToGIDMap'));
        return (
          isTrueType(descendant) && map !== undefined && !(map instanceof PDFStream) && map.toString() !== '/Identity'
        );
      }),
  },
  {
    id: '31-005',
    says: 'a TrueType CID font without CIDToGIDMap',
    check: (pdf) => each(pdf, ({ descendant }) => isTrueType(descendant) && !has(descendant, 'CIDToGIDMap')),
  },
  {
    id: '31-006',
    says: 'a CMap that is neither predefined nor embedded (of the predefined, Identity is known here)',
    check: (pdf) =>
      each(pdf, ({ isComposite, dict }) => {
        return (
          isComposite &&
          !IDENTITIES.includes(nameAt(dict, 'Encoding') ?? '') &&
          streamAt(dict, 'Encoding') === undefined
        );
      }),
  },
  {
    id: '31-007',
    says: 'WMode of a CMap stream and of its dictionary differ',
    check: (pdf) =>
      each(pdf, (font) => {
        const cmap = cmapOf(font);
        if (cmap === undefined) return false;
        const within = cmapOperations(font).find(({ operands: [name] }) => isName(name) && name.name === 'WMode');
        return (numberAt(cmap.dict, 'WMode') ?? 0) !== (within?.operands[1] ?? 0);
      }),
  },
  {
    id: '31-008',
    says: 'a CMap that uses another than a predefined one',
    check: (pdf) =>
      each(pdf, (font) =>
        cmapOperations(font).some(({ operator, operands: [used] }) => {
          return operator === 'usecmap' && isName(used) && !IDENTITIES.includes(used.name);
        }),
      ),
  },
  {
    id: '31-009',
    says: 'a font that is not embedded',
    check: (pdf) =>
      each(pdf, ({ descriptor }) => !['FontFile', 'FontFile2', 'FontFile3'].some((name) => has(descriptor, name))),
  },
  {
    id: '31-011',
    says: 'a glyph that the embedded font does not have, or has empty where its character is not',
    check: (pdf) =>
      eachGlyph(pdf, ({ program, toUnicode }, code, glyph) => {
        if (program === null) return false;
        if (glyph >= program.glyphCount) return true;
        const isSpace = /^[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(toUnicode?.get(code) ?? '');
        return !isSpace && program.hasOutline(glyph) === false;
      }),
  },
  {
    id: '31-014',
    says: 'a glyph of the font that its CIDSet does not list',
    check: (pdf) => each(pdf, (font) => cidSetDiffers(font, (isListed, isThere) => isThere && !isListed)),
  },
  {
    id: '31-015',
    says: 'a CIDSet that lists a glyph which the font does not have',
    check: (pdf) => each(pdf, (font) => cidSetDiffers(font, (isListed, isThere) => isListed && !isThere)),
  },
  {
    id: '31-016',
    says: 'a glyph whose width is not the embedded font’s',
    check: (pdf) =>
      eachGlyph(pdf, ({ program, widthOf }, code, glyph) => {
        const real = program?.widthOf(glyph);
        return real !== undefined && Math.abs(real - widthOf(code)) > WIDTH_TOLERANCE;
      }),
  },
  {
    id: '31-027',
    says: 'a font without ToUnicode',
    check: (pdf) => each(pdf, ({ toUnicode }) => toUnicode === null),
  },
  { id: '31-028', says: 'ToUnicode leads to U+0000', check: (pdf) => each(pdf, (font) => leadsTo(font, ['\0'])) },
  {
    id: '31-029',
    says: 'ToUnicode leads to U+FEFF or U+FFFE',
    check: (pdf) => each(pdf, (font) => leadsTo(font, ['\uFEFF', '\uFFFE'])),
  },
  {
    id: '31-030',
    says: 'text that uses the glyph .notdef',
    check: (pdf) => eachGlyph(pdf, (_font, _code, glyph) => glyph === 0),
  },
  {
    id: 'iso-font-program',
    says: 'an embedded font that cannot be read',
    check: (pdf) => each(pdf, ({ program, descriptor }) => program === null && has(descriptor, 'FontFile2')),
  },
];

function each({ fonts: all }: Pdf, isWrong: (font: Font) => boolean): readonly string[] {
  return all.filter(isWrong).map(({ name }) => name);
}

function eachGlyph(
  { fonts: all }: Pdf,
  isWrong: (font: Font, code: number, glyph: number) => boolean,
): readonly string[] {
  return all.flatMap((font) =>
    [...font.used]
      .filter((code) => isWrong(font, code, font.glyphOf(code)))
      .map((code) => `${font.name}: ${String(code)} ${font.toUnicode?.get(code) ?? ''}`),
  );
}

function cmapOf({ dict, isComposite }: Font): PDFStream | undefined {
  return isComposite ? streamAt(dict, 'Encoding') : undefined;
}

function cmapOperations(font: Font): readonly Operation[] {
  const stream = cmapOf(font);
  return stream === undefined ? [] : operationsOf(bytesOf(stream));
}

function systemOf(dict: PDFDict | undefined): PDFDict | undefined {
  return dictAt(dict, 'CIDSystemInfo');
}

function differs(font: Font, name: 'Registry' | 'Ordering'): boolean {
  const cmap = cmapOf(font);
  return cmap !== undefined && textAt(systemOf(font.descendant), name) !== textAt(systemOf(cmap.dict), name);
}

function isTrueType(descendant: PDFDict | undefined): boolean {
  return nameAt(descendant, 'Subtype') === 'CIDFontType2';
}

function cidSetDiffers(
  { descriptor, program }: Font,
  isWrong: (isListed: boolean, isThere: boolean) => boolean,
): boolean {
  const stream = streamAt(descriptor, 'CIDSet');
  if (stream === undefined || program === null) return false;
  const bits = bytesOf(stream);
  return Array.from({ length: Math.max(8 * bits.length, program.glyphCount) }, (_, cid) => cid).some((cid) => {
    const isListed = ((bits[cid >> 3] ?? 0) & (0x80 >> (cid % 8))) !== 0;
    return isWrong(isListed, cid < program.glyphCount);
  });
}

function leadsTo({ toUnicode }: Font, characters: readonly string[]): boolean {
  return [...(toUnicode?.values() ?? [])].some((text) => characters.some((one) => text.includes(one)));
}

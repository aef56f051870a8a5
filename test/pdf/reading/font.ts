import { PDFArray, type PDFDict, PDFNumber } from 'pdf-lib';
import { type FontProgram, readFontProgram } from './font-program.ts';
import { asDict, bytesOf, dictAt, listAt, nameAt, numberAt, numbersAt, streamAt } from './objects.ts';
import { isName, operationsOf } from './tokens.ts';

/** A font of a PDF, with what is needed to read and measure text that is set in it. */
export type Font = {
  readonly name: string;
  readonly dict: PDFDict;
  readonly isComposite: boolean;
  /** The CID font of a composite one. */
  readonly descendant: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly program: FontProgram | null;
  /** What a code means; undefined where the font does not say. */
  readonly toUnicode: ReadonlyMap<number, string> | null;
  readonly codesOf: (bytes: Uint8Array) => readonly number[];
  /** 1/1000 of the size, as the dictionary has it. */
  readonly widthOf: (code: number) => number;
  readonly glyphOf: (code: number) => number;
  /** The codes that text uses. */
  readonly used: Set<number>;
};

/** Reads a font's dictionary (ISO 32000-1, 9.6 and 9.7). */
export function readFont(dict: PDFDict): Font {
  const isComposite = nameAt(dict, 'Subtype') === 'Type0';
  const descendant = isComposite ? asDict(listAt(dict, 'DescendantFonts')[0]) : undefined;
  const descriptor = dictAt(descendant ?? dict, 'FontDescriptor');
  const file = streamAt(descriptor, 'FontFile2') ?? streamAt(descriptor, 'FontFile3');
  const toUnicode = streamAt(dict, 'ToUnicode');
  return {
    name: nameAt(dict, 'BaseFont') ?? '?',
    dict,
    isComposite,
    descendant,
    descriptor,
    program: file === undefined ? null : readFontProgram(bytesOf(file)),
    toUnicode: toUnicode === undefined ? null : readToUnicode(bytesOf(toUnicode)),
    codesOf: isComposite ? pairs : (bytes) => Array.from(bytes),
    widthOf: descendant === undefined ? simpleWidths(dict) : compositeWidths(descendant),
    glyphOf: descendant === undefined ? (code) => code : glyphMap(descendant),
    used: new Set(),
  };
}

function pairs(bytes: Uint8Array): readonly number[] {
  return Array.from(
    { length: Math.ceil(bytes.length / 2) },
    (_, at) => bytes[2 * at]! * 256 + (bytes[2 * at + 1] ?? 0),
  );
}

function simpleWidths(dict: PDFDict): (code: number) => number {
  const [first, widths] = [numberAt(dict, 'FirstChar') ?? 0, numbersAt(dict, 'Widths')];
  return (code) => widths[code - first] ?? 0;
}

/** The W array: `first [w1 w2 …]` or `first last w`. */
function compositeWidths(descendant: PDFDict): (code: number) => number {
  const widths = new Map<number, number>();
  const parts = listAt(descendant, 'W');
  const numberOf = (at: number) => (parts[at] instanceof PDFNumber ? parts[at].asNumber() : 0);
  for (let at = 0; at + 1 < parts.length;) {
    const first = numberOf(at);
    const next = parts[at + 1];
    if (next instanceof PDFArray) {
      for (const [offset, width] of next.asArray().entries()) {
        if (width instanceof PDFNumber) widths.set(first + offset, width.asNumber());
      }
      at += 2;
    } else {
      for (let code = first; code <= numberOf(at + 1); code += 1) widths.set(code, numberOf(at + 2));
      at += 3;
    }
  }
  const otherwise = numberAt(descendant, 'DW') ?? 1000;
  return (code) => widths.get(code) ?? otherwise;
}

function glyphMap(descendant: PDFDict): (code: number) => number {
  const stream = streamAt(descendant, 'CIDToGIDMap');
  if (stream === undefined) return (code) => code;
  const map = bytesOf(stream);
  return (code) => (map[2 * code] ?? 0) * 256 + (map[2 * code + 1] ?? 0);
}

/** The bfchar and bfrange of a ToUnicode CMap (ISO 32000-1, 9.10.3). */
function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const numberOf = (code: Uint8Array) => code.reduce((sum, byte) => sum * 256 + byte, 0);
  const textOf = (code: Uint8Array) => String.fromCharCode(...pairs(code));
  for (const { operator, operands } of operationsOf(bytes)) {
    const codes = operands.filter((one) => !isName(one));
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < codes.length; at += 2)
        map.set(numberOf(bytesIn(codes[at])), textOf(bytesIn(codes[at + 1])));
    }
    if (operator !== 'endbfrange') continue;
    for (let at = 0; at + 2 < codes.length; at += 3) {
      const [first, last, target] = [numberOf(bytesIn(codes[at])), numberOf(bytesIn(codes[at + 1])), codes[at + 2]];
      for (let code = first; code <= last; code += 1) {
        if (Array.isArray(target)) map.set(code, textOf(bytesIn(target[code - first])));
        else map.set(code, later(textOf(bytesIn(target)), code - first));
      }
    }
  }
  return map;
}

function bytesIn(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}

function later(text: string, by: number): string {
  const last = text.charCodeAt(text.length - 1);
  return Number.isNaN(last) ? '' : text.slice(0, -1) + String.fromCharCode(last + by);
}

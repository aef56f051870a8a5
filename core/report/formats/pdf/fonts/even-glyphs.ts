/** Sizes of the parts of a TrueType file (OpenType specification 1.9), in bytes. */
const DIRECTORY_START = 12;
const RECORD_SIZE = 16;
const LONG_FORMAT_AT = 50;

/**
 * The same TrueType font with every glyph's record at an even length. @pdf-lib/fontkit 1.1.1 writes subsets with short
 * offsets, which count in pairs of bytes, and does not pad: after an odd record all glyphs are lost (Hopding/pdf-lib#1232).
 */
export function withEvenGlyphs(font: Uint8Array): Uint8Array {
  const tables = tablesOf(font);
  const [head, glyf, loca] = [tables.get('head'), tables.get('glyf'), tables.get('loca')];
  if (head === undefined || glyf === undefined || loca === undefined) return font;
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const isLong = view.getInt16(head.offset + LONG_FORMAT_AT) === 1;
  if (!isLong) return font;
  const padded = new Uint8Array(even(font.length) + glyf.length + loca.length / 4);
  padded.set(font);
  const written = new DataView(padded.buffer);
  const start = even(font.length);
  let length = 0;
  for (let at = 0; at < loca.length; at += 4) {
    const from = view.getUint32(loca.offset + at);
    const to = at + 4 < loca.length ? view.getUint32(loca.offset + at + 4) : from;
    written.setUint32(loca.offset + at, length);
    padded.set(font.subarray(glyf.offset + from, glyf.offset + to), start + length);
    length += even(to - from);
  }
  written.setUint32(glyf.record + 8, start);
  written.setUint32(glyf.record + 12, length);
  return padded;
}

type FontTable = { readonly record: number; readonly offset: number; readonly length: number };

function tablesOf(font: Uint8Array): ReadonlyMap<string, FontTable> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const records = Array.from({ length: view.getUint16(4) }, (_, at) => DIRECTORY_START + at * RECORD_SIZE);
  return new Map(
    records.map((record) => [
      String.fromCharCode(...font.subarray(record, record + 4)),
      { record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) },
    ]),
  );
}

function even(length: number): number {
  return length + (length % 2);
}

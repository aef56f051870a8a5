/** What a font file says of its glyphs; widths are 1/1000 of the size. */
export type FontProgram = {
  readonly glyphCount: number;
  readonly widthOf: (glyph: number) => number | undefined;
  /** Whether the glyph draws anything; null where this cannot be told. */
  readonly hasOutline: (glyph: number) => boolean | null;
};

/** Reads the tables that an embedded TrueType font must have; null where they are not there, as in bare CFF. */
export function readFontProgram(bytes: Uint8Array): FontProgram | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return null;
  const unitsPerEm = view.getUint16(head.offset + 18);
  const glyphCount = view.getUint16(maxp.offset + 4);
  const widthCount = view.getUint16(hhea.offset + 34);
  const widthOf = (glyph: number) => {
    const at = hmtx.offset + 4 * Math.min(glyph, widthCount - 1);
    if (glyph >= glyphCount || at + 2 > view.byteLength) return undefined;
    return (view.getUint16(at) * 1000) / unitsPerEm;
  };
  return { glyphCount, widthOf, hasOutline: outlines(view, tables, view.getInt16(head.offset + 50) === 1) };
}

type FontTable = { readonly offset: number; readonly length: number };

function tablesOf(view: DataView): ReadonlyMap<string, FontTable> {
  const count = view.byteLength < 12 ? 0 : view.getUint16(4);
  const records = Array.from({ length: count }, (_, at) => 12 + 16 * at).filter((at) => at + 16 <= view.byteLength);
  return new Map(
    records.map((at) => [
      String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset))),
      { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) },
    ]),
  );
}

function outlines(view: DataView, tables: ReadonlyMap<string, FontTable>, isLong: boolean): FontProgram['hasOutline'] {
  const [loca, glyf] = [tables.get('loca'), tables.get('glyf')];
  if (loca === undefined || glyf === undefined) return () => null;
  const offsetOf = (glyph: number) =>
    isLong ? view.getUint32(loca.offset + 4 * glyph) : 2 * view.getUint16(loca.offset + 2 * glyph);
  const size = isLong ? 4 : 2;
  return (glyph) => {
    if ((glyph + 2) * size > loca.length) return false;
    const [from, to] = [offsetOf(glyph), offsetOf(glyph + 1)];
    if (to <= from || to > glyf.length) return false;
    const contours = view.getInt16(glyf.offset + from);
    return contours !== 0 && contours >= -1;
  };
}

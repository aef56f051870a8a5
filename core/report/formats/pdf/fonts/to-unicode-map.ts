/** Entries of one list in a CMap: the most that is allowed (Adobe Technical Note 5411). */
const MOST_ENTRIES = 100;

/** A CMap that says which text each glyph code stands for; `texts` is by code, empty where a code means nothing. */
export function toUnicodeMap(texts: readonly string[]): string {
  const entries = texts.flatMap((text, code) => (text === '' ? [] : [`<${hex(code)}> <${utf16(text)}>`]));
  const lists: string[] = [];
  for (let at = 0; at < entries.length; at += MOST_ENTRIES) {
    const list = entries.slice(at, at + MOST_ENTRIES);
    lists.push(`${String(list.length)} beginbfchar\n${list.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...lists,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** UTF-16 in hexadecimal. */
export function utf16(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) digits += hex(text.charCodeAt(at));
  return digits;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

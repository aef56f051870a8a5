/** A cell: a number is written as it is, a text is made harmless; null is empty. */
export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180), with a byte order mark: who opens such a file does so in a spreadsheet, and the most common
 * one takes a file without the mark for its own old code page, in which "Trần" becomes "Tráº§n".
 */
export function csvBytes(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`);
}

/** Engines differ in the last digits of a logarithm; with these left out, all write the same file. */
const SIGNIFICANT_DIGITS = 12;

/** Texts are always quoted, so that no other separator that a spreadsheet may look for parts them. */
function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(SIGNIFICANT_DIGITS)));
  return cell === '' ? '' : `"${harmless(cell).replaceAll('"', '""')}"`;
}

/**
 * A text that a spreadsheet would take for a formula is given an apostrophe (OWASP, CSV Injection). One that has
 * apostrophes before it already gets one more, so that taking one away gives back what was there.
 */
function harmless(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

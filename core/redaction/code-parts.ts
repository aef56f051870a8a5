/** A stretch of a text; `isCode` where Markdown shows it as it is. */
export type TextPart = { readonly start: number; readonly text: string; readonly isCode: boolean };

/** Fenced blocks (an open one reaches to the end), and spans of code within a line (CommonMark 4.5 and 6.1). */
const CODE =
  /(?<=^|\n) {0,3}(?<fence>`{3,}|~{3,})[^\n`]*(?:\n[^]*?)?(?:\n {0,3}\k<fence>[`~]*[ \t]*(?=\n|$)|$)|(?<!`)(?<ticks>`+)(?!`)[^\n]*?(?<!`)\k<ticks>(?!`)/gu;

/** A Markdown text as its stretches of code and those between them, in order. */
export function codeParts(markdown: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, 0: code } of markdown.matchAll(CODE)) {
    if (index > end) parts.push({ start: end, text: markdown.slice(end, index), isCode: false });
    parts.push({ start: index, text: code, isCode: true });
    end = index + code.length;
  }
  if (end < markdown.length) parts.push({ start: end, text: markdown.slice(end), isCode: false });
  return parts;
}

/** Where a paragraph stands: what its first line begins with, and the spaces before the others. */
export type Indent = { readonly first: string; readonly rest: string };

/** Lines of a paragraph, broken between words so that they fit the width; a longer word stands alone. */
export function wrappedLines(words: readonly string[], width: number, { first, rest }: Indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line = isEmpty ? `${line}${word}` : `${line} ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** The words of a text: what stands between its spaces and line ends. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function lengthOf(words: string): number {
  return Array.from(words).length;
}

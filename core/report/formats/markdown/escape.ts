/** Keeps every character of a line of text from being read as Markdown, and no more than that. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*[\]<~]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/gu, '\\&');
}

/** Keeps the beginnings of lines from being read as headings, lists, quotes or rules. */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(#{1,6}|[+-])(?=\s|$)|^>|^[-=]{2,}\s*$|^\|/u, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2'),
    )
    .join('\n');
}

/** An address that can stand between the brackets of a link. */
export function escapeUrl(url: string): string {
  return url.replace(/[\s()<>\\]/gu, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

import type { Inline } from '../../document.ts';
import { escapeMarkdown, escapeUrl } from './escape.ts';

/** Writes words as Markdown. A number of evidence is `[12]`, which a definition at the end of the report leads on. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return inlines.map(markdownOf).join('');
}

function markdownOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'strong':
      return around('**', inlineMarkdown(inline.inlines));
    case 'emphasis':
      return around('*', inlineMarkdown(inline.inlines));
    case 'code':
      return codeMarkdown(inline.text);
    case 'link':
      return `[${inlineMarkdown(inline.inlines)}](${escapeUrl(inline.url)})`;
    case 'break':
      return '\\\n';
    case 'evidence':
      return `[${String(inline.number)}]`;
  }
}

/** Marks only hold where they touch the words. */
function around(mark: string, words: string): string {
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${mark}${inner}${mark}`);
}

function codeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const fence = fenceFor(line, '`');
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** A row of backticks longer than any in the text, and at least as long as `shortest`. */
export function fenceFor(text: string, shortest: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  return '`'.repeat(Math.max(shortest.length, longest + 1));
}

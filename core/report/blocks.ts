import type { Cell, Column, Heading, Inline, List, Paragraph } from './document.ts';
import type { Voice } from './voice.ts';

/** Plain words. */
export function text(words: string): Inline {
  return { type: 'text', text: words };
}

/** Words that carry weight. */
export function strong(words: string): Inline {
  return { type: 'strong', inlines: [text(words)] };
}

/** A paragraph of words and inlines. */
export function paragraph(...parts: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', inlines: inlinesOf(parts) };
}

/** A paragraph that opens a section or stands beside it. */
export function paragraphAs(role: 'lead' | 'aside', ...parts: readonly (string | Inline)[]): Paragraph {
  return { type: 'paragraph', role, inlines: inlinesOf(parts) };
}

/** A heading within a section: 2 below the section's own title, 3 below that. */
export function heading(level: 2 | 3, words: string): Heading {
  return { type: 'heading', level, inlines: [text(words)] };
}

/** An unordered list of one-paragraph items. */
export function bulletList(items: readonly (readonly (string | Inline)[])[]): List {
  return { type: 'list', start: null, items: items.map((parts) => [paragraph(...parts)]) };
}

/** A column of words, or of numbers (`end`). */
export function column(title: string, align: Column['align'] = 'start'): Column {
  return { title, align, isRowHeader: false };
}

/** The column that names its rows. */
export function rowHeader(title: string): Column {
  return { title, align: 'start', isRowHeader: true };
}

/** A table cell of words and inlines. */
export function cell(...parts: readonly (string | Inline)[]): Cell {
  return { type: 'words', inlines: inlinesOf(parts) };
}

/** The evidence numbers of one statement, in order; past `most` of them the rest is counted. */
export function references(numbers: readonly number[], { say }: Voice, most = 8): readonly Inline[] {
  const shown = numbers
    .slice(0, most)
    .flatMap((number): readonly Inline[] => [text(' '), { type: 'evidence', number }]);
  const rest = numbers.length - most;
  return rest > 0 ? [...shown, text(say.common('references.more', { count: rest }))] : shown;
}

function inlinesOf(parts: readonly (string | Inline)[]): readonly Inline[] {
  return parts.map((part) => (typeof part === 'string' ? text(part) : part));
}

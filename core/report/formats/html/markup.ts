/** HTML that is safe to put between other HTML; it is made by `markup` alone, which escapes whatever is none. */
export type Markup = { readonly html: string };

/** What may stand in the holes of `markup`: texts are escaped, markup goes in as it is, a list one after the other. */
type Hole = string | Markup | readonly Markup[];

/**
 * Makes HTML of a template literal whose own text is trusted. Texts in its holes come out as text, in an element and
 * between the quotes of an attribute alike; every attribute must be quoted.
 */
export function markup(parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { html: parts.map((part, at) => `${part}${htmlOf(holes[at] ?? '')}`).join('') };
}

/** No markup, where there is nothing to say. */
export const NOTHING: Markup = { html: '' };

function htmlOf(hole: Hole): string {
  if (typeof hole === 'string') return escapeHtml(hole);
  return 'html' in hole ? hole.html : hole.map(({ html }) => html).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of characters, which HTML has no way to write. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu;

function escapeHtml(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}

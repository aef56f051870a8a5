import type { Inline } from '../../document.ts';
import { type Markup, markup } from './markup.ts';

/** Words within a line. */
export function inlineMarkup(inlines: readonly Inline[]): Markup {
  return markup`${inlines.map(markupOf)}`;
}

function markupOf(inline: Inline): Markup {
  switch (inline.type) {
    case 'text':
      return markup`${inline.text}`;
    case 'strong':
      return markup`<strong>${inlineMarkup(inline.inlines)}</strong>`;
    case 'emphasis':
      return markup`<em>${inlineMarkup(inline.inlines)}</em>`;
    case 'code':
      return markup`<code>${inline.text}</code>`;
    case 'link':
      return linkMarkup(inline.url, inline.inlines);
    case 'break':
      return markup`<br>`;
    case 'evidence': {
      const number = String(inline.number);
      return markup`<a class="reference" href="#${evidenceAnchor(inline.number)}" aria-label="Evidence ${number}">${number}</a>`;
    }
  }
}

/** A link out of the report, where the address is one of the web or of mail; else only its words. */
export function linkMarkup(url: string, inlines: readonly Inline[]): Markup {
  const words = inlineMarkup(inlines.flatMap(withoutLinks));
  if (!URL.canParse(url) || !SAFE_PROTOCOLS.has(new URL(url).protocol)) return words;
  return markup`<a href="${url}" rel="noreferrer">${/\S/u.test(words.html) ? words : markup`${url}`}</a>`;
}

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The name that a number of evidence leads to. */
export function evidenceAnchor(number: number): string {
  return `evidence-${String(number)}`;
}

/** HTML has no link within a link: an image that is linked keeps the link around it. */
function withoutLinks(inline: Inline): readonly Inline[] {
  switch (inline.type) {
    case 'link':
      return inline.inlines.flatMap(withoutLinks);
    case 'strong':
    case 'emphasis':
      return [{ ...inline, inlines: inline.inlines.flatMap(withoutLinks) }];
    case 'text':
    case 'code':
    case 'break':
    case 'evidence':
      return [inline];
  }
}

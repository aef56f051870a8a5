import type { Inline, Labels } from '../../document.ts';
import { type Markup, markup } from './markup.ts';

/** Words within a line. */
export function inlineMarkup(inlines: readonly Inline[], labels: Labels): Markup {
  return markup`${inlines.map((inline) => markupOf(inline, labels))}`;
}

function markupOf(inline: Inline, labels: Labels): Markup {
  switch (inline.type) {
    case 'text':
      return markup`${inline.text}`;
    case 'strong':
      return markup`<strong>${inlineMarkup(inline.inlines, labels)}</strong>`;
    case 'emphasis':
      return markup`<em>${inlineMarkup(inline.inlines, labels)}</em>`;
    case 'code':
      return markup`<code>${inline.text}</code>`;
    case 'link':
      return linkMarkup(inline.url, inline.inlines, labels);
    case 'break':
      return markup`<br>`;
    case 'evidence': {
      const number = String(inline.number);
      return markup`<a class="reference" href="#${evidenceAnchor(inline.number)}" aria-label="${labels.evidence.replace('{number}', number)}">${number}</a>`;
    }
  }
}

/** A link out of the report, where the address is one of the web or of mail; else only its words. */
export function linkMarkup(url: string, inlines: readonly Inline[], labels: Labels): Markup {
  const words = inlineMarkup(inlines.flatMap(withoutLinks), labels);
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

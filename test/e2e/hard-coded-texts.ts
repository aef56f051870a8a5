import type { PageTools } from './browsers/look-up.ts';
import type { Surface } from './browsers/surface.ts';

/**
 * The texts and accessible names of a document, or of a host's closed shadow root, in the pseudo-locale that are in no
 * catalogue. `data` are texts that belong in none: the model's, the community's own, the page's.
 */
export function hardCodedTexts(surface: Surface, data: readonly string[], host?: string): Promise<readonly string[]> {
  return surface.inspect(lookForHardCoded, { data, host: host ?? null });
}

type Request = { readonly data: readonly string[]; readonly host: string | null };

/** Runs in the page, so it may use nothing from this module. */
function lookForHardCoded(tools: PageTools, { data, host }: Request): readonly string[] {
  const holder = host === null ? null : document.querySelector(host);
  const root = holder === null ? document : tools.shadowOf(holder);
  if (root === null) throw new Error(`There is no ${host ?? ''} with a shadow root`);
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const known = new Set(data.map(squeeze));
  const long = [...known].filter((text) => text.length > 20).join('\n');
  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ];

  /** What is left of a text once the catalogue's pieces, with what fills their gaps, are taken out; a piece may go on in another element. */
  const remaindersOf = (text: string): readonly string[] => {
    let left = text;
    for (let before = ''; before !== left;) {
      before = left;
      left = left.replace(/⟦[^⟦⟧]*⟧/gu, ' ');
    }
    const pieces = left.replace(/⟦[^⟦⟧]*$|^[^⟦⟧]*⟧/gu, ' ').split(/[·:]/u);
    return pieces.map((piece) => squeeze(piece.replace(/^[\d\s.,–()]+/u, '')));
  };
  const isWithoutLanguage = (text: string): boolean =>
    /^https?\b|^\/\/|^\p{Lu}\p{L}{2,8}( \d{1,2},)? \d{4}$/u.test(text);
  const isData = (text: string): boolean => known.has(text) || (text.length > 20 && long.includes(text));
  // A text with elements in its gaps comes in pieces, of which the middle ones have no bracket.
  const isSpoken = (text: string): boolean => /[àçéĥîļñôšûý]/iu.test(text);
  const isHardCoded = (text: string): boolean =>
    !isData(text) &&
    remaindersOf(text).some(
      (piece) => /\p{L}/u.test(piece) && !isData(piece) && !isSpoken(piece) && !isWithoutLanguage(piece),
    );
  /** What people write is told from what is said by its own direction. */
  const isWritten = (element: Element): boolean =>
    element.closest('[dir="auto"], [dir="ltr"]:not(html, .overlay, .panel, .tab)') !== null;
  const faults = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('script, style, kbd, code') !== null) continue;
    if (element.localName !== 'option' && !element.checkVisibility()) continue;
    for (const name of spoken) {
      const value = element.getAttribute(name);
      if (value !== null && isHardCoded(squeeze(value))) faults.add(`${name}: ${value}`);
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? squeeze(node.nodeValue ?? '') : '';
      if (text !== '' && !isWritten(element) && isHardCoded(text)) faults.add(text);
    }
  }
  return [...faults];
}

import { expect } from 'vitest';

/** What the page is made of; nothing else may ever come up in it. */
const ELEMENTS = new Set(
  'html head meta title link style body a header div p svg path h1 dl dt dd rect circle text figure figcaption details summary small img footer span table caption thead tbody tr th td nav ol ul li main section h2 h3 h4 article blockquote pre code strong em br'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name rel href class id role aria-hidden aria-label aria-labelledby width height viewBox d x y cx cy r rx src alt fill-opacity stroke-width stroke-dasharray font-size text-anchor dir tabindex scope start'.split(
    ' ',
  ),
);

/** Nothing that people wrote has become markup, and every link leads to where links may lead. */
export const expectInert = (document: Document): void => {
  for (const element of document.querySelectorAll('*')) {
    expect(ELEMENTS).toContain(element.localName);
    for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
  }
  for (const link of document.querySelectorAll('body [href]')) {
    expect(link.localName).toBe('a');
    expect(link.getAttribute('href')).toMatch(/^(#|https?:|mailto:)/u);
  }
  for (const image of document.querySelectorAll('[src]')) {
    expect(image.localName).toBe('img');
    expect(image.getAttribute('src')).toMatch(/^data:image\//u);
  }
  expect([...document.querySelectorAll('head [href]')].map((link) => link.getAttribute('href')?.slice(0, 14))).toEqual([
    'data:image/svg',
  ]);
};

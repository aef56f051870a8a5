import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { platforms } from '../../../extension/platforms/index.ts';
import { recognise, recognised } from '../../../extension/platforms/on-demand/recognise.ts';

/** A page such as any: of no community, in a few elements of the sort that pages have many of. */
const PAGE = `<html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Some CMS 5"><link rel="stylesheet" href="/a.css"><title>Fish</title></head>
<body class="home page"><div id="content"><nav><a href="/">Home</a></nav><main><article id="post_1" class="post"><h1>Fish</h1><p>Fresh.</p></article></main></div><script>let fish;</script></body></html>`;

/** An id, and perhaps what is below it: a browser finds that without a search. */
const BY_ID = /^#[\w-]+(?:\s[^,]*)?$/u;

it('recognises every platform but the one for any page before its reader is there, in the same order', () => {
  expect(recognised.map(({ id }) => id)).toEqual(platforms.slice(0, -1).map(({ id }) => id));
  for (const { id, isHere } of recognised) expect(platforms.find((one) => one.id === id)!.recognises).toBe(isHere);
});

it.each(recognised)(
  'does not recognise $id on an ordinary page, and searches not the whole page for it',
  ({ isHere }) => {
    const { document } = new JSDOM(PAGE).window;
    const searched: string[] = [];
    for (const root of [document, document.documentElement, document.body]) {
      for (const method of ['querySelector', 'querySelectorAll'] as const) {
        const own = root[method].bind(root) as (selector: string) => never;
        root[method] = (selector: string) => {
          if (!BY_ID.test(selector)) searched.push(selector);
          return own(selector);
        };
      }
    }
    expect(isHere({ url: new URL('https://fish.example/'), document })).toBe(false);
    expect(searched).toEqual([]);
  },
);

it('passes over one that fails, and names none where none is right', () => {
  const broken = { url: new URL('https://fish.example/'), document: {} as Document };
  expect(recognise(broken)).toBeUndefined();
});

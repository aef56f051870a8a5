import { readPage } from '../../../extension/platforms/index.ts';
import { drawPage, inventParagraphs } from '../anchoring/long-page.ts';

const NODES = 48_000;
const RUNS = 15;

/** A saved page, and the address it had. */
export type Saved = { readonly name: string; readonly html: string; readonly url: string };

/** What recognising and reading a page took, median of some runs, in milliseconds; and what it was taken for. */
export type Reading = { readonly name: string; readonly platform: string; readonly ms: number };

Object.assign(globalThis, { measureReading });

/** Reads each page with 1 MB of text, in 48,000 nodes, put into it. */
function measureReading(pages: readonly Saved[]): readonly Reading[] {
  const paragraphs = inventParagraphs(NODES, 1);
  return pages.map(({ name, html, url }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const long = page.createElement('div');
    drawPage(paragraphs, long);
    page.body.append(long);
    const view = { url: new URL(url), document: page };
    const times = Array.from({ length: RUNS }, () => {
      const began = performance.now();
      readPage(view);
      return performance.now() - began;
    });
    return { name, platform: readPage(view).platform, ms: times.sort((a, b) => a - b)[RUNS >> 1] ?? NaN };
  });
}

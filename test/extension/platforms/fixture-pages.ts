import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PageKind } from '#core/page.ts';
import { PageFacts } from '#core/page.ts';
import type { PageView } from '../../../extension/platforms/platform.ts';

const FOLDER = `${import.meta.dirname}/../../../fixtures/pages`;

/** What a person reads off a saved page. */
export type Expectation = {
  readonly url: string;
  readonly title: string;
  readonly platform: string;
  readonly kind: PageKind;
  readonly facts: PageFacts;
};

/** The saved pages, by name. */
export const fixtureNames: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/u, ''));

/** The names of all expectations, to find one whose page is missing. */
export const expectationNames: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.facts.json'))
  .map((file) => file.replace(/\.facts\.json$/u, ''));

/** What is to be read off a saved page; its facts are of the form that records keep. */
export function expectation(name: string): Expectation {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.facts.json`, 'utf8')) as Expectation;
  return { ...expected, facts: PageFacts.parse(expected.facts) };
}

/** The HTML of a saved page. */
export function fixtureHtml(name: string): string {
  return readFileSync(`${FOLDER}/${name}.html`, 'utf8');
}

/** A page as a content script sees it; `scripts` keeps each noscript as text, as a browser that runs scripts does. */
export function pageView(html: string, url: string, { scripts = false } = {}): PageView {
  const dom = new JSDOM(html, scripts ? { url, runScripts: 'outside-only' } : { url });
  return { url: new URL(url), document: dom.window.document };
}

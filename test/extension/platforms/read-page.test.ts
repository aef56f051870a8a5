// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { platforms, readPage } from '../../../extension/platforms/index.ts';
import type { Platform } from '../../../extension/platforms/platform.ts';
import { expectation, expectationNames, fixtureHtml, fixtureNames, pageView } from './fixture-pages.ts';

describe('every saved page', () => {
  it('has an expectation, and every expectation a page', () => {
    expect(fixtureNames).toEqual(expectationNames);
    expect(fixtureNames.length).toBeGreaterThan(0);
  });

  it.each(fixtureNames)('%s is read as a person reads it', (name) => {
    const { url, ...expected } = expectation(name);
    const { platform, kind, title, facts } = readPage(pageView(fixtureHtml(name), url));
    expect({ platform, kind, title, facts }).toEqual(expected);
  });

  it.each(fixtureNames)('%s is read alike where noscript is only text', (name) => {
    const { url, ...expected } = expectation(name);
    const { platform, kind, title, facts } = readPage(pageView(fixtureHtml(name), url, { scripts: true }));
    expect({ platform, kind, title, facts }).toEqual(expected);
  });

  it.each(fixtureNames)('%s is left as it was', (name) => {
    const page = pageView(fixtureHtml(name), expectation(name).url);
    const before = page.document.documentElement.outerHTML;
    readPage(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it.each(fixtureNames)('%s asks nothing of another site', (name) => {
    expect(fixtureHtml(name)).not.toMatch(
      /(?:src|srcset)="(?:https?:)?\/\/|<link[^>]+rel="(?:stylesheet|preload|icon)|@import|url\(http/u,
    );
  });
});

describe('readPage', () => {
  const page = pageView('<title>(3) Tides</title><h1>Tides</h1>', 'https://harbour.example/forum/1');
  const broken: Platform = {
    id: 'broken',
    name: 'Broken',
    basis: 'descriptions',
    recognises: () => true,
    communityUrl: () => 'https://harbour.example/forum/',
    pageKind: () => 'topic',
    pageFacts: () => {
      throw new TypeError('a page without its main part');
    },
  };

  it.each([
    ['https://commons.keelworks.example/t/fenders/7', 'https://commons.keelworks.example/t/fenders/7'],
    ['https://commons.keelworks.example/t/fenders/7/41#reply', 'https://commons.keelworks.example/t/fenders/7'],
    [
      'https://commons.keelworks.example/latest?order=views#top',
      'https://commons.keelworks.example/latest?order=views',
    ],
  ])('lets %s stand for %s, however far one has scrolled', (address, stands) => {
    expect(readPage(pageView(fixtureHtml('discourse--topic'), address)).url).toBe(stands);
  });

  it('asks every platform once, the generic one last', () => {
    expect(platforms.at(-1)?.id).toBe('generic');
    expect(new Set(platforms.map((platform) => platform.id)).size).toBe(platforms.length);
  });

  it('loses only the facts to a platform that fails on them', () => {
    expect(readPage(page, [broken, ...platforms])).toEqual({
      platform: 'broken',
      reader: { name: 'Broken', basis: 'descriptions' },
      url: 'https://harbour.example/forum/1',
      kind: 'topic',
      facts: {},
      title: 'Tides',
      communityUrl: 'https://harbour.example/forum/',
    });
  });

  it('passes a page on where a platform fails to recognise it', () => {
    const blind = { ...broken, recognises: broken.pageFacts as unknown as Platform['recognises'] };
    expect(readPage(page, [blind, ...platforms]).platform).toBe('generic');
  });

  it('calls a page other where its kind cannot be read', () => {
    const lost = { ...broken, pageKind: broken.pageFacts as unknown as Platform['pageKind'] };
    expect(readPage(page, [lost]).kind).toBe('other');
  });

  it('takes the count of unread things from the title, and no other number', () => {
    expect(readPage(page).title).toBe('Tides');
    expect(readPage(pageView('<title>(1978) Two-cylinder</title>', 'https://a.example/')).title).toBe(
      '(1978) Two-cylinder',
    );
  });
});

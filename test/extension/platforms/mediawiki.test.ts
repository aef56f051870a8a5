// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '#core/page.ts';
import { mediawiki } from '../../../extension/platforms/mediawiki.ts';
import { pageView } from './fixture-pages.ts';

const URL_HERE = 'https://wiki.kiln-commons.example/wiki/Talk:Glaze';

function wiki(classes: string, content = '', head = ''): ReturnType<typeof pageView> {
  return pageView(
    `${head}<body class="mediawiki ${classes}"><div id="mw-content-text" lang="en">${content}</div></body>`,
    URL_HERE,
  );
}

function talk(content: string): { kind: string; facts: PageFacts } {
  const page = wiki('ns-1 ns-talk', content);
  const kind = mediawiki.pageKind(page);
  return { kind, facts: mediawiki.pageFacts(page, kind) };
}

function signed(name: string, stamp: string): string {
  return `Words. <a href="/wiki/User:${name}">${name}</a> (<a href="/wiki/User_talk:${name}">talk</a>) ${stamp}`;
}

describe('recognising MediaWiki', () => {
  it('is not done by its generator or by a class alone', () => {
    expect(mediawiki.recognises(pageView('<meta name="generator" content="MediaWiki 1.43">', URL_HERE))).toBe(false);
    expect(mediawiki.recognises(pageView('<body class="mediawiki">', URL_HERE))).toBe(false);
  });
});

describe('the kind of a MediaWiki page', () => {
  it.each([
    ['ns-0 ns-subject page-Glaze action-view', 'article'],
    ['ns-0 ns-subject page-Main_Page', 'home'],
    ['ns-0 ns-subject action-edit', 'other'],
    ['ns-2 ns-subject page-User_Ana rootpage-User_Ana', 'member'],
    ['ns-2 ns-subject page-User_Ana_Notes rootpage-User_Ana', 'other'],
    ['ns-6 ns-subject', 'other'],
    ['ns-102 ns-subject', 'article'],
    ['ns--1 ns-special mw-special-Listusers', 'directory'],
    ['ns--1 ns-special mw-special-Search', 'search'],
    ['ns--1 ns-special mw-special-Userlogin', 'other'],
    ['ns-1 ns-talk', 'topic-list'],
  ])('%s is %s', (classes, kind) => {
    expect(mediawiki.pageKind(wiki(classes))).toBe(kind);
  });

  it('is home by the settings of the page, other where nobody has written it', () => {
    const settings = '<script>RLCONF={"wgIsMainPage":true}</script>';
    expect(mediawiki.pageKind(wiki('ns-0 ns-subject page-Accueil', '', settings))).toBe('home');
    expect(mediawiki.pageKind(wiki('ns-0 ns-subject', '<div class="noarticletext"></div>'))).toBe('other');
  });
});

describe('a talk page', () => {
  it('dates comments by signatures in UTC, in whatever order their date is written', () => {
    const content = `<h2>A</h2><p>${signed('Ana', '9:12, October 3, 2026 (UTC)')}</p><dl><dd>${signed('Bo', '23:40, 2026 December 3 (UTC)')}</dd></dl>`;
    expect(talk(content)).toEqual({
      kind: 'topic',
      facts: {
        replies: 1,
        participants: 2,
        openedAt: '2026-10-03T09:12:00.000Z',
        firstReplyAt: '2026-12-03T23:40:00.000Z',
        lastActivityAt: '2026-12-03T23:40:00.000Z',
      },
    });
  });

  it('counts but does not date what is signed in another time zone, or with the date before the time', () => {
    const french = `<h2>A</h2><p>${signed('Ana', '3 octobre 2026 à 09:12 (CEST)')}</p><p>${signed('Bo', '4 octobre 2026 à 10:00 (CEST)')}</p>`;
    expect(talk(french).facts).toEqual({ replies: 1, participants: 2 });
    const chinese = `<h2>A</h2><p>${signed('Ana', '2026年10月3日 (六) 09:12 (UTC)')}</p>`;
    expect(talk(chinese).facts).toEqual({ replies: 0, participants: 1, staffReplies: 0 });
  });

  it('counts no replies where a comment is signed by nobody, or not at all', () => {
    expect(talk('<h2>A</h2><p>Words. 09:12, 3 October 2026 (UTC)</p>').facts).toEqual({});
    const content = `<h2>A</h2><p>${signed('Ana', '09:12, 3 October 2026 (UTC)')}</p><h2>B</h2><p>Words.</p>`;
    expect(talk(content)).toEqual({ kind: 'topic-list', facts: { topics: 2 } });
  });

  it('is a list without counts where an extension keeps the comments', () => {
    expect(talk('<div class="flow-component"></div>')).toEqual({ kind: 'topic-list', facts: {} });
  });
});

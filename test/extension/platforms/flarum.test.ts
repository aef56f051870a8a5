// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { flarum } from '../../../extension/platforms/flarum.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const FRAME =
  '<div id="app" class="App"><a id="home-link" href="/forum/">Talk</a><div class="App-content"></div></div>';

function page(path: string, content = FRAME) {
  return pageView(`${content}<div id="flarum-loading"></div>`, `https://talk.example${path}`);
}

function read(name: string, ...changes: readonly (readonly [string | RegExp, string])[]) {
  const html = changes.reduce((text, [from, to]) => {
    expect(text).toMatch(from);
    return text.replaceAll(from, to);
  }, fixtureHtml(name));
  return readPage(pageView(html, expectation(name).url)).facts;
}

describe('recognising Flarum', () => {
  it.each([
    ['its loading sign in its frame', page('/'), true],
    [
      'parts of its name, where the frame is gone',
      pageView('<div id="flarum-loading"></div><div id="flarum-content"></div>', 'https://talk.example/'),
      true,
    ],
    ['an app that calls itself App', pageView(FRAME, 'https://talk.example/'), false],
    ['one part of its name', pageView('<div id="flarum-content"></div>', 'https://talk.example/'), false],
  ])('is decided by %s', (_, view, isHere) => {
    expect(flarum.recognises(view)).toBe(isHere);
  });
});

describe('the kind of a Flarum page', () => {
  it.each([
    ['/forum/', 'home'],
    ['/forum/?q=ramp', 'search'],
    ['/forum/all', 'topic-list'],
    ['/forum/t/handling', 'topic-list'],
    ['/forum/tags', 'other'],
    ['/forum/d/12-logbooks/7', 'topic'],
    ['/forum/u/pia', 'member'],
    ['/forum/u/pia/discussions', 'member'],
    ['/forum/u/pia/security', 'other'],
    ['/forum/users', 'directory'],
    ['/forum/flags', 'moderation'],
    ['/forum/messages', 'chat'],
    ['/forum/p/2-house-rules', 'guidelines'],
    ['/forum/notifications', 'other'],
    ['/forum/admin', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(flarum.pageKind(page(path))).toBe(kind);
  });

  it('stands at the discussion’s own address, below the forum’s folder', () => {
    const { url, communityUrl, communityName } = readPage(page('/forum/d/12-logbooks/7'));
    expect({ url, communityUrl, communityName }).toEqual({
      url: 'https://talk.example/forum/d/12-logbooks',
      communityUrl: 'https://talk.example/forum/',
      communityName: 'Talk',
    });
  });
});

describe('a Flarum discussion', () => {
  it('knows only what is certain where its stream is not all loaded', () => {
    expect(read('flarum--topic', ['Scrubber-count">9<', 'Scrubber-count">40<'])).toEqual({
      openedAt: '2026-02-11T05:50:12.000Z',
      firstReplyAt: '2026-02-11T06:31:40.000Z',
      firstReplyBy: 'staff',
      solved: true,
      answeredBy: 'member',
    });
  });

  /** The JSON made that of the discussion, with so many posts in its stream. */
  const ofThis = (posts: number) =>
    [
      ['"id": "99"', '"id": "418"'],
      [
        /"posts": \{\s*"data": \[\]\s*\}/gu,
        `"posts": {"data": [${Array.from({ length: posts }, (_, id) => `{"type": "posts", "id": "${String(id)}"}`).join()}]}`,
      ],
    ] as const;

  it('takes the counters of its JSON beside what is loaded, until more is written', () => {
    const partial = ['Scrubber-count">9<', 'Scrubber-count">40<'] as const;
    expect(read('flarum--topic', partial, ...ofThis(40))).toMatchObject({ replies: 43, participants: 17 });
    expect(read('flarum--topic', partial, ...ofThis(38))).not.toHaveProperty('replies');
  });

  it('is unsolved only where an answer could be chosen', () => {
    const open = [[' Post--bestAnswer', ''], ['Badge--bestAnswer', 'Badge--none'], ...ofThis(9)] as const;
    expect(read('flarum--topic', ...open)).not.toHaveProperty('solved');
    const asks = ['"hasBestAnswer": false', '"hasBestAnswer": false, "canSelectBestAnswer": true'] as const;
    expect(read('flarum--topic', ...open, asks)).toMatchObject({ replies: 5, solved: false });
  });

  it('does not know who wrote a post whose account is deleted', () => {
    const name = /<a href="\/u\/hanne">.*?<\/a>/gu;
    expect(read('flarum--topic', [name, '<span class="username">[deleted]</span>'])).toEqual({
      replies: 5,
      openedAt: '2026-02-11T05:50:12.000Z',
      solved: true,
      lastActivityAt: '2026-02-18T21:00:00.000Z',
    });
  });

  it('is counted without its JSON where it has one leaf', () => {
    const bare = [/<script id="flarum-json-payload"[\s\S]*?<\/script>/gu, ''] as const;
    expect(read('flarum--topic-2', bare)).toEqual({});
    const whole = [/<link rel="next"[^>]*>|<a href="[^"]*\?page=2">.*<\/a>/gu, ''] as const;
    expect(read('flarum--topic-2', bare, whole)).toEqual({ replies: 3, participants: 4 });
  });
});

describe('a list of discussions', () => {
  it('does not take unread posts for replies, and is counted where it ends', () => {
    expect(read('flarum--topic-list', [/<button[\s\S]*?<\/button>/gu, ''])).toEqual({
      topics: 6,
      unanswered: 3,
      pinned: 2,
    });
    expect(read('flarum--topic-list', [/Slidable-content"/gu, 'Slidable-content unread"'])).toEqual({ pinned: 2 });
  });
});

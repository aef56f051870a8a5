// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { nodebb } from '../../../extension/platforms/nodebb.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const TOPIC = 'https://lamps.example/topic/7/wicks';

function page(template: string, content = '', url = TOPIC) {
  return pageView(
    `<body class="page-x template-${template} page-status-200 user-guest"><div id="content">${content}</div></body>`,
    url,
  );
}

describe('recognising NodeBB', () => {
  it.each([
    ['the classes of its body, where scripts and attributes are gone', page('topic'), true],
    [
      'a theme’s own body, by its components and script',
      pageView('<ul component="topic"></ul><script src="/forum/assets/nodebb.min.js?v=1"></script>', TOPIC),
      true,
    ],
    ['a WordPress page template', pageView('<body class="page page-template page-template-wide">', TOPIC), false],
    [
      'a page that embeds its comments',
      pageView('<div id="nodebb-comments"><ul component="topic"></ul></div>', TOPIC),
      false,
    ],
  ])('is decided by %s', (_, view, isHere) => {
    expect(nodebb.recognises(view)).toBe(isHere);
  });
});

describe('the kind of a NodeBB page', () => {
  it.each([
    ['categories', 'home'],
    ['popular', 'topic-list'],
    ['topic', 'topic'],
    ['account-topics', 'member'],
    ['account-settings', 'other'],
    ['users', 'directory'],
    ['groups-details', 'group'],
    ['flags-detail', 'moderation'],
    ['post-queue', 'moderation'],
    ['admin-dashboard-users', 'analytics'],
    ['admin-settings-general', 'other'],
    ['login', 'other'],
    ['404', 'other'],
  ])('%s is %s, whatever the address', (template, kind) => {
    expect(nodebb.pageKind(page(template))).toBe(kind);
  });
});

describe('the address of a NodeBB page', () => {
  const manifest = '<link rel="manifest" href="/forum/manifest.webmanifest">';

  it('lies below the folder of the forum, and leaves out the post in view', () => {
    const view = page('topic', manifest, 'https://lamps.example/forum/topic/7/wicks/41?page=3');
    const { url, communityUrl } = readPage(view);
    expect(url).toBe('https://lamps.example/forum/topic/7/wicks');
    expect(communityUrl).toBe('https://lamps.example/forum/');
  });

  it('keeps to the host where its files come from another', () => {
    expect(readPage(page('recent', '', 'https://lamps.example/recent?cid=2')).url).toBe(
      'https://lamps.example/recent?cid=2',
    );
  });
});

describe('a NodeBB topic', () => {
  const { url, facts } = expectation('nodebb--topic');

  it('tells no first reply where the posts stand newest first and are not all there', () => {
    const html = fixtureHtml('nodebb--topic')
      .replace('title="6" class="fw-bold"', 'title="40" class="fw-bold"')
      .replace('data-timestamp="1770152700000"', 'data-timestamp="1790152400000"');
    expect(html).toContain('title="40"');
    expect(readPage(pageView(html, url)).facts).toEqual({
      replies: 39,
      participants: 4,
      openedAt: facts.openedAt,
      solved: true,
      answeredBy: 'member',
      views: 1482,
      lastActivityAt: '2026-09-23T08:33:20.000Z',
    });
  });

  it('knows no votes once one was given after the page was sent', () => {
    const html = fixtureHtml('nodebb--topic').replace('data-votes="3"', 'data-votes="4"');
    expect(readPage(pageView(html, url)).facts).not.toHaveProperty('reactions');
  });
});

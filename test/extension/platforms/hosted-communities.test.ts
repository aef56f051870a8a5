// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const read = (address: string, html = '') => readPage(pageView(html, `https://${address}`));

describe('a community on its platform’s own host', () => {
  it.each([
    ['quay.circle.so', 'circle', 'home'],
    ['quay.circle.so/feed', 'circle', 'home'],
    ['quay.circle.so/c/start-here/', 'circle', 'topic-list'],
    ['quay.circle.so/c/start-here/hello', 'circle', 'topic'],
    ['quay.circle.so/c/course/sections/1/lessons/2', 'circle', 'article'],
    ['quay.circle.so/u/292aec4e', 'circle', 'member'],
    ['quay.circle.so/members', 'circle', 'directory'],
    ['quay.circle.so/settings/posts', 'circle', 'other'],
    ['quay.mn.co/', 'mighty', 'home'],
    ['quay.mn.co/posts/88120441/comments/5', 'mighty', 'topic'],
    ['quay.mn.co/spaces/14493304/chat', 'mighty', 'chat'],
    ['quay.mn.co/spaces/14493304', 'mighty', 'topic-list'],
    ['quay.mn.co/spaces/14493304/admin/members/all', 'mighty', 'other'],
    ['quay.mn.co/members/29038203/feed', 'mighty', 'member'],
    ['quay.mn.co/sign_in', 'mighty', 'other'],
    ['quay.bettermode.io/', 'bettermode', 'home'],
    ['quay.bettermode.io/changelog', 'bettermode', 'topic-list'],
    ['quay.bettermode.io/member/x9ZiZZRQ7y', 'bettermode', 'member'],
    ['quay.bettermode.io/auth/login', 'bettermode', 'other'],
    ['quay.bettermode.io/search', 'bettermode', 'search'],
  ])('at %s is %s, %s', (address, platform, kind) => {
    const { platform: found, kind: foundKind } = read(address);
    expect([found, foundKind]).toEqual([platform, kind]);
  });

  it.each([
    'circle.so/blog',
    'www.circle.so/',
    'login.circle.so/sign_in',
    'www.mn.co/',
    'faq.mightynetworks.com/en/articles/9140632',
    'bettermode.com/pricing',
  ])('is not at %s', (address) => {
    expect(read(address).platform).toBe('generic');
  });
});

describe('a community on a host of its own', () => {
  it.each([
    ['circle--topic', '/c/splices-and-knots/eye-splice', 'circle'],
    ['mighty--topic', '/posts/88120441', 'mighty'],
    ['bettermode--topic', '/questions/post/two-owners-Zx81mPqL0vRt6Wd', 'bettermode'],
    ['bettermode--topic', '/blog/post/two-owners', 'generic'],
    ['bettermode--topic-list', '/questions/post/two-owners-Zx81mPqL0vRt6Wd', 'generic'],
  ])('%s at %s is %s', (name, path, platform) => {
    expect(read(`quay.example${path}`, fixtureHtml(name)).platform).toBe(platform);
  });

  it('is not taken from one mark alone', () => {
    expect(read('quay.example/', '<div class="circle-block-editor"></div>').platform).toBe('generic');
    expect(read('quay.example/', '<div class="mighty-wysiwyg-content"></div>').platform).toBe('generic');
    expect(read('quay.example/', '<div id="detail-layout"></div>').platform).toBe('generic');
  });
});

describe('the counter of comments', () => {
  const circle = (...labels: readonly string[]): string =>
    labels.map((label) => `<button data-testid="post-comment-count">${label}</button>`).join('');
  const mighty = (label: string): string =>
    `<div class="comments-sidebar-layout"><div class="comment-sidebar-header"><div class="comment-count">${label}</div></div></div>`;

  it.each([
    ['quay.circle.so/c/a/b', circle('0 comments'), { replies: 0 }],
    ['quay.circle.so/c/a/b', circle('1,204 comments'), { replies: 1204 }],
    ['quay.circle.so/c/a/b', circle('1.2k comments'), {}],
    ['quay.circle.so/c/a/b', circle('Show comments'), {}],
    ['quay.circle.so/c/a/b', circle('3 comments', '5 comments'), {}],
    ['quay.circle.so/c/a', circle('3 comments'), {}],
    ['quay.mn.co/posts/1', mighty('13 Comments'), { replies: 13 }],
    ['quay.mn.co/posts/1', mighty('13'), { replies: 13 }],
    ['quay.mn.co/posts/1', mighty('1.3K Comments'), {}],
  ])('at %s, as %s, gives %o', (address, html, facts) => {
    expect(read(address, html).facts).toEqual(facts);
  });
});

describe('structured data', () => {
  const data = (url: string | undefined): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'DiscussionForumPosting', url, commentCount: 4, datePublished: '2026-03-01T10:00:00Z' })}</script>`;

  it.each([
    ['https://quay.bettermode.io/questions/post/a-1/', { replies: 4, openedAt: '2026-03-01T10:00:00.000Z' }],
    ['/questions/post/a-1?ref=x', { replies: 4, openedAt: '2026-03-01T10:00:00.000Z' }],
    ['https://quay.bettermode.io/questions/post/b-2', {}],
    [undefined, {}],
  ])('of %s is read only at its own address', (url, facts) => {
    expect(read('quay.bettermode.io/questions/post/a-1', data(url)).facts).toEqual(facts);
  });
});

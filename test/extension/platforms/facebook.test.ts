// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { pageView } from './fixture-pages.ts';

function read(path: string, html = '') {
  return readPage(pageView(`<title>(2) Quay | Facebook</title>${html}`, `https://www.facebook.com${path}`));
}

describe('an address of a Facebook group', () => {
  it.each([
    ['/groups/1830042177610051', 'home'],
    ['/groups/quay/permalink/77/', 'topic'],
    ['/groups/quay/posts/', 'topic-list'],
    ['/groups/quay/members/admins', 'directory'],
    ['/groups/quay/user/100', 'member'],
    ['/groups/quay/member-requests', 'moderation'],
    ['/groups/quay/pending_posts/9', 'moderation'],
    ['/groups/quay/files', 'other'],
  ])('%s is %s', (path, kind) => {
    const { platform, kind: found, communityUrl, communityName } = read(path);
    expect([platform, found, communityName]).toEqual(['facebook', kind, 'Quay']);
    expect(communityUrl).toBe(`https://www.facebook.com/groups/${path.split('/')[2] ?? ''}/`);
  });

  it('stands for its page, whichever comment it was opened at', () => {
    expect(read('/groups/quay/posts/4/?comment_id=9&__cft__[0]=AZ').url).toMatch(/\/posts\/4\/$/u);
    expect(read('/groups/quay/search/?q=tide').url).toMatch(/\?q=tide$/u);
  });

  it.each(['/groups/feed/', '/groups/discover', '/quay/posts/4', '/groups/'])('%s is none', (path) => {
    expect(read(path).platform).toBe('generic');
  });
});

describe('the comments on a post', () => {
  const post = (labels: string): string =>
    `<div role="main"><div data-ad-preview="message">x</div>${labels}<div role="article" aria-label="Comment by Ana 1 hour ago"><span>7 comments</span></div></div>`;
  const label = (text: string): string => `<div role="button"><span>${text}</span></div>`;

  it.each([
    [label('1,204 comments'), { replies: 1204 }],
    [label('3 commentaires') + label('2 partages'), { replies: 3 }],
    [label('1 Kommentar'), { replies: 1 }],
    [label('1.2K comments'), {}],
    [label('12 mil comentarios'), {}],
    [label('4 comments') + label('9 comments'), {}],
    [label('Comment') + label('View 2 more comments'), {}],
  ])('%s: %o', (labels, facts) => {
    expect(read('/groups/quay/posts/4', post(labels)).facts).toEqual(facts);
  });

  it('are those of the post that lies over the list', () => {
    const dialog = `<div role="dialog"><div data-ad-preview="message">y</div>${label('2 comments')}</div>`;
    expect(read('/groups/quay/posts/4', post(label('9 comments')) + dialog).facts).toEqual({ replies: 2 });
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const read = (path: string, html = '') => readPage(pageView(html, `https://www.linkedin.com${path}`));

describe('an address of a LinkedIn group', () => {
  it.each([
    ['/groups/13884477', 'home'],
    ['/groups/Small-Harbours-13884477/', 'home'],
    ['/groups/13884477/members/', 'directory'],
    ['/groups/13884477/manage/membership/requested/', 'moderation'],
    ['/groups/13884477/about', 'other'],
    ['/feed/update/urn%3Ali%3AgroupPost%3A13884477-7424369163000000000', 'topic'],
  ])('%s is %s', (path, kind) => {
    const { platform, kind: found, communityUrl, url } = read(`${path}?origin=SOCIAL_SHARE`);
    expect(url).toBe(`https://www.linkedin.com${decodeURIComponent(path)}`);
    expect([platform, found]).toEqual(['linkedin', kind]);
    expect(communityUrl).toMatch(/^https:\/\/www\.linkedin\.com\/groups\/(?:Small-Harbours-)?13884477\/$/u);
  });

  it.each(['/groups/', '/groups/discover', '/feed/', '/feed/update/urn:li:activity:7424369163000000000/', '/in/ana'])(
    '%s is none',
    (path) => {
      expect(read(path).platform).toBe('generic');
    },
  );
});

describe('a post of a group', () => {
  const { url, facts } = expectation('linkedin--topic');
  const readFixture = (from: string, to: string) =>
    readPage(pageView(fixtureHtml('linkedin--topic').replaceAll(from, to), url)).facts;

  it('keeps to its counter while not all of its comments are loaded', () => {
    expect(readFixture('5 comments', '31 comments')).toEqual({ replies: 31, openedAt: facts.openedAt });
    expect(readFixture('5 comments', '1.2K comments')).toEqual({ openedAt: facts.openedAt });
  });

  it('counts a comment that is drawn twice once', () => {
    const twice = fixtureHtml('linkedin--topic').replace(
      '<div class="comments-comment-list__container">',
      `$&${/<article id="ember400"[\s\S]*?<\/article>/u.exec(fixtureHtml('linkedin--topic'))?.[0] ?? ''}`,
    );
    expect(readPage(pageView(twice, url)).facts).toEqual(facts);
  });

  it('knows whom the manager has named as staff', () => {
    const page = { ...pageView(fixtureHtml('linkedin--topic'), url), staffNames: ['Domenico Ferrara'] };
    expect(readPage(page).facts.firstReplyBy).toBe('staff');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { platforms, readPage } from '../../../extension/platforms/index.ts';
import type { Platform } from '../../../extension/platforms/platform.ts';
import type { SiteProfile } from '#core/site-profile.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const ADDRESS = 'https://boats.example/topics/wet-ropes';
const taught = (profile: Partial<SiteProfile>): SiteProfile => ({ kinds: [], marks: {}, ...profile });
const TOPICS = taught({ kinds: [{ pattern: '/topics/*', kind: 'topic' }] });
const read = (html: string, site: SiteProfile, url = ADDRESS, among: readonly Platform[] = platforms) =>
  readPage(pageView(html, url), among, site);

const post = (author: string, at: string, mark = '') => `<article itemprop="comment" itemscope>
  <header><span itemprop="author" itemscope><a itemprop="name">${author}</a></span> ${mark}
  <time itemprop="dateCreated" datetime="2026-02-0${at}T08:00:00Z"></time></header>
  <p>Thanks, <a>Ana</a> and <a>Ben</a>.</p></article>`;
const thread = (marks: { readonly ben?: string; readonly cem?: string } = {}) => `<main itemscope
  itemtype="https://schema.org/DiscussionForumPosting"><h1>Wet ropes</h1><span itemprop="commentCount">2</span>
  <header><span itemprop="author" itemscope><a itemprop="name">Ana</a></span></header>
  <time itemprop="dateCreated" datetime="2026-02-01T08:00:00Z"></time>
  ${post('Ben', '2', marks.ben)}${post('Cem', '3', marks.cem)}</main>
  <aside><ul><li><a>Dora</a> <i class="badge">Staff</i></li></ul></aside>`;

describe('a kind that was taught', () => {
  it('goes before what the platform says, on the pages of its pattern alone', () => {
    expect(read('<p>Ropes</p>', TOPICS)).toMatchObject({ platform: 'generic', kind: 'topic' });
    expect(read('<p>Ropes</p>', TOPICS, 'https://boats.example/ropes').kind).toBe('other');
  });

  it('is of the address that stands for the page', () => {
    const { url } = expectation('discourse--topic');
    const { pathname } = new URL(url);
    const site = taught({ kinds: [{ pattern: pathname, kind: 'event' }] });
    expect(read(fixtureHtml('discourse--topic'), site, `${url}/4`)).toMatchObject({ kind: 'event', facts: {} });
  });
});

describe('a platform that was taught', () => {
  it('reads the page without recognising it', () => {
    const { url, platform, kind } = expectation('flarum--topic');
    const bare = '<div id="app" class="App App--discussion"></div>';
    expect(read(bare, taught({}), url).platform).toBe('generic');
    expect(read(bare, taught({ platform }), url)).toMatchObject({ platform, kind });
  });

  it('may be none of those that are known', () => {
    const { url } = expectation('discourse--topic');
    expect(read(fixtureHtml('discourse--topic'), taught({ platform: 'generic' }), url).platform).toBe('generic');
    expect(read(fixtureHtml('discourse--topic'), taught({ platform: 'of-tomorrow' }), url).platform).toBe('generic');
  });
});

describe('the mark of replies', () => {
  const site = { ...TOPICS, marks: { replies: '.count' } };

  it.each([
    ['<b class="count">14 replies</b>', { replies: 14 }],
    ['<b class="count">1,204</b><i class="count">1,204 replies</i>', { replies: 1204 }],
    ['<b class="count" title="1204">1.2k</b>', { replies: 1204 }],
    ['<b class="count">1.2k</b>', {}],
    ['<b class="count">14</b><b class="count">15</b>', {}],
    ['<b class="count">none</b>', {}],
    ['<b>14 replies</b>', {}],
  ])('in %s tells %j', (html, facts) => {
    expect(read(html, site).facts).toEqual(facts);
  });

  it('goes before what the page says elsewhere, even where it tells nothing', () => {
    expect(read(`${thread()}<b class="count">7</b>`, site).facts.replies).toBe(7);
    expect(read(thread(), site).facts).not.toHaveProperty('replies');
  });

  it('tells nothing on pages that are no conversation', () => {
    expect(read('<b class="count">14</b>', site, 'https://boats.example/').facts).toEqual({});
  });
});

describe('the mark of an accepted answer', () => {
  const site = { ...TOPICS, marks: { accepted: '[aria-label="Accepted answer"]' } };

  it('tells that a topic is solved where it is there, and never that it is not', () => {
    expect(read('<svg aria-label="Accepted answer"></svg>', site).facts).toEqual({ solved: true });
    expect(read('<svg></svg>', site).facts).toEqual({});
  });
});

describe('the mark of staff', () => {
  const site = { ...TOPICS, marks: { staff: '.badge' } };
  const badge = '<i class="badge">Staff</i>';

  it.each([
    ['the first to answer', thread({ ben: badge }), { firstReplyBy: 'staff', staffReplies: 1 }],
    ['a later one', thread({ cem: badge }), { firstReplyBy: 'member', staffReplies: 1 }],
    ['nobody', thread(), { firstReplyBy: 'member', staffReplies: 0 }],
    ['both', thread({ ben: badge, cem: badge }), { firstReplyBy: 'staff', staffReplies: 2 }],
  ])('beside %s says who answered', (_, html, facts) => {
    expect(read(html, site).facts).toMatchObject({ replies: 2, ...facts });
  });

  it('says nothing of authors whose names the page does not show', () => {
    const posting = { '@type': 'DiscussionForumPosting', author: { name: 'Ana' }, commentCount: 1 };
    const comment = { '@type': 'Comment', author: { name: 'Ben' }, datePublished: '2026-01-02T00:00:00Z' };
    const html = `<script type="application/ld+json">${JSON.stringify({ ...posting, comment })}</script>${badge}`;
    expect(read(html, site).facts).toEqual({
      replies: 1,
      participants: 2,
      firstReplyAt: '2026-01-02T00:00:00.000Z',
    });
  });

  it('tells of the authors that a platform finds, too', () => {
    const { url } = expectation('flarum--topic');
    const before = readPage(pageView(fixtureHtml('flarum--topic'), url)).facts;
    const after = read(fixtureHtml('flarum--topic'), taught({ marks: { staff: '.PostUser-name' } }), url).facts;
    expect(after).toEqual({ ...before, staffReplies: before.replies, answeredBy: 'staff' });
  });
});

describe('a lesson that fails', () => {
  it('costs its facts alone', () => {
    const site = { ...TOPICS, marks: { replies: ':::', staff: '(((' } };
    expect(read(thread(), site)).toMatchObject({ kind: 'topic', facts: { replies: 2, participants: 3 } });
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { github } from '../../../extension/platforms/github.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const FRAME = '<link rel="assets" href="https://github.githubassets.com/"><body class="env-production"></body>';
const ROUTE = '<meta name="route-controller" content="discussions">';

function changed(from: string, to: string, name = 'github--topic') {
  const html = fixtureHtml(name);
  expect(html).toContain(from);
  return readPage(pageView(html.replaceAll(from, to), expectation(name).url)).facts;
}

describe('recognising GitHub Discussions', () => {
  it.each([
    '/orchard/spindle',
    '/orchard/spindle/issues/12',
    '/orchard/spindle/pull/12',
    '/orchard/spindle/blob/main/discussions/1.md',
    '/orchard/discussions',
    '/orgs/orchard/repositories',
    '/orchard',
    '/search?q=discussions',
  ])('is not done on %s', (path) => {
    expect(github.recognises(pageView(FRAME + ROUTE, `https://github.com${path}`))).toBe(false);
  });

  it('asks for more than the address on a server of another name', () => {
    const url = 'https://code.example/orchard/spindle/discussions/3';
    expect(github.recognises(pageView('<h1>Discussions</h1>', url))).toBe(false);
    expect(github.recognises(pageView(ROUTE, url))).toBe(false);
    expect(
      github.recognises(pageView(`${ROUTE}<meta name="github-keyboard-shortcuts" content="repository">`, url)),
    ).toBe(true);
  });
});

describe('the kind of a page of GitHub Discussions', () => {
  it.each([
    ['/orchard/spindle/discussions', 'topic-list', '/orchard/spindle/discussions/'],
    ['/orchard/spindle/discussions/categories/ideas', 'topic-list', '/orchard/spindle/discussions/'],
    ['/orchard/spindle/discussions/212?sort=new', 'topic', '/orchard/spindle/discussions/'],
    ['/orchard/spindle/discussions/new/choose', 'other', '/orchard/spindle/discussions/'],
    ['/orgs/orchard/discussions/40', 'topic', '/orgs/orchard/discussions/'],
  ])('%s is %s', (path, kind, community) => {
    expect(readPage(pageView(FRAME, `https://github.com${path}`))).toMatchObject({
      platform: 'github',
      kind,
      communityUrl: `https://github.com${community}`,
    });
  });
});

describe('a discussion', () => {
  it('has no first reply where the heading counts more than the page shows', () => {
    expect(changed('3 replies', '9 replies')).toEqual({
      replies: 11,
      openedAt: '2025-05-05T20:05:44.000Z',
      solved: true,
      answeredBy: 'staff',
    });
  });

  it('leaves replies out where the heading is missing', () => {
    expect(changed('3 comments', 'Comments')).not.toHaveProperty('replies');
  });

  it('does not take one who mends things for one of the house', () => {
    expect(changed('>Maintainer<', '>Contributor<')).toMatchObject({ staffReplies: 0, answeredBy: 'member' });
  });

  it('is neither solved nor unsolved where answers cannot be marked', () => {
    expect(changed('title="Unanswered"', 'title="Open"', 'github--topic-2')).not.toHaveProperty('solved');
  });
});

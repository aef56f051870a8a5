// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recognises } from '../../../extension/platforms/gainsight.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HOME = 'https://community.kettlekiln.example';

function reading(name: string, change: (html: string) => string, url = expectation(name).url) {
  return readPage(pageView(change(fixtureHtml(name)), url));
}

describe('recognising a Gainsight community', () => {
  it.each([
    ['a link to its maker', '<a href="https://www.gainsight.com/customer-communities/">Gainsight</a>'],
    ['one mark alone', '<body class="twig_page-topic"><div class="qa-topic-first-post"></div></body>'],
  ])('is not done by %s', (_, html) => {
    expect(recognises(pageView(html, HOME))).toBe(false);
  });
});

describe('the kind of a Gainsight page', () => {
  it.each([
    ['/', 'home', 'twig_page-homepage'],
    ['/firing-12', 'topic-list', 'twig_page-forum'],
    ['/firing-12/index2.html', 'topic-list', 'twig_page-forum'],
    ['/activity/unanswered', 'topic-list', 'twig_page-activity'],
    ['/members', 'directory', 'twig_page-members'],
    ['/members/femi-a-31', 'member', 'twig_page-profile'],
    ['/ideas', 'ideas', 'twig_page-ideas'],
    ['/ideas/a-lid-for-the-kiln-12', 'ideas', 'twig_page-topic'],
    ['/groups', 'group', 'twig_page-groups'],
    ['/events/open-kiln-5', 'event', 'twig_page-event'],
    ['/search', 'search', 'twig_page-search'],
    ['/topic/new', 'other', 'twig_page-create'],
    ['/firing-12/gone-1', 'other', 'twig_page-error'],
  ])('%s is %s', (path, kind, route) => {
    const change = (html: string): string => html.replace('twig_page-category', route);
    expect(reading('gainsight--topic-list', change, HOME + path).kind).toBe(kind);
  });
});

describe('a Gainsight topic', () => {
  it('keeps its address on every leaf and in every order', () => {
    const { url } = expectation('gainsight--topic-2');
    expect(reading('gainsight--topic-2', (html) => html, `${url}/index2.html?sort=mostLiked#comments`).url).toBe(url);
  });

  it('does not tell the first reply on a later leaf, or in another order', () => {
    const { url } = expectation('gainsight--topic-2');
    for (const end of ['/index2.html', '?page=2', '?sort=mostLiked'])
      expect(reading('gainsight--topic-2', (html) => html, url + end).facts).not.toHaveProperty('firstReplyBy');
    const mixed = (html: string): string => html.replace('post30100', 'post30199');
    expect(reading('gainsight--topic-2', mixed).facts).not.toHaveProperty('firstReplyBy');
  });

  it('is read by numbers where the structured data is gone, and then has no dates of replies', () => {
    const bare = (html: string): string => html.replace(/<script type="application\/ld\+json">.*<\/script>/gu, '');
    expect(reading('gainsight--topic', bare).facts).toEqual({
      replies: 4,
      participants: 3,
      openedAt: '2026-02-09T00:00:00.000Z',
      firstReplyBy: 'member',
      staffReplies: 1,
      solved: true,
      views: 1286,
      reactions: 9,
    });
  });

  it('is unsolved only where its data says that no answer is accepted', () => {
    const open = (html: string): string =>
      html
        .replace(/"acceptedAnswer": \{[^}]*\}/u, '"acceptedAnswer": null')
        .replace(/<div class="best-answer-reply">[\s\S]*?<\/p><\/div>\s*<\/div>/u, '');
    expect(reading('gainsight--topic', open).facts).toMatchObject({ solved: false, staffReplies: 1 });
    const idea = reading('gainsight--topic', open, `${HOME}/ideas/cone-six-4417`);
    expect(idea.kind).toBe('ideas');
    expect(idea.facts).not.toHaveProperty('solved');
  });
});

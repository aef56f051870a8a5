// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { recognises } from '../../../extension/platforms/zendesk.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HOME = 'https://help.lumenbikes.example';

function reading(name: string, change: (html: string) => string, url = expectation(name).url) {
  return readPage(pageView(change(fixtureHtml(name)), url));
}

describe('recognising Zendesk', () => {
  it.each([
    ['its widget on another site', '<script src="https://static.zdassets.com/ekr/snippet.js"></script>', '/hc/en-us'],
    ['its files elsewhere', '<link href="https://p1.zdassets.com/hc/theming_assets/1/style.css">', '/shop'],
    ['its address alone', '<p>Help</p>', '/hc/en-us/articles/1'],
  ])('is not done by %s', (_, html, path) => {
    expect(recognises(pageView(html, HOME + path))).toBe(false);
  });
});

describe('the kind of a Zendesk page', () => {
  it.each([
    ['/hc/en-us', 'home'],
    ['/hc/en-us/community/topics', 'home'],
    ['/hc/zh-tw/community/topics/200100-Lights', 'topic-list'],
    ['/hc/es-419/community/posts', 'topic-list'],
    ['/hc/de/community/posts/36000-x?page=2', 'topic'],
    ['/hc/en-us/community/posts/new', 'other'],
    ['/hc/en-us/profiles/22-O', 'member'],
    ['/hc/en-us/articles/77-Brakes', 'article'],
    ['/hc/en-us/sections/7', 'other'],
    ['/hc/en-us/search?query=x', 'search'],
    ['/hc/en-us/requests/new', 'other'],
  ])('%s is %s', (path, kind) => {
    const view = reading('zendesk--topic', (html) => html, HOME + path);
    expect(view).toMatchObject({ kind, communityUrl: `${HOME}/hc/` });
  });
});

describe('a post of a Zendesk community', () => {
  it('keeps its address on every leaf', () => {
    const { url } = expectation('zendesk--topic');
    expect(reading('zendesk--topic', (html) => html, `${url}?page=2#comments`).url).toBe(url);
  });

  it('does not tell the first of many comments where they are sorted by votes, or on a later leaf', () => {
    const byVotes = (html: string): string =>
      html.replace('aria-selected="true"', '').replace('aria-selected="false"', 'aria-selected="true"');
    expect(reading('zendesk--topic-2', byVotes).facts).toEqual({ replies: 64 });
    const { url } = expectation('zendesk--topic-2');
    expect(reading('zendesk--topic-2', (html) => html, `${url}?page=2`).facts).toEqual({ replies: 64 });
  });

  it('knows no sides where the theme has no pictures', () => {
    const plain = (html: string): string => html.replace(/(?:post|comment)-avatar/gu, 'picture');
    const { facts } = reading('zendesk--topic', plain);
    expect(facts).toMatchObject({ replies: 4, firstReplyAt: '2026-05-05T06:11:02.000Z' });
    expect(facts).not.toHaveProperty('firstReplyBy');
    expect(facts).not.toHaveProperty('staffReplies');
  });
});

describe('a list of a Zendesk community', () => {
  it('has no number of topics where it has more leaves', () => {
    const long = (html: string): string => html.replace('</main>', '<nav class="pagination"></nav></main>');
    expect(reading('zendesk--topic-list', long).facts).toEqual({ unanswered: 2, pinned: 1 });
  });
});

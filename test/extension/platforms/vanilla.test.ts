// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { vanilla } from '../../../extension/platforms/vanilla.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const html = (section: string): string => `<body class="Vanilla isDesktop index Section-${section}"></body>`;
const react =
  '<head><script src="https://talk.example/dist/v2/forum/a.js"></script></head><body class="dataDriven"></body>';
const discussion = (from = '', to = '') =>
  readPage(pageView(fixtureHtml('vanilla--topic').replaceAll(from, to), expectation('vanilla--topic').url)).facts;

describe('recognising Vanilla', () => {
  it.each([
    ['the word on a shop’s page', '<body class="Vanilla"></body>'],
    ['a class of sections alone', '<body class="Section-Discussion"></body>'],
    ['a comment of its markup', '<body><li class="ItemComment" id="Comment_1"></li></body>'],
  ])('is not done by %s', (_, page) => {
    expect(vanilla.recognises(pageView(page, 'https://talk.example/'))).toBe(false);
  });
});

describe('the kind of a Vanilla page', () => {
  it.each([
    ['Discussion', '/discussion/1/a', 'topic'],
    ['CategoryList', '/categories', 'home'],
    ['CategoryList', '/categories/ropes', 'topic-list'],
    ['Profile', '/profile/pim', 'member'],
    ['Profile', '/profile/edit', 'other'],
    ['SearchResults', '/search?Search=a', 'search'],
    ['Error', '/discussion/1/a', 'other'],
    ['ConversationList', '/messages/all', 'other'],
    ['Moderation', '/dashboard/log/moderation', 'moderation'],
  ])('with the section %s at %s is %s', (section, path, kind) => {
    expect(readPage(pageView(html(section), `https://talk.example${path}`)).kind).toBe(kind);
  });

  it.each([
    ['/discussion/1/a', 'topic'],
    ['/categories/ropes', 'topic-list'],
    ['/discussions', 'topic-list'],
    ['/kb/articles/3-a', 'article'],
    ['/profile/pim', 'member'],
    ['/', 'home'],
    ['/entry/signin', 'other'],
  ])('of the new layouts is told by the address %s', (path, kind) => {
    expect(readPage(pageView(react, `https://talk.example${path}`))).toMatchObject({ platform: 'vanilla', kind });
    expect(readPage(pageView(react, `https://talk.example/forum${path}`)).kind).toBe(path === '/' ? 'other' : kind);
  });
});

describe('a discussion', () => {
  it('says nothing of staff where neither ranks nor roles are shown', () => {
    const facts = discussion('class="Rank MItem', 'class="MItem');
    expect(facts).not.toHaveProperty('staffReplies');
    expect(facts).not.toHaveProperty('firstReplyBy');
  });

  it('is not known whole where it has more pages', () => {
    const facts = discussion(
      '<div class="P PagerWrap"></div>',
      '<div class="NumberedPager"><a class="Next" href="/p2">»</a></div>',
    );
    expect(facts).toMatchObject({ firstReplyBy: 'member', solved: true });
    expect(facts).not.toHaveProperty('replies');
    expect(facts).not.toHaveProperty('lastActivityAt');
  });
});

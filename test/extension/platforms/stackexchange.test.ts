// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { stackexchange } from '../../../extension/platforms/stackexchange.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HEAD = '<link rel="stylesheet" href="https://cdn.sstatic.net/Shared/stacks.css"><body class="unified-theme">';
const TOPIC = expectation('stackexchange--topic');

function topicWith(from: string | RegExp, to: string) {
  const html = fixtureHtml('stackexchange--topic');
  expect(html).toMatch(from);
  return readPage(pageView(html.replace(from, to), TOPIC.url)).facts;
}

describe('recognising Stack Exchange', () => {
  it.each([
    ['a site made after it', '<body class="questions-page unified-theme"><header class="js-top-bar"></header></body>'],
    ['an image from its servers', '<img src="https://i.sstatic.net/a.png"><body class="question-page"></body>'],
    ['its style sheet alone', '<link rel="stylesheet" href="https://cdn.sstatic.net/Shared/stacks.css">'],
  ])('is not done by %s', (_, html) => {
    expect(stackexchange.recognises(pageView(html, 'https://loaves.example/questions/1/a'))).toBe(false);
  });
});

describe('the kind of a Stack Exchange page', () => {
  it.each([
    ['/', 'home'],
    ['/questions', 'topic-list'],
    ['/questions/tagged/rye', 'topic-list'],
    ['/unanswered', 'topic-list'],
    ['/questions/410/acetone', 'topic'],
    ['/a/412/41', 'topic'],
    ['/questions/ask', 'other'],
    ['/users', 'directory'],
    ['/users/52/ines', 'member'],
    ['/users/login', 'other'],
    ['/tags', 'other'],
    ['/search?q=rye', 'search'],
    ['/review/close', 'moderation'],
    ['/help', 'other'],
    ['/help/behavior', 'guidelines'],
    ['/conduct', 'guidelines'],
    ['/tour', 'welcome'],
    ['/articles/9/kneading', 'article'],
    ['/collectives/mills', 'group'],
  ])('%s is %s, in a team too', (path, kind) => {
    expect(readPage(pageView(HEAD, `https://loaves.example${path}`)).kind).toBe(kind);
    expect(readPage(pageView(HEAD, `https://loaves.example/c/bakery${path}`))).toMatchObject({
      kind,
      communityUrl: 'https://loaves.example/c/bakery/',
    });
  });
});

describe('a question', () => {
  it('has the staff that the manager names, by the name that is shown', () => {
    const page = { ...pageView(fixtureHtml('stackexchange--topic'), TOPIC.url), staffNames: ['bashir'] };
    expect(readPage(page).facts).toMatchObject({ staffReplies: 1, firstReplyBy: 'staff' });
  });

  it('does not say who takes part where comments are folded away', () => {
    expect(topicWith('js-show-link comments-link dno', 'js-show-link comments-link')).not.toHaveProperty(
      'participants',
    );
  });

  it('does not count an answer that is deleted', () => {
    const deleted = '<div class="answer js-answer deleted-answer" data-answerid="9"></div><footer id="answers-end">';
    expect(topicWith('<a name="418">', `${deleted}<a name="418">`)).toEqual(TOPIC.facts);
  });

  it('has no first reply where an answer is owned by many', () => {
    const many = topicWith(
      '<a href="/users/63/bashir" itemprop',
      '<span class="community-wiki">community wiki</span><a itemprop',
    );
    expect(many).not.toHaveProperty('firstReplyAt');
    expect(many.replies).toBe(3);
  });

  it('is not called unsolved for want of an accepted answer', () => {
    expect(
      topicWith(/ accepted-answer js-accepted-answer([^>]*)acceptedAnswer/u, '$1suggestedAnswer'),
    ).not.toHaveProperty('solved');
  });

  it('has its views in any language', () => {
    expect(topicWith('Viewed 1,284 times', 'Просмотрен 1\u00a0284 раза').views).toBe(1284);
  });
});

it('does not take the questions of a filter for all questions', () => {
  const { url } = expectation('stackexchange--topic-list');
  const filtered = url.replace('Newest', 'Unanswered');
  expect(readPage(pageView(fixtureHtml('stackexchange--topic-list'), filtered)).facts).toEqual({ unanswered: 2 });
});

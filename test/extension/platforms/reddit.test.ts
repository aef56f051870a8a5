// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { reddit } from '../../../extension/platforms/reddit.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const NEW = '<link rel="preconnect" href="https://www.redditstatic.com/"><body><shreddit-app></shreddit-app></body>';

function changed(name: string, changes: readonly (readonly [string, string])[], url = expectation(name).url) {
  const html = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, fixtureHtml(name));
  return readPage(pageView(html, url));
}

describe('recognising Reddit', () => {
  it.each([
    [
      'a post embedded in an article',
      '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/a/">a</a></blockquote><script src="//embed.reddit.com/widgets.js"></script>',
    ],
    [
      'its icon on a page of links',
      '<link rel="apple-touch-icon" href="//www.redditstatic.com/icon.png"><div id="header"></div>',
    ],
    ['an element of its name alone', '<body><shreddit-app></shreddit-app></body>'],
  ])('is not done by %s', (_, html) => {
    expect(reddit.recognises(pageView(html, 'https://kites.example/'))).toBe(false);
  });
});

describe('the kind of a Reddit page', () => {
  it.each([
    ['/', 'home'],
    ['/best', 'topic-list'],
    ['/r/attickites/', 'topic-list'],
    ['/r/attickites/top/?t=week', 'topic-list'],
    ['/r/attickites/comments/1ac00/post/', 'other'],
    ['/r/attickites/about/modqueue', 'moderation'],
    ['/mod/attickites/queue', 'moderation'],
    ['/mod/queue', 'moderation'],
    ['/mod/attickites/insights', 'analytics'],
    ['/r/attickites/about/rules', 'guidelines'],
    ['/r/attickites/about', 'other'],
    ['/r/attickites/wiki/index', 'article'],
    ['/r/attickites/search?q=knot', 'search'],
    ['/user/tailknot/', 'member'],
    ['/user/tailknot/saved', 'other'],
    ['/settings', 'other'],
    ['/r/attickites/submit', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(readPage(pageView(NEW, `https://www.reddit.com${path}`)).kind).toBe(kind);
  });

  it('is no topic while another post than the one of the address is shown', () => {
    const url = expectation('reddit--topic-3').url.replace('1ac00', '1ac99');
    expect(changed('reddit--topic-3', [], url)).toMatchObject({ kind: 'other', facts: {} });
  });
});

it('a subreddit is a community of its own', () => {
  expect(changed('reddit--topic', [])).toMatchObject({
    communityUrl: 'https://old.reddit.example/r/attickites/',
    communityName: 'r/attickites',
  });
});

describe('comments', () => {
  it('say nothing of the first reply where more are folded away', () => {
    const more =
      '<span class="morecomments"><a class="button">load more comments</a></span></div>\n      </div>\n    </div>\n    <div class="footer-parent">';
    const { facts } = changed('reddit--topic', [
      ['</div>\n      </div>\n    </div>\n    <div class="footer-parent">', more],
      ['data-comments-count="5"', 'data-comments-count="60"'],
    ]);
    expect(facts).toEqual({ replies: 59, openedAt: '2026-01-02T10:05:00.000Z' });
  });

  it('by accounts that are gone tell nobody', () => {
    const { facts } = changed('reddit--topic', [['data-author="tailknot"', 'data-author="[deleted]"']]);
    expect(facts).toMatchObject({ replies: 4, staffReplies: 1 });
    expect(facts).not.toHaveProperty('participants');
    expect(facts).not.toHaveProperty('firstReplyAt');
  });

  it('are counted by what is written where the attributes are gone', () => {
    const html = fixtureHtml('reddit--topic').replace(/ data-[a-z-]+="[^"]*"/gu, '');
    expect(readPage(pageView(html, expectation('reddit--topic').url)).facts).toEqual(
      expectation('reddit--topic').facts,
    );
  });
});

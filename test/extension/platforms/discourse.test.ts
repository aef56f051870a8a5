// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '#core/page.ts';
import { discourse } from '../../../extension/platforms/discourse.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import type { Entry } from './discourse-pages.ts';
import { DISCOURSE_HEAD, END, hour, preloadedStore, renderedTopic } from './discourse-pages.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const TOPIC = 'https://quay.example/t/winch/7';
const QUESTION: Entry = { number: 1, hour: 0 };

function facts(html: string, url = TOPIC): PageFacts {
  return readPage(pageView(html, url)).facts;
}

function pageOf(
  name: string,
  changes: readonly (readonly [string, string])[],
  url: string,
): ReturnType<typeof readPage> {
  const html = changes.reduce((text, [from, to]) => {
    expect(text, `${name} holds ${from}`).toContain(from);
    return text.replaceAll(from, to);
  }, fixtureHtml(name));
  return readPage(pageView(html, url));
}

describe('recognising Discourse', () => {
  it.each([
    [
      'its JSON element alone, which other apps use too',
      '<div id="data-preloaded" data-preloaded="{}"></div><div id="main-outlet"></div>',
    ],
    ['its name in the generator alone', '<meta name="generator" content="Discourse 3.5.0">'],
    [
      'a generator that only begins alike',
      '<meta name="generator" content="DiscourseKit 1"><div id="data-preloaded"></div>',
    ],
    [
      'posts that look like its posts',
      '<div class="topic-post" data-post-number="1"><article data-post-id="1"></article></div>',
    ],
  ])('is not done by %s', (_, html) => {
    expect(discourse.recognises(pageView(html, TOPIC))).toBe(false);
  });

  it('is done by two of its own marks, or by one with another beside it', () => {
    expect(discourse.recognises(pageView(DISCOURSE_HEAD, TOPIC))).toBe(true);
    expect(
      discourse.recognises(pageView('<meta name="discourse_theme_id" content="1"><div id="main-outlet"></div>', TOPIC)),
    ).toBe(true);
  });
});

describe('the kind of a Discourse page', () => {
  it.each([
    ['/', 'home'],
    ['/categories', 'home'],
    ['/latest', 'topic-list'],
    ['/top?period=weekly', 'topic-list'],
    ['/c/hulls/7', 'topic-list'],
    ['/c/hulls/osmosis/12/l/top', 'topic-list'],
    ['/tag/epoxy', 'topic-list'],
    ['/tags/c/hulls/7/epoxy', 'topic-list'],
    ['/tags', 'other'],
    ['/t/winch/7', 'topic'],
    ['/t/winch/7/40', 'topic'],
    ['/t/7', 'topic'],
    ['/t/-/7', 'topic'],
    ['/n/winch/7', 'topic'],
    ['/t/2024/7', 'topic'],
    ['/u', 'directory'],
    ['/u/ana', 'member'],
    ['/u/ana/summary', 'member'],
    ['/u/ana/preferences/account', 'other'],
    ['/u/ana/messages', 'other'],
    ['/u/account-created', 'other'],
    ['/g', 'group'],
    ['/g/pilots', 'group'],
    ['/review', 'moderation'],
    ['/admin', 'analytics'],
    ['/admin/reports/topics', 'analytics'],
    ['/admin/users/list', 'other'],
    ['/faq', 'guidelines'],
    ['/guidelines', 'guidelines'],
    ['/tos', 'other'],
    ['/about', 'other'],
    ['/search?q=keel', 'search'],
    ['/chat/c/general/2', 'chat'],
    ['/invites/a1b2', 'welcome'],
    ['/my/made/page', 'other'],
    ['/made-by-a-plugin', 'other'],
  ])('%s is %s, in a folder too', (path, kind) => {
    expect(readPage(pageView(DISCOURSE_HEAD, `https://quay.example${path}`)).kind).toBe(kind);
    const inFolder = DISCOURSE_HEAD.replace('data-base-uri=""', 'data-base-uri="/forum"');
    expect(readPage(pageView(inFolder, `https://quay.example/forum${path}`)).kind).toBe(kind);
  });

  it('is read off the page where the route is none of its own', () => {
    expect(readPage(pageView(renderedTopic([QUESTION]), 'https://quay.example/landing')).kind).toBe('topic');
  });

  it('is other for a page that is not there and for a private message', () => {
    expect(readPage(pageView(`${DISCOURSE_HEAD}<div class="page-not-found"></div>`, TOPIC)).kind).toBe('other');
    expect(
      readPage(pageView(`<head>${DISCOURSE_HEAD}</head><body class="archetype-private_message"></body>`, TOPIC)).kind,
    ).toBe('other');
  });
});

describe('a forum in a folder', () => {
  it('has its folder in its address, and its pages are read alike', () => {
    const { url, facts: expected } = expectation('discourse--topic-2');
    const changes = [
      ['data-base-uri=""', 'data-base-uri="/forum"'],
      ['data-path="/t/', 'data-path="/forum/t/'],
    ] as const;
    const reading = pageOf('discourse--topic-2', changes, url.replace('/t/', '/forum/t/'));
    expect(reading.communityUrl).toBe('https://commons.keelworks.example/forum/');
    expect(reading.facts).toEqual(expected);
  });

  it('is named by the environment where the setup mark is gone', () => {
    const environment = encodeURIComponent(JSON.stringify({ rootURL: '/forum/' }));
    const head = `<meta name="generator" content="Discourse 3.5.0"><meta name="discourse/config/environment" content="${environment}">`;
    expect(readPage(pageView(head, 'https://quay.example/forum/latest'))).toMatchObject({
      communityUrl: 'https://quay.example/forum/',
      kind: 'topic-list',
    });
  });
});

describe('after in-page navigation', () => {
  it('what the server sent for another topic says nothing of this one', () => {
    expect(facts(fixtureHtml('discourse--topic-2'), 'https://commons.keelworks.example/t/another/1312')).toEqual({});
  });

  it('posts that are still those of the topic before say nothing', () => {
    expect(facts(renderedTopic([QUESTION, { number: 2, by: 'ana' }], { id: 6, after: END }))).toEqual({});
  });

  it('numbers that the server sent are out of date once the topic has grown', () => {
    const grown = pageOf('discourse--topic-3', [['41 / 73', '41 / 80']], expectation('discourse--topic-3').url);
    expect(grown.facts).toEqual({ openedAt: '2024-09-02T09:14:05.000Z', replies: 78, views: 5241 });
  });
});

describe('replies', () => {
  const ana: Entry = { number: 2, by: 'ana', hour: 2 };

  it('are people’s posts after the first: no small action, robot, whisper or deleted post', () => {
    const entries: readonly Entry[] = [
      QUESTION,
      ana,
      { number: 3, state: 'small-action', userId: -1 },
      { number: 4, by: 'discobot', userId: -2 },
      { number: 5, by: 'mod', state: 'whisper' },
      { number: 6, by: 'ana', state: 'deleted' },
      { number: 9, by: 'asker' },
    ];
    expect(facts(renderedTopic(entries, { after: END }))).toMatchObject({
      replies: 2,
      participants: 2,
      firstReplyAt: hour(2),
      lastActivityAt: hour(9),
    });
  });

  it('are counted by the platform’s counter where not all are loaded, in every order of writing', () => {
    expect(facts(renderedTopic([QUESTION, ana], { total: '1 / 1,240' })).replies).toBe(1239);
    expect(facts(renderedTopic([QUESTION, ana], { total: '1.240 \u200f/ 1' })).replies).toBe(1239);
  });

  it('are left out where the counter is missing, and where the reader filters the posts', () => {
    expect(facts(renderedTopic([QUESTION, ana])).replies).toBeUndefined();
    expect(facts(renderedTopic([QUESTION, ana], { after: END }), `${TOPIC}?username_filters=ana`)).toEqual({});
    expect(facts(renderedTopic([QUESTION, ana], { after: `${END}<div class="posts-filtered-notice"></div>` }))).toEqual(
      {},
    );
  });

  it('by another are not looked for behind a post that is not known', () => {
    const entries: readonly Entry[] = [QUESTION, { number: 2, state: 'cloaked' }, { number: 3, by: 'ana' }];
    expect(facts(renderedTopic(entries, { total: '1 / 3' }))).toEqual({
      replies: 2,
      openedAt: hour(0),
      lastActivityAt: hour(3),
    });
  });

  it('of a later page are no first reply, and its first post is no question', () => {
    expect(
      facts(
        renderedTopic(
          [
            { number: 40, by: 'ana' },
            { number: 41, by: 'ben' },
          ],
          { total: '40 / 41' },
        ),
      ),
    ).toEqual({ replies: 40 });
  });

  it('are read off the widgets of older versions too', () => {
    const entries: readonly Entry[] = [
      QUESTION,
      { ...ana, marks: 'staff' },
      { number: 3, state: 'cloaked' },
      { number: 4, by: 'asker', hour: 5 },
    ];
    const html = renderedTopic(entries, {
      widget: true,
      total: '1 / 4',
      after: '<div id="topic-footer-buttons"></div>',
    });
    expect(facts(html)).toEqual({
      replies: 3,
      openedAt: hour(0),
      firstReplyAt: hour(2),
      firstReplyBy: 'staff',
      lastActivityAt: hour(5),
    });
  });

  it('quoted or unfolded inside another post are not counted twice', () => {
    const unfolded =
      '<section class="embedded-posts"><div class="reply" id="post_2" data-post-number="8"></div></section>';
    expect(facts(renderedTopic([{ ...QUESTION, inside: unfolded }, ana], { after: END })).replies).toBe(1);
  });

  it('to a post by the system count all', () => {
    expect(facts(renderedTopic([{ number: 1, by: 'system', userId: -1 }, ana], { after: END })).replies).toBe(1);
  });

  it('keep the day a wiki was begun apart from its last edit', () => {
    const wiki = renderedTopic([QUESTION, ana], { after: END }).replace(
      'class="post-date"><span',
      'class="post-date last-wiki-edit"><span',
    );
    expect(facts(wiki).openedAt).toBeUndefined();
  });
});

describe('who answers', () => {
  it.each([
    ['staff', 'staff'],
    ['admin', 'staff'],
    ['moderator', 'staff'],
    ['category-moderator', 'staff'],
    ['group--quay-team', 'staff'],
    ['group--équipe', 'staff'],
    ['', 'member'],
    ['new-user', 'member'],
    ['group--sponsors', undefined],
  ] as const)('a name marked "%s" is %s', (marks, side) => {
    const reading = facts(renderedTopic([QUESTION, { number: 2, by: 'ana', marks }], { after: END }));
    expect(reading.firstReplyBy).toBe(side);
    expect(reading.staffReplies).toBe(side === undefined ? undefined : side === 'staff' ? 1 : 0);
  });

  it('is not named by the server’s HTML, which marks nobody', () => {
    expect(expectation('discourse--topic-4').facts).not.toHaveProperty('firstReplyBy');
  });
});

describe('the solution', () => {
  const reply: Entry = { number: 2, by: 'ana', marks: 'moderator' };

  it('is named by the box below the question, which is no reply', () => {
    const box =
      '<aside class="quote accepted-answer" data-post="2" data-topic="7"><blockquote>text</blockquote></aside>';
    expect(facts(renderedTopic([{ ...QUESTION, inside: box }, reply], { after: END }))).toMatchObject({
      solved: true,
      answeredBy: 'staff',
      replies: 1,
    });
    expect(
      facts(renderedTopic([{ ...QUESTION, inside: box.replace('data-post="2"', 'data-post="30"') }, reply])),
    ).toMatchObject({ solved: true });
    expect(
      facts(renderedTopic([{ ...QUESTION, inside: box.replace('data-post="2"', 'data-post="30"') }, reply])),
    ).not.toHaveProperty('answeredBy');
  });

  it('is named by the mark on the answer', () => {
    const marked = { ...reply, inside: '<span class="accepted-text">Solution</span>' };
    expect(facts(renderedTopic([QUESTION, marked], { after: END }))).toMatchObject({
      solved: true,
      answeredBy: 'staff',
    });
  });

  it('is missing only where one could have been accepted', () => {
    const open = { ...reply, inside: '<button class="post-action-menu__solved-unaccepted unaccepted"></button>' };
    expect(facts(renderedTopic([QUESTION, open], { after: END })).solved).toBe(false);
    expect(facts(renderedTopic([QUESTION, reply], { after: END })).solved).toBeUndefined();
  });
});

describe('numbers of the topic map', () => {
  const map = (views: string): string =>
    `<button class="topic-map__views-trigger"><span class="number">${views}</span> views</button>`;

  it.each([
    ['412', 412],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1.2k', undefined],
    ['3,4 t', undefined],
  ])('%s is %s', (shown, views) => {
    expect(facts(renderedTopic([{ ...QUESTION, inside: map(shown) }])).views).toBe(views);
  });

  it('are added up from the posts where all are loaded, and no like is no nought', () => {
    expect(
      facts(
        renderedTopic(
          [
            { ...QUESTION, likes: '3' },
            { number: 2, by: 'ana', likes: '2' },
          ],
          { after: END },
        ),
      ).reactions,
    ).toBe(5);
    expect(facts(renderedTopic([QUESTION, { number: 2, by: 'ana' }], { after: END })).reactions).toBeUndefined();
    expect(
      facts(
        renderedTopic(
          [
            { ...QUESTION, likes: '3' },
            { number: 2, by: 'ana' },
          ],
          { total: '1 / 9' },
        ),
      ).reactions,
    ).toBeUndefined();
  });
});

describe('JSON that the server sent', () => {
  const topic = (more: object): string => preloadedStore({ topic_7: { id: 7, ...more } });

  it('is read though it be broken or half', () => {
    expect(
      facts(`${DISCOURSE_HEAD}<div id="data-preloaded" data-preloaded="{&quot;topic_7&quot;:&quot;{"></div>`),
    ).toEqual({});
    expect(
      facts(`${DISCOURSE_HEAD}${topic({ post_stream: { posts: [null, 4, {}] }, views: '12', details: [] })}`),
    ).toEqual({ views: 12 });
  });

  it('says nothing of a private message', () => {
    expect(facts(`${DISCOURSE_HEAD}${topic({ archetype: 'private_message', views: 4 })}`)).toEqual({});
  });

  it('does not name an author whose account is gone as the first to answer', () => {
    const posts = [
      { id: 1, post_number: 1, post_type: 1, username: 'asker', user_id: 4, created_at: hour(0) },
      { id: 2, post_number: 2, post_type: 1, username: null, user_id: null, created_at: hour(1) },
    ];
    const reading = facts(
      `${DISCOURSE_HEAD}${topic({ participant_count: 1, post_stream: { posts, stream: [1, 2] } })}`,
    );
    expect(reading).toMatchObject({ replies: 1, participants: 1 });
    expect(reading).not.toHaveProperty('firstReplyAt');
  });
});

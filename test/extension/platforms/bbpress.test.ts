// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bbpress } from '../../../extension/platforms/bbpress.ts';
import type { PageFacts } from '#core/page.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const URL_HERE = 'https://tallowgate.example/forums/topic/rope/';

function body(classes: string, content = ''): string {
  return `<body class="${classes}">${content}</body>`;
}

function topic(replies: string, notice = '', pages = ''): PageFacts {
  const page = pageView(
    body(
      'topic bbpress single single-topic',
      `<div id="bbpress-forums"><div class="bbp-template-notice"><ul><li class="bbp-topic-description">${notice}</li></ul></div>
       <div class="bbp-pagination-count">${pages}</div>
       <ul class="bbp-replies"><li>${post(1, 'topic', 'Ana', 'Participant')}${replies}</li></ul></div>`,
    ),
    URL_HERE,
  );
  return bbpress.pageFacts(page, 'topic');
}

function post(id: number, type: 'topic' | 'reply', name: string, role: string): string {
  return `<div class="user-id-${String(name.length)} bbp-parent-topic-1 post-${String(id)} ${type} type-${type}">
    <span class="bbp-author-name">${name}</span><div class="bbp-author-role">${role}</div></div>`;
}

describe('recognising bbPress', () => {
  it.each([
    ['its style sheet on an ordinary page', body('single-post bbp-voting-active', '<link id="bbp-default-css">')],
    ['its name in a class of the body', body('bbpress', '<p>x</p>')],
    ['a topic of another plugin', body('single-topic', '<div class="topic type-topic"></div>')],
    [
      'a member’s forums within BuddyPress',
      body(
        'buddypress bbpress bbp-user-page',
        '<div id="buddypress"><div id="bbpress-forums"><div id="bbp-user-wrapper"></div></div></div>',
      ),
    ],
    ['the back office of a site without it', body('wp-admin index-php', '<ul id="adminmenu"></ul>')],
  ])('is not done by %s', (_, html) => {
    expect(bbpress.recognises(pageView(html, URL_HERE))).toBe(false);
  });

  it.each([
    ['a topic that a theme lays out anew', body('topic bbpress single single-topic', '<main></main>'), 'topic'],
    [
      'a group’s topic within BuddyPress',
      body(
        'buddypress single-item groups',
        '<div id="buddypress"><div id="bbpress-forums"><ul class="bbp-replies"></ul></div></div>',
      ),
      'topic',
    ],
    [
      'forums put into any page',
      body('page home', '<div id="bbpress-forums"><ul class="bbp-forums"></ul></div>'),
      'home',
    ],
    ['a view of topics', body('bbp-view bbpress', '<div id="bbpress-forums"></div>'), 'topic-list'],
    [
      'its search',
      body('bbp-search-results forum-search-results bbpress', '<div id="bbpress-forums"></div>'),
      'search',
    ],
    [
      'the form that edits a topic',
      body('topic-edit single-topic bbpress', '<div id="bbpress-forums"></div>'),
      'other',
    ],
    [
      'the moderators’ list of replies',
      body('wp-admin edit-php post-type-reply', '<th id="bbp_reply_topic"></th><i id="bbp_topic_forum"></i>'),
      'moderation',
    ],
  ])('knows %s', (_, html, kind) => {
    const page = pageView(html, URL_HERE);
    expect(bbpress.recognises(page)).toBe(true);
    expect(bbpress.pageKind(page)).toBe(kind);
  });
});

describe('the facts of a bbPress topic', () => {
  const reply = post(2, 'reply', 'Bo', 'Keymaster');

  it('are counted where the sentence above it is stale, empty or in another language', () => {
    expect(topic(reply, 'This topic is empty.')).toMatchObject({ replies: 1, participants: 2, staffReplies: 1 });
    expect(topic(reply, 'Dieses Thema hat 1 Antwort, 2 Teilnehmer.')).toMatchObject({ replies: 1, participants: 2 });
    expect(topic(reply, 'This topic has 0 replies, 1 voice.')).toMatchObject({ replies: 1, participants: 2 });
  });

  it('are left to the sentence where the page shows fewer', () => {
    const facts = topic(reply, 'This topic has 4 replies, 3 voices.');
    expect(facts).toEqual({ replies: 4, participants: 3, firstReplyBy: 'staff' });
  });

  it('name a reply once that a theme shows twice, and no side for a role of the site’s own', () => {
    expect(topic(reply + reply)).toMatchObject({ replies: 1 });
    expect(topic(post(2, 'reply', 'Bo', 'Bell Steward'))).toEqual({ replies: 1, participants: 2 });
  });

  it('tell staff whom the manager has named', () => {
    const page = pageView(fixtureHtml('bbpress--topic'), URL_HERE);
    const facts = bbpress.pageFacts({ ...page, staffNames: ['wenna trelawn'] }, 'topic');
    expect(facts.staffReplies).toBe(3);
  });
});

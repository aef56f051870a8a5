// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { xenforo } from '../../../extension/platforms/xenforo.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const html = (template: string, body = ''): string =>
  `<html id="XF" data-app="public" data-template="${template}"><body>${body}</body></html>`;
const old = '<html id="XenForo" class="Public NoJs"><body></body></html>';

describe('recognising XenForo', () => {
  it.each([
    [
      'a class of its own on another site',
      '<html><body><article class="message--post js-post"></article></body></html>',
    ],
    ['its id alone', '<html id="XF"><body></body></html>'],
    ['its control panel', '<html id="XF" data-app="admin" data-template="index" class="template-index"></html>'],
  ])('is not done by %s', (_, page) => {
    expect(xenforo.recognises(pageView(page, 'https://deck.example/'))).toBe(false);
  });

  it('is done by the template in a class, where a saved page has lost the attributes', () => {
    const page = '<html id="XF" class="has-no-js template-thread_view"></html>';
    expect(readPage(pageView(page, 'https://deck.example/threads/a.1/'))).toMatchObject({
      platform: 'xenforo',
      kind: 'topic',
    });
  });
});

describe('the kind of a XenForo page', () => {
  it.each([
    ['thread_view_type_article', '/threads/a.1/', 'topic'],
    ['forum_view_type_question', '/forums/a.1/', 'topic-list'],
    ['forum_view_type_suggestion', '/forums/a.1/', 'ideas'],
    ['whats_new_posts', '/whats-new/posts/1/', 'topic-list'],
    ['member_notable', '/members/', 'directory'],
    ['member_recent_content', '/members/a.1/recent-content', 'member'],
    ['approval_queue', '/approval-queue/', 'moderation'],
    ['report_list', '/reports/', 'moderation'],
    ['search_results', '/search/1/', 'search'],
    ['help_page_terms', '/help/terms/', 'guidelines'],
    ['help_wrapper', '/help/forum-rules/', 'guidelines'],
    ['help_wrapper', '/help/smilies/', 'other'],
    ['error', '/threads/a.1/', 'other'],
    ['login', '/login/', 'other'],
    ['account_details', '/account/account-details', 'other'],
  ])('%s is told by its template', (template, path, kind) => {
    expect(readPage(pageView(html(template), `https://deck.example${path}`)).kind).toBe(kind);
  });

  it.each([
    ['threads/a.1/page-2', 'topic'],
    ['forums/a.1/', 'topic-list'],
    ['find-new/9/posts', 'topic-list'],
    ['members/a.1/', 'member'],
    ['members/', 'directory'],
    ['help/terms', 'guidelines'],
    ['', 'home'],
    ['threads/a.1/reply', 'other'],
    ['account/', 'other'],
  ])('of XenForo 1 is told by the address %s, in a folder and in a query too', (path, kind) => {
    expect(readPage(pageView(old, `https://deck.example/${path}`)).kind).toBe(kind);
    if (path === '') return;
    expect(readPage(pageView(old, `https://deck.example/forum/${path}`)).kind).toBe(kind);
    expect(readPage(pageView(old, `https://deck.example/forum/index.php?${path}`)).kind).toBe(kind);
  });
});

describe('the address of a XenForo community', () => {
  it.each([
    ['https://deck.example/threads/a.1/', 'https://deck.example/'],
    ['https://deck.example/forum/threads/a.1/', 'https://deck.example/forum/'],
    ['https://deck.example/forum/index.php?threads/a.1/', 'https://deck.example/forum/'],
  ])('of %s is %s', (url, community) => {
    expect(readPage(pageView(html('thread_view'), url)).communityUrl).toBe(community);
  });

  it('stands for every leaf of a thread', () => {
    const { url } = readPage(pageView(html('thread_view'), 'https://deck.example/threads/a.1/page-3#post-7'));
    expect(url).toBe('https://deck.example/threads/a.1/');
  });
});

describe('a thread of several pages', () => {
  it('knows its first reply by another, and no last activity, on its first page', () => {
    const paged = fixtureHtml('xenforo--topic').replace(
      '<div class="block block--messages" ',
      '<nav class="pageNav"><li class="pageNav-page--current">1</li><a class="pageNav-jump--next">2</a></nav>$&',
    );
    const { facts } = readPage(
      pageView(paged.replace('"answerCount": 4', '"answerCount": 44'), 'https://deck.example/threads/a.412/'),
    );
    expect(facts).toMatchObject({ replies: 44, firstReplyBy: 'member' });
    expect(facts).not.toHaveProperty('lastActivityAt');
    expect(facts).not.toHaveProperty('staffReplies');
  });
});

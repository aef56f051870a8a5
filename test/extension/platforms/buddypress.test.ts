// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bbpress } from '../../../extension/platforms/bbpress.ts';
import { buddypress } from '../../../extension/platforms/buddypress.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const URL_HERE = 'https://saltmarsh-choir.example/haus/x/';
const BAR = '<ul><li id="wp-admin-bar-my-account-buddypress"></li></ul>';

function body(classes: string, content = ''): string {
  return `<body class="${classes}">${content}</body>`;
}

describe('recognising BuddyPress', () => {
  it.each([
    [
      'its class and style sheet on an ordinary page',
      body('bp-nouveau single-post buddyboss-theme', '<link id="bp-nouveau-css">'),
    ],
    ['its name in a class of the body', body('buddypress', '<p>x</p>')],
    [
      'a group’s forum',
      body(
        'buddypress single-item groups',
        '<div id="buddypress"><div id="bbpress-forums"><ul class="bbp-topics"></ul></div></div>',
      ),
    ],
    ['a forum of the same site', body('bp-nouveau bbpress single-topic', `<div id="bbpress-forums"></div>${BAR}`)],
    [
      'the back office where bbPress is',
      body('wp-admin buddypress index-php', '<link href="/wp-content/plugins/bbpress/includes/admin/a.css">'),
    ],
  ])('is not done by %s', (_, html) => {
    expect(buddypress.recognises(pageView(html, URL_HERE))).toBe(false);
  });

  it.each([
    [
      'a member with the older templates',
      body('bp-user my-activity buddypress', '<div id="buddypress"></div>'),
      'member',
    ],
    [
      'a member’s forums',
      body(
        'bp-user buddypress bbpress',
        '<div id="buddypress"><div id="bbpress-forums"><div id="bbp-user-wrapper"></div></div></div>',
      ),
      'member',
    ],
    ['a member’s settings', body('bp-user settings buddypress', '<div id="buddypress"></div>'), 'other'],
    ['the list of groups', body('directory groups buddypress', '<div id="buddypress"></div>'), 'group'],
    ['the form to register', body('registration buddypress', '<div id="buddypress"></div>'), 'other'],
    ['the home of the site', body('bp-nouveau home blog', BAR), 'home'],
    ['a page on something else', body('bp-nouveau page', `<h1 class="entry-title">Tickets</h1>${BAR}`), 'other'],
    ['the moderators’ activity', body('wp-admin buddypress toplevel_page_bp-activity'), 'moderation'],
  ])('knows %s', (_, html, kind) => {
    const page = pageView(html, URL_HERE);
    expect([buddypress.recognises(page), bbpress.recognises(page)]).toEqual([true, false]);
    expect(buddypress.pageKind(page)).toBe(kind);
  });
});

describe('the facts of BuddyPress', () => {
  it('leave out what hangs on comments that are not loaded', () => {
    const html = fixtureHtml('buddypress--topic').replace(
      '<form action',
      '<a class="acomments-view-more">3</a><form action',
    );
    expect(buddypress.pageFacts(pageView(html, URL_HERE), 'topic')).toEqual({ openedAt: '2026-10-05T17:30:00.000Z' });
  });

  it('read the dates of the older templates', () => {
    const html = fixtureHtml('buddypress--topic').replace(/ data-bp-timestamp="\d+"/u, '');
    expect(buddypress.pageFacts(pageView(html, URL_HERE), 'topic').openedAt).toBe('2026-10-05T17:30:00.000Z');
  });

  it('count the members of a list that nobody has narrowed down', () => {
    const html = body(
      'directory members buddypress',
      '<div id="buddypress"><div class="pag-count">Viewing 1 - 20 of 1,204 members</div></div>',
    );
    expect(buddypress.pageFacts(pageView(html, URL_HERE), 'directory')).toEqual({ members: 1204 });
  });

  it('name the folder that the site is installed in', () => {
    const page = pageView(
      fixtureHtml('buddypress--group'),
      'https://saltmarsh-choir.example/haus/groups/night-tenors/',
    );
    expect(buddypress.communityUrl(page)).toBe('https://saltmarsh-choir.example/haus/');
  });
});

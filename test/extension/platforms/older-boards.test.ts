// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { mybb } from '../../../extension/platforms/mybb.ts';
import { smf } from '../../../extension/platforms/smf.ts';
import { vbulletin } from '../../../extension/platforms/vbulletin.ts';
import { woltlab } from '../../../extension/platforms/woltlab.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const SITE = 'https://board.example';
const VB = '<meta name="generator" content="vBulletin 3.8.11"><style id="vbulletin_css"></style>';
const MYBB =
  '<link rel="alternate" href="/syndication.php"><script src="/jscripts/general.js"></script><div id="footer"><a href="https://mybb.com">MyBB</a></div>';
const SMF =
  '<script src="/Themes/default/scripts/script.js?smf216_1"></script><body class="action_home"><div id="footer"><a href="https://www.simplemachines.org">SMF</a></div></body>';
const woltlabPage = (template: string): string =>
  `<body id="tpl_${template}"><div id="pageContainer" class="pageContainer"></div></body>`;

/** The facts of a saved page after a change to it. */
function changed(name: string, from: string, to: string) {
  return readPage(pageView(fixtureHtml(name).replaceAll(from, to), expectation(name).url)).facts;
}

describe('recognising the older boards', () => {
  it.each([
    ['vBulletin by the generator alone', vbulletin, '<meta name="generator" content="vBulletin 4.2.5">'],
    ['MyBB by a link to it', mybb, '<div id="footer"><a href="https://mybb.com">MyBB</a></div>'],
    [
      'MyBB by a container and a feed',
      mybb,
      '<link href="/syndication.php"><div id="container"><div id="content"><div class="navigation"></div></div></div>',
    ],
    [
      'SMF by a link and a class',
      smf,
      '<body class="action_home"><div id="footer"><a href="https://www.simplemachines.org">SMF</a></div></body>',
    ],
    ['WoltLab by an id alone', woltlab, '<body id="tpl_wbb_thread"></body>'],
  ])('is not done for %s', (_, platform, html) => {
    expect(platform.recognises(pageView(html, `${SITE}/`))).toBe(false);
  });
});

describe('the kind of a page', () => {
  it.each([
    [VB, '/showthread.php?t=1', 'vbulletin', 'topic'],
    [VB, '/vb/forumdisplay.php/3-hulls', 'vbulletin', 'topic-list'],
    [VB, '/threads/12-a', 'vbulletin', 'topic'],
    [VB, '/member.php?u=1', 'vbulletin', 'member'],
    [VB, '/memberlist.php', 'vbulletin', 'directory'],
    [VB, '/misc.php?do=showrules', 'vbulletin', 'guidelines'],
    [VB, '/usercp.php', 'vbulletin', 'other'],
    [VB, '/cmps_index.php', 'vbulletin', 'other'],
    [`${VB}<div id="posts"><table id="post1"></table></div>`, '/hulls/1-a.html', 'vbulletin', 'topic'],
    [MYBB, '/showthread.php?tid=1', 'mybb', 'topic'],
    [MYBB, '/Thread-a-knot', 'mybb', 'topic'],
    [MYBB, '/forum-3-page-2.html', 'mybb', 'topic-list'],
    [MYBB, '/user-3.html', 'mybb', 'member'],
    [MYBB, '/member.php?action=login', 'mybb', 'other'],
    [MYBB, '/memberlist.php', 'mybb', 'directory'],
    [MYBB, '/modcp.php', 'mybb', 'moderation'],
    [MYBB, '/usercp.php', 'mybb', 'other'],
    [SMF, '/index.php?topic=3.15', 'smf', 'topic'],
    [SMF, '/index.php/topic,3.0.html', 'smf', 'topic'],
    [SMF, '/index.php?board=3.0', 'smf', 'topic-list'],
    [SMF, '/index.php?action=profile;u=3', 'smf', 'member'],
    [SMF, '/index.php?action=profile;area=account', 'smf', 'other'],
    [SMF, '/index.php?action=mlist', 'smf', 'directory'],
    [SMF, '/index.php?action=login', 'smf', 'other'],
    [woltlabPage('wcf_user'), '/user/1-a/', 'woltlab', 'member'],
    [woltlabPage('wcf_moderationList'), '/moderation-list/', 'woltlab', 'moderation'],
    [woltlabPage('wcf_page'), '/forenregeln/', 'woltlab', 'guidelines'],
    [woltlabPage('wcf_login'), '/login/', 'woltlab', 'other'],
    [woltlabPage('wcf_error'), '/thread/1-a/', 'woltlab', 'other'],
  ])('%#: %s', (html, path, platform, kind) => {
    expect(readPage(pageView(html, SITE + path))).toMatchObject({ platform, kind });
  });
});

describe('a thread of several pages', () => {
  it('on its first page has no count that the page does not say', () => {
    expect(changed('vbulletin--topic', '<span class="pagetotal">1<', '<span class="pagetotal">4<')).not.toHaveProperty(
      'replies',
    );
    expect(
      changed('mybb--topic', '<div id="posts">', '<div class="pagination"><a class="pagination_next"></a></div>$&'),
    ).toEqual({});
    expect(
      changed(
        'smf--topic',
        '<span class="current_page">1</span>',
        '<span class="current_page">1</span><a class="nav_page">2</a>',
      ),
    ).toEqual({});
  });

  it('on its last page has what its last number says', () => {
    expect(changed('vbulletin--topic-2', 'title=', 'data-title=')).toEqual({ replies: 17 });
  });
});

describe('the side of an author', () => {
  it('is left open where a title was made up', () => {
    expect(changed('vbulletin--topic', 'Senior Member', 'Keel whisperer')).not.toHaveProperty('staffReplies');
    expect(changed('mybb--topic', 'alt="Moderator"', 'alt="Donor"')).not.toHaveProperty('staffReplies');
    expect(changed('smf--topic', '>Administrator<', '>Friend of the forum<')).not.toHaveProperty('staffReplies');
  });
});

describe('WoltLab', () => {
  it('has the folder that the forum and its software share', () => {
    const html = woltlabPage('wbb_thread').replace('</div>', '<a class="userLink" href="/wbb/user/1-a/">a</a></div>');
    expect(readPage(pageView(html, `${SITE}/forum/thread/1-a/?pageNo=2`))).toMatchObject({
      communityUrl: `${SITE}/`,
      url: `${SITE}/forum/thread/1-a/`,
    });
    expect(readPage(pageView(woltlabPage('wbb_thread'), `${SITE}/forum/thread/1-a/`)).communityUrl).toBe(
      `${SITE}/forum/`,
    );
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { phpbb } from '../../../extension/platforms/phpbb.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HERE = 'https://board.example/forum/viewtopic.php?t=7';

function page(section: string, content = '', url = HERE) {
  return pageView(`<body id="phpbb" class="nojs section-${section} ltr">${content}</body>`, url);
}

describe('recognising phpBB', () => {
  it.each([
    ['its body', page('viewtopic'), true],
    [
      'an old layout with its copyright',
      pageView(
        '<meta name="copyright" content="2000, 2002, 2005, 2007 phpBB Group"><body class="ltr"><div id="wrapcentre"></div>',
        HERE,
      ),
      true,
    ],
    [
      'phpBB 2’s menu and copyright',
      pageView(
        '<a class="mainmenu" href="groupcp.php">x</a><a class="copyright" href="http://www.phpbb.com/">phpBB</a>',
        HERE,
      ),
      true,
    ],
    [
      'a site’s own sections',
      pageView('<body class="section-news"><a href="/forum/ucp.php?mode=login">Log in</a></body>', HERE),
      false,
    ],
    ['a link to phpBB', pageView('<p>Powered by <a href="https://www.phpbb.com/">phpBB</a></p>', HERE), false],
  ])('is decided by %s', (_, view, isHere) => {
    expect(phpbb.recognises(view)).toBe(isHere);
  });
});

describe('the kind of a phpBB page', () => {
  it.each([
    ['viewtopic', '<div class="postbody"></div>', '', 'topic'],
    ['viewtopic/hedges-t7.html', '<div class="postbody"></div>', '', 'topic'],
    ['viewtopic', '<div id="message">The requested topic does not exist.</div>', '', 'other'],
    ['viewforum', '', '', 'topic-list'],
    ['index', '', '', 'home'],
    ['memberlist', '', '', 'directory'],
    ['memberlist', '', '?mode=viewprofile&u=3', 'member'],
    ['memberlist', '', '?mode=team', 'group'],
    ['memberlist', '', '?mode=contactadmin', 'other'],
    ['search', '', '?search_id=unanswered', 'topic-list'],
    ['search', '', '?keywords=hazel', 'search'],
    ['mcp', '', '?i=queue', 'moderation'],
    ['app/rules', '', '', 'guidelines'],
    ['app/help/faq', '', '', 'other'],
    ['ucp', '', '?mode=login', 'other'],
  ])('%s with %s%s is %s', (section, content, search, kind) => {
    expect(phpbb.pageKind(page(section, content, `https://board.example/x.php${search}`))).toBe(kind);
  });
});

describe('the address of a phpBB page', () => {
  it.each([
    ['viewtopic', HERE, `${HERE}&start=25&sid=9#p4`, ''],
    [
      'viewtopic',
      HERE,
      'https://board.example/forum/viewtopic.php?p=99',
      '<h2 class="topic-title"><a href="./viewtopic.php?f=2&t=7">x</a></h2>',
    ],
    [
      'viewforum',
      'https://board.example/forum/viewforum.php?f=2',
      'https://board.example/forum/viewforum.php?f=2&start=50',
      '',
    ],
    ['index', 'https://board.example/forum/index.php', 'https://board.example/forum/index.php?sid=9', ''],
  ])('of %s is %s for %s', (section, expected, url, content) => {
    const reading = readPage(page(section, content, url));
    expect(reading.url).toBe(expected);
    expect(reading.communityUrl).toBe('https://board.example/forum/');
  });
});

describe('a phpBB topic', () => {
  const { url, facts } = expectation('phpbb--topic');
  const changed = (...changes: readonly (readonly [string | RegExp, string])[]) => {
    const html = changes.reduce((text, [from, to]) => text.replaceAll(from, to), fixtureHtml('phpbb--topic'));
    return readPage(pageView(html, url)).facts;
  };
  const old: readonly (readonly [RegExp, string])[] = [[/<time datetime="[^"]*">([^<]*)<\/time>/gu, '$1']];

  it('leaves dates out where they are in words, of a zone that changes', () => {
    expect(changed(...old)).toEqual({ replies: 6, participants: 5, staffReplies: 2 });
  });

  it('reads dates in words where their zone is the same all year', () => {
    const zone = ['<span title="Europe/Dublin">UTC+01:00', '<span title="UTC+1">UTC+01:00'] as const;
    expect(changed(...old, zone)).toMatchObject({
      openedAt: '2026-01-06T17:41:00.000Z',
      lastActivityAt: '2026-01-19T12:00:00.000Z',
    });
  });

  it('does not count what only moderators see, nor guess how much of it other leaves hold', () => {
    const deleted = ['class="post has-profile bg1"', 'class="post has-profile bg1 deleted"'] as const;
    expect(changed(deleted)).toMatchObject({ replies: 3, participants: 4 });
    expect(changed(deleted, ['7 posts', '40 posts'])).not.toHaveProperty('replies');
  });

  it('knows the first leaf of several', () => {
    expect(changed(['7 posts', '31 posts'], ['of <strong>1<', 'of <strong>2<'])).toEqual({
      replies: 30,
      openedAt: facts.openedAt,
      firstReplyAt: facts.firstReplyAt,
      firstReplyBy: 'member',
    });
    expect(changed(['7 posts', '31 posts'], ['Page <strong>1<', 'Page <strong>2<'])).toEqual({ replies: 30 });
  });

  it('takes several people of no name for none it could count', () => {
    expect(changed(['>bram<', '>Anonymous<'])).toEqual({
      replies: 6,
      openedAt: facts.openedAt,
      staffReplies: 2,
      lastActivityAt: facts.lastActivityAt,
    });
  });

  it('reads the markup of 3.0, which has no classes for names and ranks', () => {
    const post = (id: number, name: string, rank: string) =>
      `<div id="p${String(id)}" class="post bg1"><div class="postbody"><p class="author">by <strong>${name}</strong> &raquo; Sat Mar 01, 2008 9:05 pm</p></div>
       <dl class="postprofile"><dt>${name}</dt><dd>${rank}</dd><dd>&nbsp;</dd><dd><strong>Posts:</strong> 4</dd></dl></div>`;
    const bar = '<div class="pagination">3 posts &bull; Page <strong>1</strong> of <strong>1</strong></div>';
    const names = [
      '<a href="#">ana</a>',
      '<a href="#">ben</a>',
      '<a href="#" class="username-coloured">cem</a>',
    ] as const;
    const read = (rank: string) =>
      readPage(
        page('viewtopic', bar + names.map((name, at) => post(at + 1, name, at === 2 ? rank : 'Seedling')).join('')),
      ).facts;
    expect(read('Site Admin')).toEqual({ replies: 2, participants: 3, staffReplies: 1 });
    expect(read('Old oak')).toEqual({ replies: 2, participants: 3 });
  });
});

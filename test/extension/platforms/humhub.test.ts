// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recognises } from '../../../extension/platforms/humhub.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HOME = 'https://choir.example';
const { url: POST, facts: FACTS } = expectation('humhub--topic');

function reading(change: (html: string) => string, url = POST): ReturnType<typeof readPage> {
  return readPage(pageView(change(fixtureHtml('humhub--topic')), url));
}

describe('recognising HumHub', () => {
  it.each([
    ['a bar of the same name', '<div id="topbar-first" class="topbar"></div><div id="globalModal"></div>'],
    ['its other parts without it', '<div id="topbar-second"></div><ul id="top-menu-nav"></ul><a id="space-menu"></a>'],
  ])('is not done by %s', (_, html) => {
    expect(recognises(pageView(html, HOME))).toBe(false);
  });
});

describe('the kind of a HumHub page', () => {
  it.each([
    ['/', 'home'],
    ['/dashboard', 'home'],
    ['/index.php?r=dashboard%2Fdashboard', 'home'],
    ['/s/altos/', 'group'],
    ['/s/altos/home', 'group'],
    ['/s/altos?contentId=512', 'topic'],
    ['/s/altos/post/post/view?id=3', 'topic'],
    ['/s/altos/wiki/page/view?id=3', 'article'],
    ['/s/altos/space/manage/default', 'other'],
    ['/s/altos/files', 'other'],
    ['/index.php?r=space%2Fspace&cguid=a1', 'group'],
    ['/u/ama/', 'member'],
    ['/index.php?r=user%2Fprofile%2Fhome&cguid=a1', 'member'],
    ['/people', 'directory'],
    ['/directory/members', 'directory'],
    ['/spaces', 'group'],
    ['/calendar/global/index', 'event'],
    ['/user/auth/login', 'other'],
    ['/user/account/edit', 'other'],
    ['/admin/user', 'other'],
    ['/mail/mail/index', 'other'],
  ])('%s is %s, in a folder too', (path, kind) => {
    expect(reading((html) => html, HOME + path).kind).toBe(kind);
    const inFolder = reading((html) => html.replace('"/themes/', '"/house/themes/'), `${HOME}/house${path}`);
    expect(inFolder).toMatchObject({ kind, communityUrl: `${HOME}/house/` });
  });
});

describe('a post of HumHub', () => {
  it('is dated in the markup of older versions too', () => {
    const old = (html: string): string =>
      html.replace(
        /<time class="tt time timeago" datetime="([^"]+)" title="[^"]+">([^<]+)<\/time>/gu,
        '<span class="time" title="$1">$2</span>',
      );
    expect(reading(old).facts).toEqual(FACTS);
  });

  it('is read in the markup of the newest versions too, where it counts all its comments', () => {
    const newest = (html: string): string =>
      html
        .replace(
          /class="media" id="(comment_\d+)" data-action-component="comment.Comment"/gu,
          'class="single-comment d-flex p-2" id="$1"',
        )
        .replace('data-count="3"', 'data-count="5"');
    expect(reading(newest).facts).toEqual(FACTS);
  });

  it('is not counted where comments are missing without a link to them', () => {
    const fewer = (html: string): string => html.replace('data-count="3"', 'data-count="4"');
    expect(reading(fewer).facts).toEqual({ openedAt: FACTS.openedAt });
  });

  it('says nothing where another one is shown', () => {
    expect(reading((html) => html, `${HOME}/s/altos/?contentId=9`).facts).toEqual({});
  });

  it('knows who of the named staff replied first', () => {
    const page = { ...pageView(fixtureHtml('humhub--topic'), POST), staffNames: ['Bo Lindqvist'] };
    expect(readPage(page).facts).toEqual({ ...FACTS, firstReplyBy: 'staff' });
  });
});

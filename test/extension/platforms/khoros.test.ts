// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { khoros } from '../../../extension/platforms/khoros.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const aurora = (path: string, body = ''): ReturnType<typeof pageView> =>
  pageView(
    `<div id="__next"><nav class="Navbar_lia-nav__x3UtG"><div class="Navbar_lia-container__PneN7"></div></nav>${body}</div>`,
    `https://anchorage.example${path}`,
  );
const classic = (path: string, page = ''): ReturnType<typeof pageView> =>
  pageView(
    `<body class="${page} lia-body" id="lia-body"><div class="lia-page"></div></body>`,
    `https://talk.kelpline.example${path}`,
  );

describe('a page of Khoros', () => {
  it.each([
    ['/', 'home'],
    ['/category/deck', 'topic-list'],
    ['/discussions/moorings', 'topic-list'],
    ['/category/deck/discussions/moorings', 'topic-list'],
    ['/discussions/moorings/hook/51804', 'topic'],
    ['/discussions/moorings/hook/51804/replies/51820', 'topic'],
    ['/en/discussions/moorings/hook/51804', 'topic'],
    ['/blog/news/spring/12', 'article'],
    ['/idea/wishes/lights/12', 'ideas'],
    ['/users/rui/18', 'member'],
    ['/search?q=hook', 'search'],
    ['/tag/chafe', 'other'],
    ['/t5/s/login', 'other'],
  ])('of Aurora at %s is a %s', (path, kind) => {
    expect(khoros.pageKind(aurora(path))).toBe(kind);
  });

  it.each([
    ['/', '', 'home'],
    ['/t5/Tanks/Gauge/td-p/1', '', 'topic'],
    ['/t5/Tanks/Gauge/m-p/2/highlight/true', '', 'topic'],
    ['/t5/News/Spring/m-p/2', 'BlogArticlePage', 'article'],
    ['/t5/Tanks/bd-p/tanks', '', 'topic-list'],
    ['/t5/user/viewprofilepage/user-id/7', '', 'member'],
    ['/t5/forums/searchpage/tab/message', '', 'search'],
    ['/t5/user/userloginpage', '', 'other'],
  ])('of Classic at %s with the class “%s” is a %s', (path, page, kind) => {
    expect(khoros.pageKind(classic(path, page))).toBe(kind);
  });

  it('is one address, whichever reply it is opened at', () => {
    const html = fixtureHtml('khoros--topic');
    const at = 'https://anchorage.example/discussions/moorings/chain-hook-slips-under-load/51804';
    expect(readPage(pageView(html, `${at}/replies/51820?x=1`)).url).toBe(at);
  });

  it.each([
    ['/t5/Tanks/Gauge/td-p/3001/page/2', '/t5/Tanks/Gauge/td-p/3001'],
    ['/t5/Tanks/Gauge/m-p/3004/highlight/true#M7', '/t5/Tanks/Gauge/m-p/3004'],
    ['/t5/Tanks/bd-p/tanks/page/2', '/t5/Tanks/bd-p/tanks/page/2'],
  ])('of Classic at %s stands at %s', (path, stands) => {
    const { pathname } = new URL(readPage(classic(path)).url);
    expect(pathname).toBe(stands);
  });

  it('of a member says nothing of the member shown before', () => {
    const html = fixtureHtml('khoros--member');
    expect(readPage(pageView(html, 'https://anchorage.example/users/sefa_m/884')).facts).toEqual({});
  });

  it.each([
    ['another site made with the same tools', '<div id="__next"><nav><a class="Nav_link__x1Y2z"></a></nav></div>'],
    ['a word that looks alike', '<body class="lia-body"><p class="familia"></p></body>'],
  ])('is not %s', (_, html) => {
    expect(khoros.recognises(pageView(html, 'https://other.example/'))).toBe(false);
  });
});

describe('a conversation', () => {
  it('on Aurora says little before all replies are loaded', () => {
    const html = fixtureHtml('khoros--topic').replace('4 Replies', '9 Replies');
    const { url } = { url: 'https://anchorage.example/discussions/moorings/chain-hook-slips-under-load/51804' };
    expect(readPage(pageView(html, url)).facts).toEqual({
      replies: 9,
      openedAt: '2026-03-03T07:50:00.250Z',
      solved: true,
      answeredBy: 'member',
      views: 964,
    });
  });

  it('on Classic does not take the first post of a later leaf for the question', () => {
    const html = fixtureHtml('khoros--topic-2')
      .replace('lia-thread-topic', 'lia-thread-reply')
      .replaceAll(' of 5<', ' of 25<');
    const { facts } = readPage(pageView(html, 'https://talk.kelpline.example/t5/Tanks/Gauge/td-p/3001/page/2'));
    expect(facts).toEqual({ replies: 24, answeredBy: 'member', solved: true });
  });
});

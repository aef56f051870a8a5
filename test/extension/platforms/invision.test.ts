// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { invision } from '../../../extension/platforms/invision.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const html = (route: string, inside = ''): string => {
  const [app, module, controller] = route.split('/');
  return `<body class="ipsApp ipsApp_front" data-pageApp="${app ?? ''}" data-pageLocation="front" data-pageModule="${module ?? ''}" data-pageController="${controller ?? ''}">${inside}</body>`;
};

describe('recognising Invision Community', () => {
  it.each([
    ['a class of its own alone', '<body class="ipsApp ipsApp_front"></body>'],
    ['posts of its markup', '<body><article id="elComment_1" class="ipsComment"></article></body>'],
    [
      'its control panel',
      '<body class="ipsApp ipsApp_admin" data-pageapp="core" data-pagelocation="admin" data-pagemodule="a" data-pagecontroller="b"></body>',
    ],
  ])('is not done by %s', (_, page) => {
    expect(invision.recognises(pageView(page, 'https://club.example/'))).toBe(false);
  });

  it('is done by its layout, where a saved page has lost the attributes; the address tells the kind', () => {
    const page = '<body class="ipsApp ipsApp_front"><div id="ipsLayout_body"></div></body>';
    expect(readPage(pageView(page, 'https://club.example/topic/9-a/'))).toMatchObject({
      platform: 'invision',
      kind: 'topic',
    });
    expect(readPage(pageView(page, 'https://club.example/index.php?/forum/9-a/')).kind).toBe('topic-list');
    expect(readPage(pageView(page, 'https://club.example/login/')).kind).toBe('other');
  });
});

describe('the kind of an Invision page', () => {
  it.each([
    ['forums/forums/topic', 'topic'],
    ['core/modcp/modcp', 'moderation'],
    ['core/clubs/view', 'group'],
    ['calendar/calendar/event', 'event'],
    ['core/system/guidelines', 'guidelines'],
    ['core/system/login', 'other'],
    ['gallery/gallery/view', 'other'],
  ])('%s is told by the part that made it', (route, kind) => {
    expect(readPage(pageView(html(route), 'https://club.example/x/')).kind).toBe(kind);
  });

  it('is other for a topic that is not there', () => {
    const page = html('forums/forums/topic', '<section id="elError"></section>');
    expect(readPage(pageView(page, 'https://club.example/topic/9-a/')).kind).toBe('other');
  });
});

describe('a topic', () => {
  const url = 'https://club.example/community/topic/90-mooring/';

  it('has no opening post on a later page, by its date', () => {
    const later = fixtureHtml('invision--topic')
      .replace(/"dateCreated": "2026/u, '"dateCreated": "2025')
      .replace(/"datePublished": "2026/u, '"datePublished": "2025')
      .replace('"userInteractionCount": 3', '"userInteractionCount": 63');
    expect(readPage(pageView(later, `${url}page/3/`)).facts).toEqual({
      replies: 63,
      views: 689,
      solved: true,
      answeredBy: 'staff',
    });
  });

  it('leaves the side open where the group’s name does not tell it', () => {
    const page = fixtureHtml('invision--topic').replaceAll('>Members<', '>Bosuns<');
    const { facts } = readPage(pageView(page, url));
    expect(facts).not.toHaveProperty('staffReplies');
    expect(facts.firstReplyBy).toBe('staff');
  });

  it('stands for all its pages', () => {
    expect(readPage(pageView(html('forums/forums/topic'), `${url}page/3/#comment-1`)).url).toBe(url);
    expect(readPage(pageView(html('forums/forums/topic'), `${url}?do=findComment&comment=7`)).url).toBe(url);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { higherLogic } from '../../../extension/platforms/higher-logic.ts';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const MARKS = '<div id="MainCopy_ctl02_x"><h1 id="PageTitleH1">x</h1></div>';

describe('a page of Higher Logic', () => {
  it.each([
    ['/home', 'home'],
    ['/community/user/home', 'home'],
    ['/communities/community-home/digestviewer/viewthread?MessageKey=1', 'topic'],
    ['/community/user/discussion/soy-wax', 'topic'],
    ['/question/soy-wax', 'topic'],
    ['/communities/community-home/digestviewer?communitykey=1', 'topic-list'],
    ['/communities/community-home/community-members?communitykey=1', 'directory'],
    ['/network/members', 'directory'],
    ['/blogs/odile-ferrand/2025/06/14/wax', 'article'],
    ['/events/event-description?CalendarEventKey=1', 'event'],
    ['/profile?UserKey=1', 'member'],
    ['/profile/connections/communitiesnode', 'other'],
    ['/communities/community-home/librarydocuments?communitykey=1', 'other'],
  ])('at %s is a %s', (path, kind) => {
    const read = readPage(pageView(MARKS, `https://guild.example${path}`));
    expect([read.platform, read.kind]).toEqual(['higher-logic', kind]);
  });

  it('needs both marks', () => {
    expect(higherLogic.recognises(pageView('<h1 id="PageTitleH1">x</h1>', 'https://a.example/'))).toBe(false);
    expect(higherLogic.recognises(pageView('<div id="MainCopy_ctl02_x"></div>', 'https://a.example/'))).toBe(false);
  });

  it('counts no replies where a message is missing, or where there is another leaf', () => {
    const { url } = expectation('higher-logic--topic');
    const html = fixtureHtml('higher-logic--topic');
    expect(readPage(pageView(html.replace('<h4>2.&nbsp;', '<h4>12.&nbsp;'), url)).facts).toEqual({});
    expect(readPage(pageView(`${html}<ul class="pagination"><a href="?p=2">2</a></ul>`, url)).facts).toEqual({});
  });
});

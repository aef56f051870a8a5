import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checklistsOf } from '#core/checklists.ts';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import type { Page } from './browsers/browser.ts';
import type { Surface } from './browsers/surface.ts';
import { BROWSERS, type Visit, visitCommunity } from './community-visit.ts';
import { handOn, type Way, WAYS } from './hand.ts';
import { inventCommunity, inventNotes, putIn } from './seed.ts';

/** As the manifest suggests it. */
const POPUP_KEYS = 'Alt+Shift+M';

/** A community for each way, and one that the popup opens on. */
const FIRST = { ...inventCommunity('https://first.example/', 'a-first'), name: 'A First One' };
const COMMUNITIES = {
  mouse: { ...inventCommunity('https://quay.example/', 'quay'), name: 'Quay Forum' },
  keyboard: { ...inventCommunity('https://pier.example/', 'pier'), name: 'Pier Forum' },
} as const satisfies Record<Way, typeof FIRST>;

const LIST = checklistsOf(model).find(({ title }) => title === 'Culture: Emergent Community')!;
const SEEN = model.indicators.find(({ id }) => id === LIST.indicators[0])!;

const CHECKLIST = { role: 'combobox', name: 'Checklist' } as const;
const COMMUNITY = { role: 'combobox', name: 'Community' } as const;
const WHY = { css: '.reason input' } as const;
const TAB = { role: 'button', name: /^Open Tidemark/ } as const;
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

describe.each(BROWSERS)('an everyday in the popup in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitCommunity(name);
    for (const community of [FIRST, ...Object.values(COMMUNITIES)]) {
      const observations = inventNotes({ community, count: 2 }, new Date()).map((note) => ({
        ...note,
        ...{ competency: SEEN.competency, stage: SEEN.stage, indicator: SEEN.id },
      }));
      await putIn(visit.browser, community, { observations });
    }
  });

  afterAll(() => visit.close());

  const openPopup = async (page: Page, way: Way) => {
    const popup = await visit.browser.openPopup(page, way === 'keyboard' ? POPUP_KEYS : undefined);
    const say = (text: string | RegExp) => popup.find({ role: 'status', text });
    return { popup, hand: handOn(popup, way, { css: '.summary' }), say };
  };

  /** Answers the one practice in a part of the popup. */
  const answer = async (part: Surface, way: Way, state: string) => {
    const group = { css: '.states [role="radio"][tabindex="0"]' } as const;
    await handOn(part, way).pick({ role: 'radio', name: state }, group);
    if (way === 'keyboard') await part.press('Enter');
  };

  it.each(WAYS)('has a checklist answered by %s where there is no page', async (way) => {
    const nowhere = await visit.browser.openExtensionPage('dashboard.html');
    const { popup, hand, say } = await openPopup(nowhere, way);
    const own = COMMUNITIES[way];
    const chooseList = async (at: Surface, by: typeof hand) => {
      await by.choose(CHECKLIST, LIST.title);
      await at.waitUntil(CHECKLIST, ({ value }) => value === LIST.id);
    };
    await popup.find({ css: 'p', text: 'Open a page of your community to turn Tidemark on there.' });
    await popup.waitUntil(COMMUNITY, ({ value }) => value !== '' && value !== own.id);
    await hand.choose(COMMUNITY, own.name);
    await popup.waitUntil(COMMUNITY, ({ value, focused }) => value === own.id && focused);
    await chooseList(popup, hand);

    const item = popup.within('.items .item:nth-child(1)');
    const itemHand = handOn(item, way, { css: '.indicator-text' });
    await answer(item, way, 'Partly');
    await say(/^Saved: Partly/);
    await itemHand.fill(WHY, 'Only on Mondays');
    await itemHand.leave();
    await say(/^Reason saved/);
    await itemHand.press(button('Why and how'));
    await item.find({ css: '.more p', text: /^Where to look\. / });
    await itemHand.press(button('Evidence (2)'));
    await item.find({ css: '.evidence li:nth-child(2):last-child' });
    const newest = item.within('.evidence li:first-child');
    await handOn(newest, way).tick({ role: 'checkbox', name: 'Backs your answer' });
    await say(/^Evidence saved/);
    const backs = { role: 'checkbox', name: 'Backs your answer' } as const;
    await newest.waitUntil(backs, ({ checked, focused }) => checked && focused);

    const second = popup.within('.items .item:nth-child(2)');
    const NA = { role: 'radio', name: 'Does not apply' } as const;
    await answer(second, way, 'Does not apply');
    await say(/^Saved: Does not apply/);
    await hand.press(button('Undo'));
    await say('Taken back');
    await second.waitUntil(NA, ({ checked }) => !checked);
    await answer(second, way, 'Does not apply');
    await second.waitUntil(NA, ({ checked, focused }) => checked && focused);

    const next = popup.within('.next');
    const { text: question } = await next.find({ css: '.indicator-text' });
    await answer(next, way, 'Not met');
    await say(/^Saved: Not met/);
    await popup.waitUntilGone({ css: '.next .indicator-text', text: question });
    await next.find({ css: '[role="radio"]:focus' });
    await popup.close();

    const { popup: again, hand: handAgain } = await openPopup(nowhere, way);
    // The community that was shown last.
    await again.waitUntil(COMMUNITY, ({ value }) => value === own.id);
    await chooseList(again, handAgain);
    const kept = again.within('.items .item:nth-child(1)');
    await kept.waitUntil({ role: 'radio', name: 'Partly' }, ({ checked }) => checked);
    expect((await kept.find(WHY)).value).toBe('Only on Mondays');
    await handOn(kept, way).press(button('Evidence (2)'));
    expect((await kept.within('.evidence li:first-child').find(backs)).checked).toBe(true);
    await again.within('.items .item:nth-child(2)').waitUntil(NA, ({ checked }) => checked);
    await again.close();
    await nowhere.close();
  });

  it.each(WAYS)('turns on for this visit, off, always and off again, by %s', async (way) => {
    const page = await visit.browser.openPage(visit.site.urlOf('discourse--topic'));
    const overlay = page.within('tidemark-overlay');
    const press = async (wanted: string, then: string, words: RegExp) => {
      const { popup, hand } = await openPopup(page, way);
      await hand.press(button(wanted));
      await popup.find({ css: '.activation p', text: words });
      // What was pressed has gone, and the keyboard is not lost with it.
      await popup.find({ css: '.popup :focus' });
      await popup.find(button(then));
      await popup.close();
    };
    await press('Only this visit', 'Turn off', /^Tidemark is on for 127.*, for this visit$/);
    await overlay.find(TAB);
    await press('Turn off', 'Always on here', /^Tidemark is off on 127/);
    await page.waitUntilGone({ css: 'tidemark-overlay' });
    await press('Always on here', 'Turn off', /^Tidemark is on for 127.*, always$/);
    await page.reload();
    await overlay.find(TAB);
    await press('Turn off', 'Only this visit', /^Tidemark is off on 127/);
    await page.waitUntilGone({ css: 'tidemark-overlay' });
    await page.reload();
    expect(await page.findAll({ css: 'tidemark-overlay' })).toEqual([]);
    await page.close();
  });
});

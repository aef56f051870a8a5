import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, markedText, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import type { Page } from './browsers/browser.ts';
import { until } from './browsers/until.ts';
import { handOn, type Way, WAYS } from './hand.ts';

const SENTENCE = 'Members answer each other here, and staff thank them for it.';
const OTHER = 'Nobody who asks before the harbour freezes is left alone with a leaking boat.';

/** One sentence, so that selecting all selects it; another one takes its place once it is told to. */
const page = (name: string) => `<!doctype html><title>${name}</title><p>${SENTENCE}</p>
<script>if (sessionStorage.changed) document.querySelector('p').textContent = '${OTHER}';</script>`;

const NAMES = ['asked', 'lost', 'moved', 'printed', 'commands'].flatMap((name) => WAYS.map((way) => `/${name}-${way}`));
const NOTED = ['button', 'context menu', 'command'] as const;
const PAGES = Object.fromEntries(
  [...NAMES, ...NOTED.map((way) => `/noted-${way.replace(' ', '-')}`)].map((path) => [path, page(path)]),
);

const TAB = { role: 'button', name: /^Open Tidemark/ } as const;
const NOTE = { role: 'textbox', name: 'Your note' } as const;
const STATUS = 'status';
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

describe.each(BROWSERS)('an everyday in the overlay in %s', (name) => {
  let visit: Visit;
  let screen: Page;

  beforeAll(async () => {
    visit = await visitCommunity(name, PAGES);
    const first = await visit.browser.openPage(`${visit.site.origin}/asked-mouse`);
    await turnOn(visit.browser, first, 'Always on here');
    await first.close();
    screen = await visit.browser.openExtensionPage('sidepanel.html');
  });

  afterAll(() => visit.close());

  const open = async (path: string, way: Way) => {
    const shown = await visit.browser.openPage(visit.site.origin + path);
    const overlay = shown.within('tidemark-overlay');
    await overlay.find(TAB);
    const say = (text: string | RegExp) => overlay.find({ role: STATUS, text });
    return { shown, overlay, hand: handOn(overlay, way), say };
  };
  const select = async (shown: Awaited<ReturnType<typeof open>>['shown'], way: Way, sentence: string) => {
    if (way === 'mouse') await shown.selectText(sentence);
    else await shown.press('Control+a');
  };

  it.each(WAYS)('has questions answered, taken back, put off and called out of place, by %s', async (way) => {
    const { shown, overlay, hand, say } = await open(`/asked-${way}`, way);
    const first = overlay.within('.question');
    const firstHand = handOn(first, way);
    const questionNow = async () => (await first.find({ css: 'legend' })).text;
    await hand.press(TAB);

    const before = await questionNow();
    await firstHand.press(button(/^Wrong kind of page: /));
    const kind = { role: 'combobox', name: 'Kind of page' } as const;
    await overlay.waitUntil(kind, ({ focused }) => focused);
    await hand.choose(kind, 'Guidelines');
    await overlay.waitUntilGone({ css: 'legend', text: before });
    await overlay.waitUntil(kind, ({ value, focused }) => value === 'guidelines' && focused);

    const answered = await questionNow();
    await firstHand.press({ css: '.options button:first-child' });
    await say(/^Answer saved/);
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    await overlay.waitUntilGone({ css: 'legend', text: answered });
    await hand.press(button('Undo'));
    await say(/^Answer taken back/);
    await overlay.find({ css: 'legend', text: answered });
    await overlay.waitUntil(button('Undo'), ({ focused }) => focused);
    await hand.press(button('Undo'));
    await say('Brought back');
    await overlay.find({ css: '.panel :focus' });
    await hand.press(button(`Take back: ${answered}`));
    await say(/^Answer taken back/);
    await overlay.find({ css: 'legend', text: answered });

    const later = await questionNow();
    await firstHand.press(button(`Later: ${later}`));
    await say(/^Asked again tomorrow/);
    await overlay.waitUntilGone({ css: 'legend', text: later });
    await hand.press(button('Undo'));
    await say('Asked again');
    await firstHand.press(button(`Later: ${later}`));
    await say(/^Asked again tomorrow/);
    const never = await questionNow();
    await firstHand.press(button(`Not here: ${never}`));
    await say(/^Not asked on this page again/);
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    await overlay.waitUntilGone({ css: 'legend', text: never });
    const left = await questionNow();

    await shown.reload();
    await hand.press(TAB);
    await hand.choose(kind, 'Guidelines');
    await first.find({ css: 'legend', text: left });
    const asked = (await overlay.findAll({ css: 'legend' })).map(({ text }) => text);
    expect(asked).toHaveLength(3);
    expect(asked).not.toContain(later);
    expect(asked).not.toContain(never);
    await shown.close();
  });

  it.each(WAYS)('has a note that lost its sentence tied to another one by %s', async (way) => {
    const { shown, overlay, hand, say } = await open(`/lost-${way}`, way);
    await select(shown, way, SENTENCE);
    await hand.press(button('Note this'));
    await overlay.waitUntil(NOTE, ({ focused }) => focused);
    await shown.write('Kept whatever comes.');
    await hand.press(button('Save note'));
    await say(/^Note saved/);
    expect(await markedText(shown)).toBe(SENTENCE);

    await shown.evaluate(() => {
      sessionStorage.setItem('changed', 'yes');
    });
    await shown.reload();
    await hand.press(TAB);
    const lost = { css: '.lost p', text: /^! This sentence is not on the page any more/ } as const;
    await overlay.find(lost);
    await hand.press(button('Find again'));
    await say('Still not on this page');
    await hand.press(button('Keep as a page note'));
    await say(/^Kept as a page note/);
    await overlay.waitUntilGone({ css: 'blockquote' });
    await hand.press(button('Undo'));
    await overlay.find(lost);

    await hand.press(button('Re-attach'));
    await overlay.find({ css: '.lost p', text: /^! Select the sentence in the page/ });
    await hand.press(button('Close Tidemark'));
    await overlay.waitUntilGone({ css: '.panel' });
    await select(shown, way, OTHER);
    await hand.press(button('Attach here'));
    await say(/^Attached to the selected sentence/);
    await overlay.find({ css: 'blockquote', text: OTHER });
    await overlay.waitUntilGone({ css: '.lost' });
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);

    await shown.reload();
    await overlay.find(button(/^Open Tidemark.* 1 note on/));
    await until('the mark', async () => ((await markedText(shown)) === OTHER ? true : undefined));
    await shown.close();
  });

  it('keeps the place of the keyboard when the time to undo is over', async () => {
    const { shown, overlay, hand, say } = await open('/asked-keyboard', 'keyboard');
    await hand.press(TAB);
    await handOn(overlay.within('.question'), 'keyboard').press(button(/^Later: /));
    await say(/^Asked again tomorrow/);
    await overlay.tabTo(button('Undo'));
    await overlay.waitUntilGone(button('Undo'));
    await shown.press('Shift+Tab');
    await overlay.waitUntil(button('Dashboard'), ({ focused }) => focused);
    await shown.close();
  });

  it.each(WAYS)('has its tab moved by %s, and finds it there again', async (way) => {
    const { shown, overlay } = await open(`/moved-${way}`, way);
    const before = await overlay.find(TAB);
    if (way === 'mouse') await overlay.drag(TAB, { x: 20 - before.x, y: 90 });
    else {
      await overlay.tabTo(TAB);
      for (const key of ['ArrowRight', 'ArrowUp', 'ArrowUp']) await shown.press(key);
    }
    const edge = way === 'mouse' ? 'start' : 'end';
    const moved = await overlay.find({ css: `.tab.at-${edge}` });
    expect(Math.abs(moved.y - before.y)).toBeGreaterThan(20);
    expect(await overlay.findAll({ css: '.panel' })).toEqual([]);
    await until('the place to be kept', () => keptPlace(edge));
    await shown.reload();
    const { x, y } = await overlay.find({ css: `.tab.at-${edge}` });
    expect({ x, y }).toEqual({ x: moved.x, y: moved.y });
    await shown.close();
  });

  const keptPlace = (edge: string) =>
    screen.evaluate(async (wanted) => {
      const stored = Object.values(await chrome.storage.local.get(null)) as readonly { tab?: { edge?: string } }[];
      return stored.some((one) => one.tab?.edge === wanted) || undefined;
    }, edge);

  it('is not printed: neither its tab nor its panel nor its marks', async () => {
    const { shown, overlay, hand, say } = await open('/printed-mouse', 'mouse');
    await shown.selectText(SENTENCE);
    await hand.press(button('Note this'));
    await hand.press(button('Save note'));
    await say(/^Note saved/);
    const isMarked = () =>
      shown.evaluate(
        () =>
          getComputedStyle(document.querySelector('p')!, '::highlight(tidemark-passage)').textDecorationLine !== 'none',
      );
    expect(await isMarked()).toBe(true);
    for (const css of ['.panel', '.tab']) {
      await overlay.find({ css });
      await shown.emulate({ isPrinted: true });
      await overlay.waitUntilGone({ css: '*' });
      expect(await isMarked()).toBe(false);
      await shown.emulate({});
      await overlay.find({ css });
      if (css === '.panel') await hand.press(button('Close Tidemark'));
    }
    await shown.close();
  });

  it.each(NOTED)('has a sentence noted by the %s, and gives the keyboard back to it', async (by) => {
    const { shown, overlay, hand, say } = await open(`/noted-${by.replace(' ', '-')}`, 'keyboard');
    await shown.press('Control+a');
    await begin[by]({ shown, overlay });
    await overlay.waitUntil(NOTE, ({ focused }) => focused);
    await overlay.find({ css: 'blockquote', text: SENTENCE });
    await shown.press('Escape');
    await overlay.waitUntilGone({ css: '.panel' });
    expect(
      await shown.evaluate(() => [getSelection()?.toString().trim(), document.activeElement === document.body]),
    ).toEqual([SENTENCE, true]);
    await begin[by]({ shown, overlay });
    await overlay.waitUntil(NOTE, ({ focused }) => focused);
    await shown.write('By other means.');
    await hand.press(button('Save note'));
    await say(/^Note saved/);
    expect(await markedText(shown)).toBe(SENTENCE);
    await shown.close();
  });

  type Opened = Pick<Awaited<ReturnType<typeof open>>, 'shown' | 'overlay'>;
  const begin: Readonly<Record<(typeof NOTED)[number], (at: Opened) => Promise<void>>> = {
    button: async ({ shown, overlay }) => {
      await overlay.tabTo(button('Note this'));
      await shown.press('Enter');
    },
    'context menu': ({ shown }) =>
      visit.browser.chooseInContextMenu(shown, { name: 'Note this in Tidemark', id: 'note-selection' }),
    command: ({ shown }) => visit.browser.pressShortcut(shown, 'Alt+Shift+Q'),
  };

  it.each(WAYS)('obeys commands chosen by %s, the last used first', async (way) => {
    const { shown, overlay, hand, say } = await open(`/commands-${way}`, way);
    const command = async (typed: string, words: string | RegExp) => {
      await shown.press('Control+Shift+k');
      await overlay.waitUntil({ role: 'combobox', name: 'Type a command' }, ({ focused }) => focused);
      await shown.write(typed);
      const option = { css: '[role="option"][aria-selected="true"]', text: words } as const;
      await overlay.find(option);
      await (way === 'mouse' ? overlay.click(option) : shown.press('Enter'));
      await overlay.waitUntilGone({ css: '.palette' });
    };
    await hand.press(TAB);
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    const asked = { css: 'legend' } as const;
    const { text: before } = await overlay.within('.question').find(asked);
    await command('page is topic', 'This page is: Topic');
    const kind = { role: 'combobox', name: 'Kind of page' } as const;
    await overlay.waitUntil(kind, ({ value }) => value === 'topic');
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);

    // The questions of the other kind come after the kind itself.
    const { text: question } = await overlay.within('.question').waitUntil(asked, ({ text }) => text !== before);
    await command(`later ${question}`, `Later: ${question}`);
    await say(/^Asked again tomorrow/);
    await command('undo', 'Undo');
    await say('Asked again');
    await command('', `Later: ${question}`);
    await say(/^Asked again tomorrow/);
    const { text: next } = await overlay.within('.question').find(asked);
    const { text: option } = await overlay.within('.question').find({ css: '.options button:first-child' });
    await command(`${option} ${next}`, `${option}: ${next}`);
    await say(/^Answer saved/);
    await command('take back', `Take back: ${next}`);
    await say(/^Answer taken back/);
    await shown.close();
  });
});

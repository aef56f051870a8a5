import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from './browsers/browser.ts';
import { BROWSERS, exportFrom, markedText, turnOn, type Visit, visitCommunity } from './community-visit.ts';

const SENTENCE = 'Members answer each other here';

/** A page that shows another one without loading it: first the address, the content a second later, as many sites do. */
const page = (name: string, other: string) => `<!doctype html><title>Page ${name}</title>
<main><h1>${name}</h1><p>We say: <b>${SENTENCE}</b>.</p><button id="go">Go on</button></main>
<button id="body">New body</button>
<script>
  document.querySelector('#go').onclick = () => {
    history.pushState({}, '', '/${other}');
    setTimeout(() => {
      document.title = 'Page ${other}';
      document.querySelector('main').innerHTML = '<h1>${other}</h1><p>Nothing like it.</p>';
    }, 1000);
  };
  document.querySelector('#body').onclick = () => {
    const body = document.createElement('body');
    body.innerHTML = document.body.innerHTML;
    document.body.replaceWith(body);
  };
</script>`;

const PAGES = {
  '/late': page('late', 'late-next'),
  '/kept': page('kept', 'kept-next'),
  '/unsure': page('unsure', 'unsure-next'),
  '/draft': page('draft', 'draft-next'),
  '/focus': page('focus', 'focus-next'),
  '/marks': page('marks', 'marks-next'),
};

const NOTE = { role: 'textbox', name: 'Your note' } as const;

describe.each(BROWSERS)('the overlay in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await visitCommunity(name, PAGES);
    const first = await visit.browser.openPage(`${visit.site.origin}/late`);
    await turnOn(visit.browser, first, 'Always on here');
    await first.close();
  });

  afterAll(() => visit.close());

  const open = async (path: keyof typeof PAGES) => {
    const shown = await visit.browser.openPage(visit.site.origin + path);
    return { shown, overlay: shown.within('tidemark-overlay') };
  };
  const openPanel = async (path: keyof typeof PAGES) => {
    const { shown, overlay } = await open(path);
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    return { shown, overlay };
  };
  const noteSentence = async (shown: Page) => {
    const overlay = shown.within('tidemark-overlay');
    await overlay.find({ role: 'button', name: /^Open Tidemark/ });
    await shown.selectText(SENTENCE);
    await overlay.click({ role: 'button', name: 'Note this' });
    await overlay.type(NOTE, 'So they do.');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
  };
  const pageOfNote = async (shown: Page, text: string) => {
    const { observations } = await exportFrom(visit.browser, shown);
    return observations.filter(({ note }) => note === text).map(({ page: { url, title } }) => ({ url, title }));
  };

  it('records a page drawn long after its address under its own title', async () => {
    const { shown, overlay } = await openPanel('/late');
    await overlay.find({ role: 'button', name: 'Note on this page' });
    await shown.click({ role: 'button', name: 'Go on' });
    await overlay.find({ css: '.panel p', text: 'Reading this page.' });
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, 'On the later page.');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    const url = `${visit.site.origin}/late-next`;
    expect(await pageOfNote(shown, 'On the later page.')).toEqual([{ url, title: 'Page late-next' }]);
    await shown.close();
  });

  it('keeps a note with the page it was begun on', async () => {
    const { shown, overlay } = await openPanel('/kept');
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, 'Begun before.');
    await shown.click({ role: 'button', name: 'Go on' });
    await overlay.find({ css: '.composer p', text: 'On another page: Page kept' });
    await overlay.click({ role: 'button', name: 'Save note' });
    await overlay.find({ role: 'status', text: /^Note saved/ });
    await overlay.find({ css: '.panel p', text: /^Nothing yet/ });
    const url = `${visit.site.origin}/kept`;
    expect(await pageOfNote(shown, 'Begun before.')).toEqual([{ url, title: 'Page kept' }]);
    await shown.close();
  });

  it('keeps a note unsure when it is edited', async () => {
    const { shown, overlay } = await openPanel('/unsure');
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.click({ role: 'checkbox', name: /^I am not sure/ });
    await overlay.type(NOTE, 'Perhaps.');
    await overlay.press('Control+Enter');
    await overlay.click({ role: 'button', name: 'Edit' });
    expect((await overlay.find({ role: 'checkbox', name: /^I am not sure/ })).checked).toBe(true);
    await overlay.type(NOTE, 'Indeed: ');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    const { observations } = await exportFrom(visit.browser, shown);
    expect(observations.filter(({ note }) => note.includes('Perhaps')).map(({ sure }) => sure)).toEqual([false]);
    await shown.close();
  });

  it('keeps what was typed while the panel is closed, and refuses an empty note with words', async () => {
    const { shown, overlay } = await openPanel('/draft');
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.click({ role: 'button', name: 'Save note' });
    await overlay.find({ css: '.problem', text: /^There is nothing to save yet/ });
    await overlay.type(NOTE, 'Half a thought');
    await overlay.click({ role: 'button', name: 'Close Tidemark' });
    await shown.selectText(SENTENCE);
    await overlay.click({ role: 'button', name: 'Note this' });
    await overlay.waitUntil(NOTE, ({ value, focused }) => value === 'Half a thought' && focused);
    await overlay.press('Escape');
    await overlay.click({ role: 'button', name: 'Undo' });
    await overlay.waitUntil(NOTE, ({ value }) => value === 'Half a thought');
    await shown.close();
  });

  it('keeps the keyboard in the panel, and gives it back to the tab', async () => {
    const { shown, overlay } = await openPanel('/focus');
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, 'With the keyboard.');
    await overlay.press('Control+Enter');
    await overlay.waitUntil({ css: 'li', text: /With the keyboard/ }, ({ focused }) => focused);
    await overlay.click({ role: 'button', name: 'Delete' });
    await overlay.waitUntil({ css: 'h2' }, ({ focused }) => focused);
    await overlay.press('Escape');
    await overlay.waitUntil({ role: 'button', name: /^Open Tidemark/ }, ({ focused }) => focused);
    await shown.close();
  });

  it('keeps marks when the page replaces its body, and opens on a click on their own text only', async () => {
    const { shown, overlay } = await open('/marks');
    await noteSentence(shown);
    await overlay.click({ role: 'button', name: 'Close Tidemark' });
    await shown.click({ role: 'button', name: 'New body' });
    const deadline = Date.now() + 5000;
    while ((await markedText(shown)) !== SENTENCE && Date.now() < deadline)
      await new Promise((on) => setTimeout(on, 50));
    expect(await markedText(shown)).toBe(SENTENCE);

    await shown.evaluate(() => {
      const { left, top, width, height } = document.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
      const clientX = left + width / 2;
      const clientY = top + height / 2;
      document.querySelector('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
      const cover = document.createElement('button');
      cover.textContent = 'Cover';
      cover.style.cssText = `position:fixed;left:${String(left)}px;top:${String(top)}px;height:${String(height)}px`;
      cover.onclick = () => {
        cover.remove();
      };
      document.body.append(cover);
    });
    await shown.click({ role: 'button', name: 'Cover' });
    await shown.waitUntilGone({ role: 'button', name: 'Cover' });
    expect(await overlay.findAll({ css: '.panel' })).toEqual([]);
    await shown.click({ css: 'b' });
    await overlay.find({ css: '.panel .focused' });
    await shown.close();
  });
});

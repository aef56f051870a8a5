import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStorage } from './background-storage.ts';
import type { Browser, Page } from './browsers/browser.ts';
import { BROWSERS, exportFrom, startBrowser, turnOn } from './community-visit.ts';
import { serveCommunity } from './community-server.ts';
import { grantedBuild } from './granted-build.ts';

const NOTE = { role: 'textbox', name: 'Your note' } as const;
const REASON = { css: '.reason input' } as const;
const ANSWER = { css: '.question:nth-of-type(2) textarea' } as const;
const UPDATED = /^Tidemark was updated\. Copy your text and reload the page\.$/;

describe.each(BROWSERS)('what was recorded in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-restart-'));
  const profile = join(folder, 'profile');
  const build = grantedBuild(name);
  let site: Awaited<ReturnType<typeof serveCommunity>>;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    mkdirSync(profile);
    site = await serveCommunity();
    url = site.urlOf('discourse--topic');
    browser = await startBrowser(name, build, folder, { profile });
    await record(browser, url);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    build.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const restart = async () => {
    await browser.close();
    browser = await startBrowser(name, build, folder, { profile });
  };
  /** That all is stored as before, and all shows it: the export, the popup, and the overlay, which is still on. */
  const isAllThere = async ({ stored, file, shown }: Awaited<ReturnType<typeof lookAtAll>>) => {
    const screen = await browser.openExtensionPage('highlights.css');
    await expect.poll(() => isAlwaysOn(screen), { timeout: 15_000 }).toBe(true);
    expect(await readStorage(screen)).toEqual(stored);
    await screen.close();
    const page = await browser.openPage(url);
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark.*, 1 note on this page/ });
    await overlay.find({ css: '.note-text', text: 'Staff answer first.' });
    const now = await lookAtAll(browser, page);
    expect({ file: now.file, shown: now.shown }).toEqual({ file, shown });
    await page.close();
  };

  it('is there when the browser is started again', async () => {
    const before = await lookAtAll(browser, await browser.openPage(url));
    await restart();
    await isAllThere(before);
  });

  it('is there though the browser was closed over a reason half typed, which is saved as it is', async () => {
    const popup = await browser.openPopup(await browser.openPage(url));
    await popup.within('.item:nth-child(1)').type(REASON, 'Half typ');
    await restart();
    const page = await browser.openPage(url);
    const again = await browser.openPopup(page);
    await again.within('.item:nth-child(1)').waitUntil(REASON, ({ value }) => value === 'Half typ');
    await again.close();
    const reasons = async () => (await exportFrom(browser, page)).checks.map(({ reason }) => reason);
    await expect.poll(reasons, { timeout: 15_000 }).toEqual([undefined, 'Half typ']);
    await page.close();
  });

  it('is there after an update, and so is what was being typed in a page', async () => {
    const page = await browser.openPage(url);
    const overlay = page.within('tidemark-overlay');
    await overlay.click({ role: 'button', name: /^Open Tidemark/ });
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type(NOTE, 'Half a thought');
    const before = await lookAtAll(browser, page);

    build.change({ version: '9.9.9' });
    await browser.update();
    await isAllThere(before);

    await page.bringToFront();
    await overlay.click({ role: 'button', name: 'Save note' });
    await overlay.find({ css: '[role="alert"] .problem p', text: UPDATED });
    expect((await overlay.find(NOTE)).value).toBe('Half a thought');
    expect(await page.url()).toBe(url);
    await page.reload();
    await overlay.find({ role: 'button', name: /^Open Tidemark.*, 1 note on this page/ });
    expect((await exportFrom(browser, page)).generator).toBe('tidemark-extension 9.9.9');
    await page.close();
  });

  it('is of no effect on pages where it was turned off, after an update too', async () => {
    const page = await browser.openPage(url);
    await turnOn(browser, page, 'Turn off', { turnedOn: 'Only this visit' });
    build.change({ version: '9.9.10' });
    await browser.update();
    const again = await browser.openPage(url);
    await turnOn(browser, again, 'Only this visit');
    const screen = await browser.openExtensionPage('highlights.css');
    expect(await isAlwaysOn(screen)).toBe(false);
    expect((await readStorage(screen)).always).toEqual([]);
  });
});

/** Records a note, a tick, an answer to a worksheet and settings, each where a person does. */
async function record(browser: Browser, url: string): Promise<void> {
  const page = await browser.openPage(url);
  await turnOn(browser, page, 'Always on here');
  const overlay = page.within('tidemark-overlay');
  await overlay.click({ role: 'button', name: /^Open Tidemark/ });
  await overlay.click({ role: 'button', name: 'Note on this page' });
  await overlay.type(NOTE, 'Staff answer first.');
  await overlay.press('Control+Enter');
  await overlay.find({ role: 'status', text: /^Note saved/ });

  const popup = await browser.openPopup(page);
  await popup.within('.item:nth-child(1)').click({ role: 'radio', name: 'Partly' });
  await popup.find({ role: 'status', text: /^Saved: Partly/ });
  await popup.close();

  const dashboard = await browser.openExtensionPage('dashboard.html#/worksheets');
  const fill = async (field: Parameters<Page['type']>[0], text: string, said: string) => {
    await dashboard.type(field, text);
    await dashboard.press('Tab');
    await dashboard.find({ css: '.done span', text: said });
  };
  await fill(ANSWER, 'We keep our promise of help.', 'Answer saved');
  await dashboard.click({ role: 'link', name: 'Settings' });
  await fill({ role: 'textbox', name: 'Your name' }, 'Kim', 'Your name is kept.');
  await fill({ role: 'textbox', name: /^Names of your staff/ }, 'Ana Lima', '1 name is kept.');
  await dashboard.close();
}

/** The whole export, what is stored once it is made, and what the popup shows. */
async function lookAtAll(browser: Browser, page: Page) {
  const { exportedAt: _exportedAt, generator: _generator, ...file } = await exportFrom(browser, page);
  const popup = await browser.openPopup(page);
  await popup.find({ css: '.item:nth-child(1)' });
  const drawn = await popup.findAll({ css: '.standing-words p, .item:nth-child(1) [aria-checked="true"], .field' });
  await popup.close();
  const screen = await browser.openExtensionPage('highlights.css');
  const stored = await readStorage(screen);
  await screen.close();
  return { file, stored, shown: drawn.map(({ text, value }) => [text, value]) };
}

/** Whether the browser is to put the overlay into pages again. */
function isAlwaysOn(screen: Page): Promise<boolean> {
  return screen.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 2);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireTool } from '../config/system-tools.ts';
import type { Browser } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { serveCommunity } from './community-server.ts';

const DIST = join(import.meta.dirname, '../../dist');
const BROWSERS = [
  { name: 'chromium', binary: 'TIDEMARK_CHROMIUM', build: 'chrome-mv3' },
  { name: 'firefox', binary: 'TIDEMARK_FIREFOX', build: 'firefox-mv3' },
] as const;

describe.each(BROWSERS)('the extension as it is shipped, in $name', ({ name, binary, build }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-activation-'));
  let site: Awaited<ReturnType<typeof serveCommunity>>;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveCommunity();
    browser = await launch(name, {
      binary: requireTool(binary),
      extensionDir: join(DIST, build),
      downloadsDir: folder,
    });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is off until the toolbar button turns it on for this visit, and can be turned off again', async () => {
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    const overlay = page.within('tidemark-overlay');
    expect(await page.findAll({ css: 'tidemark-overlay' })).toEqual([]);

    const popup = await browser.openPopup(page);
    await popup.find({ role: 'heading', name: 'Tidemark' });
    await popup.click({ role: 'button', name: 'Only this visit' });
    await popup.find({ css: '.activation p', text: /for this visit$/ });
    await popup.close();
    await overlay.find({ role: 'button', name: /^Open Tidemark/ });

    const again = await browser.openPopup(page);
    await again.click({ role: 'button', name: 'Turn off' });
    await again.find({ role: 'button', name: 'Only this visit' });
    await again.close();
    await page.waitUntilGone({ css: 'tidemark-overlay' });
    await page.reload();
    expect(await page.findAll({ css: 'tidemark-overlay' })).toEqual([]);
  });

  it('stays on through the visit as far as the browser lets it, and in no other tab', async () => {
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    const popup = await browser.openPopup(page);
    await popup.click({ role: 'button', name: 'Only this visit' });
    await popup.find({ role: 'button', name: 'Turn off' });
    await popup.close();
    await page.goto(site.urlOf('discourse--topic-list'));
    if (name === 'chromium') {
      // Firefox ends the access that a click gives with the page it was given on.
      await page.within('tidemark-overlay').find({ role: 'button', name: /^Open Tidemark/ });
    }
    const other = await browser.openPage(site.urlOf('discourse--guidelines'));
    expect(await other.findAll({ css: 'tidemark-overlay' })).toEqual([]);
  });
});

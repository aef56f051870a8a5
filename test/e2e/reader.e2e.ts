import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, exportFrom, turnOn, type Visit, visitCommunity } from './community-visit.ts';
import { grantedBuild } from './granted-build.ts';

const OPEN = { role: 'button', name: /^Open Tidemark/ } as const;

describe.each(BROWSERS)('where the readers of platforms cannot be had, in %s', (name) => {
  let visit: Visit;

  beforeAll(async () => {
    const build = grantedBuild(name);
    rmSync(join(build.folder, 'platforms.js'));
    visit = await visitCommunity(name, {}, build);
  });

  afterAll(() => visit.close());

  it('a page is read as one of no known platform, and noted all the same', async () => {
    const { browser, site } = visit;
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    await turnOn(browser, page, 'Always on here');
    const overlay = page.within('tidemark-overlay');
    await overlay.click(OPEN);
    await overlay.click({ role: 'button', name: 'Note on this page' });
    await overlay.type({ role: 'textbox', name: 'Your note' }, 'Read without its reader.');
    await overlay.press('Control+Enter');
    await overlay.find({ role: 'status', text: /^Note saved/ });
    const { observations } = await exportFrom(browser, page);
    expect(observations.map((one) => [one.note, one.page.platform])).toEqual([['Read without its reader.', 'generic']]);
    await page.close();
  });
});

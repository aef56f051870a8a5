import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../test/config/system-tools.ts';
import type { Browser, Page } from '../test/e2e/browsers/browser.ts';
import { launch } from '../test/e2e/browsers/launch.ts';
import { serveCommunity } from '../test/e2e/community-server.ts';
import { grantedBuild } from '../test/e2e/granted-build.ts';
import { build } from './build.ts';
import { root, run } from './run.ts';

// Takes the README's pictures: the real extension in real Chromium on a fixture page, and pages of the example report.

const PICTURES = join(root, '.github/pictures');
const SENTENCE = 'I would grind the filler out, as Nikos did, and test one square metre with a pull-off dolly';
const TICKS = ['Met', 'Partly'] as const;

await build(['chrome-mv3', 'cli']);
mkdirSync(PICTURES, { recursive: true });
await pictureExtension();
await pictureReport();

async function pictureExtension(): Promise<void> {
  const site = await serveCommunity();
  const granted = grantedBuild('chromium');
  const downloads = mkdtempSync(join(tmpdir(), 'tidemark-pictures-'));
  const browser = await launch('chromium', {
    binary: requireTool('TIDEMARK_CHROMIUM'),
    extensionDir: granted.folder,
    downloadsDir: downloads,
  });
  try {
    const page = await browser.openPage(site.urlOf('discourse--topic'));
    await pictureTicks(browser, page);
    await pictureNote(page);
  } finally {
    await browser.close();
    await site.close();
    granted.remove();
    rmSync(downloads, { recursive: true, force: true });
  }
}

async function pictureTicks(browser: Browser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.click({ role: 'button', name: 'Always on here' });
  await page.within('tidemark-overlay').find({ role: 'button', name: /^Open Tidemark/ });
  await popup.find({ role: 'heading', name: 'Harbour Commons' });
  await popup.choose({ role: 'combobox', name: 'Checklist' }, 'Culture: Emergent Community');
  for (const [at, name] of TICKS.entries()) {
    const item = popup.within(`.item:nth-child(${String(at + 1)})`);
    await item.click({ role: 'radio', name });
    await item.waitUntil({ role: 'radio', name }, ({ checked }) => checked);
  }
  await popup.close();
  const again = await browser.openPopup(page);
  await again.choose({ role: 'combobox', name: 'Checklist' }, 'Culture: Emergent Community');
  await again.find({ css: '.progress span', text: /^2 of/ });
  await again.screenshot(join(PICTURES, 'popup.png'));
  await again.close();
}

async function pictureNote(page: Page): Promise<void> {
  const overlay = page.within('tidemark-overlay');
  await page.selectText(SENTENCE);
  await overlay.click({ role: 'button', name: 'Note this' });
  await overlay.type({ role: 'textbox', name: 'Your note' }, 'Members advise each other with care.');
  await overlay.press('Control+Enter');
  await overlay.find({ role: 'status', text: /^Note saved/ });
  await page.screenshot(join(PICTURES, 'overlay.png'));
}

async function pictureReport(): Promise<void> {
  const pdf = join(root, 'dist/example/harbour-commons.pdf');
  await run(['node', 'dist/cli/tidemark.mjs', 'report', 'fixtures/exports/harbour-commons.tidemark.json', '-o', pdf]);
  await run(['pdftoppm', '-r', '60', '-png', '-f', '1', '-l', '3', pdf, join(PICTURES, 'report')]);
}

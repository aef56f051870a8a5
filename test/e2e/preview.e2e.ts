import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWatching, type Watching } from '../report-cli/watching.ts';
import { makeWorkspace } from '../report-cli/workspace-folder.ts';
import { type Visit, visitCommunity } from './community-visit.ts';

const READY = /Ready after \d+ ms; waiting for changes\.\n/u;

describe('the preview of `tidemark report --watch`, in Chromium', () => {
  let parent: string;
  let cwd: string;
  let watching: Watching;
  let visit: Visit;
  let page: Awaited<ReturnType<Visit['browser']['openPage']>>;

  beforeAll(async () => {
    parent = mkdtempSync(join(tmpdir(), 'tidemark-preview-'));
    cwd = makeWorkspace(join(parent, 'harbour'), { format: 'markdown' });
    watching = startWatching(['report', '--watch'], cwd);
    const [, address] = /Preview (\S+)\n/u.exec(await watching.until(READY)) ?? [];
    visit = await visitCommunity('chromium', {});
    page = await visit.browser.openPage(address ?? '');
  });

  afterAll(async () => {
    await visit.close();
    await watching.stop();
    rmSync(parent, { recursive: true });
  });

  it('shows an edit of the texts by itself', async () => {
    await page.find({ role: 'heading', name: 'Harbour Commons' });
    writeFileSync(join(cwd, 'narrative/summary.md'), 'We began in **May**.');
    await page.find({ css: 'section#summary strong', text: 'May' });
  });

  it('keeps the last good report after a broken edit, and says where it is broken', async () => {
    writeFileSync(join(cwd, 'brand/brand.json'), '{\n  "accent": "green"\n}');
    await page.find({ role: 'alert', name: /^$/u, text: /brand\/brand\.json:2:3: error: accent must be a colour/u });
    await page.find({ css: 'section#summary strong', text: 'May' });
    writeFileSync(join(cwd, 'brand/brand.json'), '{\n  "name": "Keelworks"\n}');
    await page.waitUntilGone({ css: '#tidemark-problem' });
    await page.find({ css: 'header', text: /Keelworks/u });
  });

  it('breaks no rule of its own policy', async () => {
    expect(await visit.browser.consoleErrors()).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportFile } from '#core/export-file.ts';
import { requireTool } from '../config/system-tools.ts';
import type { Browser, BrowserName, LaunchOptions, Page } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { serveCommunity } from './community-server.ts';
import { grantedBuild } from './granted-build.ts';

/** The browsers every journey is made in. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const BINARIES = { chromium: 'TIDEMARK_CHROMIUM', firefox: 'TIDEMARK_FIREFOX' } as const;

/** A community being served and a browser with the extension in it; `close` ends both. */
export type Visit = Awaited<ReturnType<typeof visitCommunity>>;

/** Serves the community, with further pages by their paths, and starts a browser to visit it. */
export async function visitCommunity(
  name: BrowserName,
  pages: Readonly<Record<string, string>> = {},
  build = grantedBuild(name),
  { isMeasured = false } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-visit-'));
  const site = await serveCommunity(pages);
  const browser = await startBrowser(name, build, folder, { isMeasured });
  return {
    folder,
    build,
    site,
    browser,
    async close(): Promise<void> {
      await browser.close();
      await site.close();
      build.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a browser of this machine with a build of the extension in it. */
export function startBrowser(
  name: BrowserName,
  build: ReturnType<typeof grantedBuild>,
  downloadsDir: string,
  options: Pick<LaunchOptions, 'profile' | 'isMeasured'> = {},
): Promise<Browser> {
  return launch(name, {
    ...options,
    binary: requireTool(BINARIES[name]),
    extensionDir: build.folder,
    downloadsDir,
  });
}

/** Turns Tidemark on for a page with a click in the popup. */
export async function turnOn(
  browser: Browser,
  page: Page,
  how: string,
  { turnedOn = 'Turn off' }: { readonly turnedOn?: string } = {},
): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.click({ role: 'button', name: how });
  await popup.find({ role: 'button', name: turnedOn });
  await popup.close();
}

/** Exports with a click in the popup, and reads what was written. */
export async function exportFrom(browser: Browser, page: Page): Promise<ExportFile> {
  const popup = await browser.openPopup(page);
  await popup.click({ role: 'button', name: 'Export to a file' });
  const exported = JSON.parse(await takeDownload(browser, /\.tidemark\.json$/)) as ExportFile;
  await popup.close();
  return exported;
}

/** Waits for a download and reads it; it makes room for the next one of its name. */
export async function takeDownload(browser: Browser, fileName: RegExp): Promise<string> {
  const file = await browser.waitForDownload(fileName);
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}

/** The text of the passages marked, as the page's own highlight registry has it. */
export function markedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const highlight = CSS.highlights.get('tidemark-passage');
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    return [...(highlight ?? [])]
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(textOf)
      .join('|');
  });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as Puppeteer, type Page as PuppeteerPage, type Target } from 'puppeteer-core';
import type { Browser, LaunchOptions, NetworkRequest, Page, Popup } from './browser.ts';
import { driveChromiumBackground } from './chromium-background.ts';
import { driveChromiumDocument } from './chromium-document.ts';
import { collectErrors } from './chromium-errors.ts';
import { chooseInChromiumMenu } from './chromium-menu.ts';
import { readRequests } from './chromium-requests.ts';
import { pressChromiumShortcut } from './chromium-shortcut.ts';
import { waitForDownload } from './downloads.ts';
import { createSurface, type Surface } from './surface.ts';
import { until } from './until.ts';

const FLAGS = [
  // As root, as containers and CI run it, Chromium starts only so.
  '--no-sandbox',
  '--disable-gpu',
  // Whatever is on the wire must be ours, so the browser's own traffic is off.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,NetworkTimeServiceQuerying',
  // And whatever it still tries, or a fault of ours would, goes nowhere; other.test stands for a second site.
  '--host-resolver-rules=MAP other.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // Gives element.computedRole and computedName: the browser's own accessibility tree.
  '--enable-blink-features=ComputedAccessibilityInfo',
  '--window-size=1280,900',
];

/** Keeps the accessibility tree; without it each question about a role or a name makes the whole tree anew. */
const KEEP_TREE = '--force-renderer-accessibility';

/** Starts Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tidemark-chromium-')));
  const netLog = join(profile, 'net-log.json');
  const browser = await puppeteer.launch({
    executablePath: options.binary,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [...FLAGS, ...(options.isMeasured === true ? [] : [KEEP_TREE]), `--log-net-log=${netLog}`],
  });
  const removeProfile = async (): Promise<void> => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await prepareChromium(browser, netLog, options, removeProfile);
  } catch (error) {
    await browser.close();
    await removeProfile();
    throw error;
  }
}

async function prepareChromium(
  browser: Puppeteer,
  netLog: string,
  options: LaunchOptions,
  removeProfile: () => Promise<void>,
): Promise<Browser> {
  const errors = collectErrors(browser);
  const wholeBrowser = await browser.target().createCDPSession();
  await wholeBrowser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloadsDir });
  const extensionId = await browser.installExtension(options.extensionDir);
  const origin = `chrome-extension://${extensionId}/`;
  const background = await driveChromiumBackground(browser, origin);
  const puppeteerPages = new WeakMap<Page, PuppeteerPage>();

  const pageOf = async (page: PuppeteerPage): Promise<Page> => {
    const made = await createPage(page);
    puppeteerPages.set(made, page);
    return made;
  };
  const targetOf = (page: Page): PuppeteerPage => {
    const target = puppeteerPages.get(page);
    if (!target) throw new Error('The page was not opened by this browser');
    return target;
  };
  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return pageOf(page);
  };
  const waitForPage = async (url: string): Promise<Page> =>
    pageOf(await waitForTarget(browser, (target) => target.url().startsWith(url)));
  let finalRequests: readonly NetworkRequest[] | undefined;

  return {
    name: 'chromium',
    extensionId,
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    waitForExtensionPage: (path) => waitForPage(origin + path),
    waitForPage,
    openPopup: async (page, chord) => {
      const target = targetOf(page);
      const open = (): Promise<void> =>
        chord === undefined ? pressToolbarButton(browser, target, extensionId) : pressChromiumShortcut(target, chord);
      return openPopup(browser, extensionId, open);
    },
    pressShortcut: (page, chord) => pressChromiumShortcut(targetOf(page), chord),
    chooseInContextMenu: (page, entry) => chooseInChromiumMenu(browser, targetOf(page), extensionId, entry),
    requests: async () => finalRequests ?? readRequests(netLog),
    consoleErrors: () => Promise.resolve([...errors]),
    waitForDownload: (fileName) => waitForDownload(options.downloadsDir, fileName),
    inBackground: async (work, ...args) =>
      (await background.evaluate(work.toString(), args)) as Awaited<ReturnType<typeof work>>,
    stopBackground: background.stop,
    update: async () => {
      await browser.installExtension(options.extensionDir);
    },
    close: async () => {
      if (finalRequests) return;
      await browser.close();
      finalRequests = await readRequests(netLog);
      await removeProfile();
    },
  };
}

async function createPage(page: PuppeteerPage): Promise<Page> {
  const surface = await surfaceOf(page);
  return {
    ...surface,
    url: () => Promise.resolve(page.url()),
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function pressToolbarButton(browser: Puppeteer, page: PuppeteerPage, extensionId: string): Promise<void> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`Extension ${extensionId} is not installed`);
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
}

/** Does what opens the popup, and takes it over. */
async function openPopup(browser: Puppeteer, extensionId: string, open: () => Promise<void>): Promise<Popup> {
  const before = new Set(browser.targets());
  await open();
  // Of its targets the worker may wake up now, too.
  const isPopup = (target: Target): boolean =>
    !before.has(target) &&
    target.url().startsWith(`chrome-extension://${extensionId}/`) &&
    /\.html\b/.test(target.url());
  const popup = await waitForTarget(browser, isPopup);
  return {
    ...(await surfaceOf(popup)),
    url: () => Promise.resolve(popup.url()),
    close: async () => {
      if (!popup.isClosed()) await popup.close();
    },
  };
}

async function waitForTarget(browser: Puppeteer, isWanted: (target: Target) => boolean): Promise<PuppeteerPage> {
  const urls = (): Promise<string> =>
    Promise.resolve(
      browser
        .targets()
        .map((target) => `${target.type()} ${target.url()}`)
        .join('\n'),
    );
  const target = await until('a page of the extension', () => Promise.resolve(browser.targets().find(isWanted)), urls);
  return target.asPage();
}

async function surfaceOf(page: PuppeteerPage): Promise<Surface> {
  return createSurface(driveChromiumDocument(page, await page.createCDPSession()));
}

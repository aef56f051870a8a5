import type { Browser, LaunchOptions, Page, Popup } from './browser.ts';
import { waitForDownload } from './downloads.ts';
import { driveFirefoxDocument } from './firefox-document.ts';
import { installInFirefox } from './firefox-install.ts';
import { chooseInFirefoxMenu } from './firefox-menu.ts';
import { startFirefox } from './firefox-process.ts';
import { readFirefoxRecord, startFirefoxRecord, type FirefoxRecord } from './firefox-record.ts';
import { pressFirefoxShortcut } from './firefox-shortcut.ts';
import type { Marionette } from './marionette.ts';
import { createSurface } from './surface.ts';
import { until } from './until.ts';

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { marionette, quit } = await startFirefox(options);
  try {
    return await prepareFirefox(marionette, quit, options);
  } catch (error) {
    await quit();
    throw error;
  }
}

async function prepareFirefox(
  marionette: Marionette,
  quit: () => Promise<void>,
  options: LaunchOptions,
): Promise<Browser> {
  await startFirefoxRecord(marionette);
  const install = (): Promise<string> => installInFirefox(marionette, options);
  const extensionId = await install();
  const origin = String(
    await marionette.runInChrome('return WebExtensionPolicy.getByID(arguments[0]).getURL("")', extensionId),
  );
  await pinToToolbar(marionette, extensionId);
  const browserIds = new WeakMap<Page, number>();
  const pageOf = (browserId: number): Page => {
    const page = createPage(marionette, browserId);
    browserIds.set(page, browserId);
    return page;
  };
  const openPage = async (url: string): Promise<Page> => {
    const page = pageOf(Number(await marionette.runInChrome(OPEN_TAB)));
    await page.goto(url);
    return page;
  };
  const waitForPage = async (url: string): Promise<Page> => {
    const find = async (): Promise<number | undefined> =>
      ((await marionette.runInChrome(FIND_TAB, url)) as number | null) ?? undefined;
    return pageOf(await until(`a tab with ${url}`, find));
  };
  let final: FirefoxRecord | undefined;

  return {
    name: 'firefox',
    extensionId,
    openPage,
    openExtensionPage: (path) => openPage(origin + path),
    waitForExtensionPage: (path) => waitForPage(origin + path),
    waitForPage,
    openPopup: async (page, chord) => {
      await page.bringToFront();
      if (!browserIds.has(page)) throw new Error('The page was not opened by this browser');
      if (chord === undefined) await marionette.runInChrome(CLICK_BUTTON, extensionId);
      else await pressFirefoxShortcut(marionette, chord);
      return takePopup(marionette, extensionId);
    },
    pressShortcut: async (page, chord) => {
      await page.bringToFront();
      await pressFirefoxShortcut(marionette, chord);
    },
    chooseInContextMenu: async (page, entry) => {
      await page.bringToFront();
      await chooseInFirefoxMenu(marionette, page, entry);
    },
    requests: async () => (final ?? (await readFirefoxRecord(marionette))).requests,
    consoleErrors: async () => (final ?? (await readFirefoxRecord(marionette))).errors,
    waitForDownload: (fileName) => waitForDownload(options.downloadsDir, fileName),
    inBackground: async (work, ...args) => {
      const browserId = await marionette.runInChrome(FIND_BACKGROUND, extensionId);
      if (typeof browserId !== 'number') throw new Error('The background is not awake');
      const made = await driveFirefoxDocument(marionette, browserId).evaluate(work.toString(), args);
      return made as Awaited<ReturnType<typeof work>>;
    },
    stopBackground: async () => {
      await marionette.runInChrome(
        `await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        });`,
        extensionId,
      );
    },
    update: async () => {
      await install();
    },
    close: async () => {
      if (final) return;
      final = await readFirefoxRecord(marionette);
      await quit();
    },
  };
}

const OPEN_TAB = `
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = gBrowser.addTab('about:blank', { triggeringPrincipal });
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;`;
const FIND_TAB = `
  const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(arguments[0]));
  return tab ? tab.linkedBrowser.browserId : null;`;
const FIND_BACKGROUND = `
  const { views } = WebExtensionPolicy.getByID(arguments[0]).extension;
  return [...views].find(({ viewType }) => viewType === 'background')?.xulBrowser?.browserId ?? null;`;
const TAB = 'const tab = gBrowser.tabs.find((one) => one.linkedBrowser.browserId === arguments[0]);';
const DOCUMENT_ID = `${TAB} return tab.linkedBrowser.browsingContext.currentWindowGlobal.innerWindowId;`;

function createPage(marionette: Marionette, browserId: number): Page {
  const driver = driveFirefoxDocument(marionette, browserId);
  const run = (body: string, ...args: readonly unknown[]): Promise<unknown> =>
    marionette.runInChrome(body, browserId, ...args);
  /** Does what replaces the document, and waits until another one has loaded. */
  const replaceDocument = async (body: string, ...args: readonly unknown[]): Promise<void> => {
    const before = await run(DOCUMENT_ID);
    await run(body, ...args);
    await until('the page to load', async () => {
      if ((await run(DOCUMENT_ID)) === before) return undefined;
      // A tab goes through an empty document, complete from the first, on its way into the process of another site.
      const isThere = '() => document.readyState === "complete" && location.href !== "about:blank"';
      return (await driver.evaluate(isThere, [])) === true ? true : undefined;
    });
  };
  return {
    ...createSurface(driver),
    url: async () => String(await run(`${TAB} return tab.linkedBrowser.currentURI.spec`)),
    goto: (url) =>
      replaceDocument(
        `${TAB} const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        tab.linkedBrowser.fixupAndLoadURIString(arguments[1], { triggeringPrincipal });`,
        url,
      ),
    reload: () => replaceDocument(`${TAB} tab.linkedBrowser.reload();`),
    bringToFront: async () => {
      await run(`${TAB} gBrowser.selectedTab = tab;`);
      await driver.takeFocus();
    },
    close: async () => {
      await run(`${TAB} if (tab) gBrowser.removeTab(tab);`);
    },
  };
}

/** Puts the button where a user pins it; a new one hides in the extensions panel. */
async function pinToToolbar(marionette: Marionette, extensionId: string): Promise<void> {
  await marionette.runInChrome(
    `${BUTTON} CustomizableUI.addWidgetToArea(widgetId, CustomizableUI.AREA_NAVBAR);`,
    extensionId,
  );
}

const BUTTON = `
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  const widgetId = ExtensionCommon.makeWidgetId(arguments[0]) + '-browser-action';
  const findPopup = () => [...document.querySelectorAll('.webextension-popup-browser')]
    .find((one) => one.closest('panel')?.state === 'open' && one.closest('panel').id !== 'webextension-remote-preload-panel'
      && one.currentURI.schemeIs('moz-extension'));`;
const CLICK_BUTTON = `${BUTTON}
  const box = document.getElementById(widgetId).querySelector('.unified-extensions-item-action-button').getBoundingClientRect();
  const actor = window.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const eventData = { type, button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: type === 'mousemove' ? 0 : 1 };
    await actor.dispatchEvent('synthesizeMouseAtPoint', { x: box.x + box.width / 2, y: box.y + box.height / 2, eventData });
  }`;

async function takePopup(marionette: Marionette, extensionId: string): Promise<Popup> {
  const popupId = await until('the popup', async () => {
    const found = await marionette.runInChrome(`${BUTTON} return findPopup()?.browserId ?? null;`, extensionId);
    return (found as number | null) ?? undefined;
  });
  const driver = driveFirefoxDocument(marionette, popupId);
  await until('the popup to load', async () =>
    (await driver.evaluate('() => document.readyState === "complete"', [])) === true ? true : undefined,
  );
  await driver.takeFocus();
  return {
    ...createSurface(driver),
    url: async () => String(await driver.evaluate('() => location.href', [])),
    close: async () => {
      await marionette.runInChrome(`${BUTTON} findPopup()?.closest('panel').hidePopup();`, extensionId);
      await until('the popup to close', async () => {
        const isOpen = await marionette.runInChrome(`${BUTTON} return findPopup() !== undefined;`, extensionId);
        return isOpen === true ? undefined : true;
      });
    },
  };
}

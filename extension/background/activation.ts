import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { Activation } from '../messages/popup.ts';
import { order, orderAll } from './answering.ts';
import { offerNoteMenu } from './context-menu.ts';
import { makeQueue } from '../store/queue.ts';
import { keys } from '../store/keys.ts';
import { read, session, write } from '../store/storage.ts';
import { tellOfUpdate } from './tell-of-update.ts';

/** What is put into a page: as WXT builds it, and as it stands in extension/public. */
const OVERLAY_SCRIPT = 'overlay.js';
const PANEL_SCRIPT = 'panel.js';
const PLATFORMS_SCRIPT = 'platforms.js';
const KEYS_SCRIPT = 'keys.js';
const HIGHLIGHT_STYLES = 'highlights.css';

/** Session key: tabs in which the overlay runs for this visit, with the origin it was turned on for. */
const VISITS = 'visits';
const Visits = z.record(z.string(), z.string());

/** Session key: the tab and address that "always on" was asked for, until the browser's question is answered. */
const INTENDED = 'intended';
const Intended = z.strictObject({ tab: z.int(), url: z.string() });

const Always = z.array(z.string()).catch([]);

/** Changes of what is on where wait for each other, as two of them may come at once from popup and permission. */
const inTurn = makeQueue();

/** True for addresses a content script can be put into at all. */
export function isWebPage(url: string): boolean {
  return /^https?:\/\//.test(url);
}

/** Whether the overlay runs on this tab's pages: kept on for its host, on for this visit, or not. */
export async function activationOf(tab: number, url: string): Promise<Activation> {
  if (!isWebPage(url)) return 'off';
  if ((await isRegistered(url)) && (await isPermitted(url))) return 'always';
  return (await visits())[String(tab)] === new URL(url).origin ? 'visit' : 'off';
}

/** Runs the overlay in the tab now, with the access that the click on the toolbar button gave. */
export function turnOnForVisit(tab: number, url: string): Promise<void> {
  return inTurn(async () => {
    await session.write(VISITS, { ...(await visits()), [String(tab)]: new URL(url).origin });
    await inject(tab);
    await offerMenu();
  });
}

/** Runs the overlay on every page of the host from now on. The permission must have been given already. */
export function turnOnAlways(tab: number, url: string): Promise<void> {
  return inTurn(async () => {
    await session.write(INTENDED, null);
    await write({ [keys.always]: [...new Set([...(await always()), hostPattern(url)])] });
    if (!(await isRegistered(url))) await register(url);
    await inject(tab);
    await offerMenu();
  });
}

/** Registers what it is always on for anew, for an update has ended that, and tells the pages that were open meanwhile. */
export function stayOn(): Promise<void> {
  return inTurn(async () => {
    const patterns = await always();
    for (const pattern of patterns) if (!(await isRegistered(pattern))) await register(pattern);
    await offerMenu();
    await tellOfUpdate(patterns);
  });
}

/** Remembers that the overlay is to stay on for an address, once the browser permits it. */
export function intendAlways(tab: number, url: string): Promise<void> {
  return inTurn(() => session.write(INTENDED, { tab, url }));
}

/** What was to stay on and is permitted now, though the popup that asked may be gone. */
export async function intentionFor(origins: readonly string[]): Promise<z.infer<typeof Intended> | undefined> {
  const { data } = Intended.safeParse(await session.read(INTENDED));
  return data !== undefined && origins.includes(hostPattern(data.url)) ? data : undefined;
}

/** Takes the overlay off the host, in all its tabs, and gives the permission for it back. */
export function turnOff(url: string): Promise<void> {
  return inTurn(async () => {
    const { origin, hostname } = new URL(url);
    const others = Object.entries(await visits()).filter(([, visited]) => visited !== origin);
    await session.write(VISITS, Object.fromEntries(others));
    await write({ [keys.always]: (await always()).filter((pattern) => pattern !== hostPattern(url)) });
    if (await isRegistered(url)) {
      await browser.scripting.unregisterContentScripts({ ids: [scriptId(url), keysId(url)] });
    }
    await browser.permissions.remove({ origins: [hostPattern(url)] }).catch(keepWhatTheManifestGrants);
    await orderAll('stop', hostname);
    await offerMenu();
  });
}

/** Puts the overlay back into a tab that has loaded another page of the same visit; elsewhere the visit is over. */
export async function continueVisit(tab: number): Promise<void> {
  const origin = (await visits())[String(tab)];
  if (origin === undefined) return;
  try {
    const { url } = await browser.tabs.get(tab);
    if (url === undefined || new URL(url).origin !== origin) throw new Error('the tab has left the site');
    await inject(tab);
  } catch {
    // With the site the tab leaves the access that the click gave, and the browser says no from then on.
    await endVisit(tab);
  }
}

/** Forgets a tab that was closed or has left. */
export function endVisit(tab: number): Promise<void> {
  return inTurn(async () => {
    const { [String(tab)]: ended, ...others } = await visits();
    if (ended !== undefined) {
      await session.write(VISITS, others);
      await offerMenu();
    }
    order(tab, 'stop');
  });
}

/** Adds the panel to the overlay that runs in the tab. */
export async function injectPanel(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [PANEL_SCRIPT] });
}

/** Adds the readers of all platforms to the overlay that runs in the tab. */
export async function injectPlatforms(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [PLATFORMS_SCRIPT] });
}

async function inject(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: [HIGHLIGHT_STYLES] });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [OVERLAY_SCRIPT] });
}

async function register(url: string): Promise<void> {
  const where = { matches: [hostPattern(url)], persistAcrossSessions: true };
  await browser.scripting.registerContentScripts([
    { ...where, id: keysId(url), js: [KEYS_SCRIPT], runAt: 'document_start' },
    { ...where, id: scriptId(url), js: [OVERLAY_SCRIPT], css: [HIGHLIGHT_STYLES], runAt: 'document_idle' },
  ]);
}

/** Offers the context menu's entry on the pages where the overlay is on, and nowhere else. */
async function offerMenu(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const visited = Object.values(await visits()).map(hostPattern);
  await offerNoteMenu([...new Set([...registered.flatMap(({ matches = [] }) => matches), ...visited])]);
}

async function isRegistered(url: string): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(url)] })).length > 0;
}

function isPermitted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(url)] });
}

function scriptId(url: string): string {
  return `overlay ${hostPattern(url)}`;
}

function keysId(url: string): string {
  return `keys ${hostPattern(url)}`;
}

/** All pages of an address's host, as permissions and content scripts name them; ports cannot be told apart there. */
function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function always(): Promise<readonly string[]> {
  return Always.parse((await read([keys.always]))[keys.always]);
}

async function visits(): Promise<Readonly<Record<string, string>>> {
  return Visits.parse((await session.read(VISITS)) ?? {});
}

/** A permission of the manifest itself cannot be removed; the content script is off all the same. */
function keepWhatTheManifestGrants(): void {
  return undefined;
}

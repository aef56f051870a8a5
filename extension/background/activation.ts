import browser from 'webextension-polyfill';
import { z } from 'zod';
import { session } from '../store/storage.ts';
import { type Activation, order } from '../messages.ts';

/** What is put into a page, and where WXT builds it. */
const OVERLAY_SCRIPT = 'content-scripts/overlay.js';
const HIGHLIGHT_STYLES = 'highlights.css';

/** Session key: tabs in which the overlay runs for this visit, with the origin it was turned on for. */
const VISITS = 'visits';

/** Session key: the tab and address that "always on" was asked for, until the browser's question is answered. */
const INTENDED = 'intended';
const Intended = z.strictObject({ tab: z.int(), url: z.string() });

const Visits = z.record(z.string(), z.string());

/** True for addresses a content script can be put into at all. */
export function isWebPage(url: string): boolean {
  return /^https?:\/\//.test(url);
}

/** Whether the overlay runs on this tab's pages: kept on for its origin, on for this visit, or not. */
export async function activationOf(tab: number, url: string): Promise<Activation> {
  if (!isWebPage(url)) return 'off';
  if (await isRegistered(url)) return 'always';
  return (await visits())[String(tab)] === new URL(url).origin ? 'visit' : 'off';
}

/** Runs the overlay in the tab now, with the access that the click on the toolbar button gave. */
export async function turnOnForVisit(tab: number, url: string): Promise<void> {
  await session.write(VISITS, { ...(await visits()), [String(tab)]: new URL(url).origin });
  await inject(tab);
}

/** Runs the overlay on every page of the origin from now on. The permission must have been given already. */
export async function turnOnAlways(tab: number, url: string): Promise<void> {
  await register(new URL(url));
  await inject(tab);
}

/** Remembers that the overlay is to stay on for an address, once the browser permits it. */
export async function intendAlways(tab: number, url: string): Promise<void> {
  await session.write(INTENDED, { tab, url });
}

/** Turns on what was intended when its permission has come, though the popup that asked may be gone. */
export async function keepIntention(origins: readonly string[]): Promise<void> {
  const intended = Intended.safeParse(await session.read(INTENDED));
  if (!intended.success || !origins.includes(originPattern(intended.data.url))) return;
  await session.write(INTENDED, null);
  await turnOnAlways(intended.data.tab, intended.data.url);
}

/** Takes the overlay off the origin and gives the permission for it back. */
export async function turnOff(tab: number, url: string): Promise<void> {
  const { [String(tab)]: _ended, ...others } = await visits();
  await session.write(VISITS, others);
  if (await isRegistered(url)) await browser.scripting.unregisterContentScripts({ ids: [scriptId(url)] });
  await browser.permissions.remove({ origins: [originPattern(url)] }).catch(keepWhatTheManifestGrants);
  order(tab, 'stop');
}

/** Puts the overlay back into a tab that has loaded another page of the same visit. */
export async function continueVisit(tab: number): Promise<void> {
  if ((await visits())[String(tab)] === undefined) return;
  try {
    await inject(tab);
  } catch {
    // The tab has left the site, and with it the access the click gave: the visit is over.
    await endVisit(tab);
  }
}

/** Forgets a tab that was closed or has left. */
export async function endVisit(tab: number): Promise<void> {
  const { [String(tab)]: ended, ...others } = await visits();
  if (ended !== undefined) await session.write(VISITS, others);
}

/** The pattern of all pages of an address's origin, as permissions and content scripts name it (without its port). */
function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function inject(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: [HIGHLIGHT_STYLES] });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [OVERLAY_SCRIPT] });
}

async function register(url: URL): Promise<void> {
  if (await isRegistered(url.href)) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId(url.href),
      js: [OVERLAY_SCRIPT],
      css: [HIGHLIGHT_STYLES],
      matches: [originPattern(url.href)],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function isRegistered(url: string): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [scriptId(url)] })).length > 0;
}

function scriptId(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `overlay ${protocol}//${hostname}`;
}

async function visits(): Promise<Readonly<Record<string, string>>> {
  return Visits.parse((await session.read(VISITS)) ?? {});
}

/** A permission of the manifest itself cannot be removed; the content script is off all the same. */
function keepWhatTheManifestGrants(): void {
  return undefined;
}

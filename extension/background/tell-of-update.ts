import browser from 'webextension-polyfill';
import { HOST_NAME } from '../overlay/make-host.ts';
import { say } from '../words/controls.ts';

/**
 * Says in the open panels of the version before, on pages that match, what to do. Firefox ends their scripts with an
 * update, so they cannot say it themselves; Chromium lets them live, and out of reach.
 */
export async function tellOfUpdate(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const args = [HOST_NAME, say('trouble.updated'), say('trouble.updated.hint')];
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, func: sayIt, args }).catch(leaveClosedPage);
  }
}

/** Runs in the page, so it stands for itself. */
function sayIt(name: string, message: string, hint: string): void {
  const host: (Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }) | null = document.querySelector(name);
  const place = host?.openOrClosedShadowRoot?.querySelector('.panel [role="alert"]');
  if (!place) return;
  const words = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = message;
  words.append(strong, ` ${hint}`);
  const problem = document.createElement('div');
  problem.className = 'problem';
  problem.append(words);
  place.replaceChildren(problem);
}

/** A tab may close or be the browser's own page by now. */
function leaveClosedPage(): void {
  return undefined;
}

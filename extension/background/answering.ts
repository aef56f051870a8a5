import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { UserError } from '#core/problem.ts';
import { type News, type Order, ORDERS, type Reply, tagOf } from '../messages.ts';
import type { Change } from '../messages/change.ts';
import { say } from '../words/background.ts';

/** The one listener's work for a verb: checks the request, does it, answers. */
export type Serve = (verb: string, request: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

/** Answers every request that other parts of the extension send; expected failures travel as words. */
export function listen(serve: Serve): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const verb = tagOf(message);
    if (verb === undefined) return undefined;
    return serve(verb, requestOf(message), sender).then(
      (answer): Reply => ({ answer }),
      (error: unknown): Reply => ({ failure: failureOf(error) }),
    );
  });
}

/** Tells the extension's open screens, and the overlays in all tabs, what was written. */
export async function announce(change: Change): Promise<void> {
  const news: News = { tidemark: 'changed', change };
  browser.runtime.sendMessage(news).catch(ignoreNobodyListening);
  for (const { id } of await browser.tabs.query({ discarded: false })) {
    if (id !== undefined) browser.tabs.sendMessage(id, news).catch(ignoreNobodyListening);
  }
}

/** Tells the overlay in a tab to do something; a tab without one does nothing. */
export function order(tab: number, what: Order): void {
  browser.tabs.sendMessage(tab, { tidemark: what }).catch(ignoreNobodyListening);
}

/** Tells the overlay in a tab what a keyboard command of the browser's asks for. */
export function orderCommand(tab: number, command: string): void {
  const what = ORDERS.find((known) => known === command);
  if (what !== undefined) order(tab, what);
}

/** Tells the overlays in all tabs of a host to do something. */
export async function orderAll(what: Order, host: string): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, { tidemark: what, host }).catch(ignoreNobodyListening);
  }
}

function requestOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'request' in message ? message.request : undefined;
}

/** With no page of the extension open, nobody needs to know. */
function ignoreNobodyListening(): void {
  return undefined;
}

function failureOf(error: unknown): { readonly message: string; readonly hint: string } {
  if (error instanceof UserError) return { message: error.message, hint: error.hint };
  // A bug: it is shown where it happened, in the background's console, and told to whoever asked.
  setTimeout(() => {
    throw error;
  });
  return { message: say('trouble.bug'), hint: say('trouble.bug.hint') };
}

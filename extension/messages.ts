import { UserError } from '#core/problem.ts';
import type { Change } from './messages/change.ts';
import type { DataVerbs } from './messages/data.ts';
import type { OverlayVerbs } from './messages/overlay.ts';
import type { PopupVerbs } from './messages/popup.ts';
import type { RecordVerbs } from './messages/records.ts';
import { say } from './words/controls.ts';

/** What can be asked of the background: the request and the answer of each verb. */
export type Verbs = OverlayVerbs & PopupVerbs & RecordVerbs & DataVerbs;
export type Verb = keyof Verbs;

/** What carries a request between two parts of the extension. */
export type Envelope = { readonly tidemark: Verb; readonly request: unknown };

/** What the background answers: the verb's answer, or why it could not be done and what to do. */
export type Reply =
  { readonly answer: unknown } | { readonly failure: { readonly message: string; readonly hint: string } };

/** Told to every open screen and overlay when something was written. */
export type News = { readonly tidemark: 'changed'; readonly change: Change };

/** What a page's overlay is told to do by the toolbar, the context menu, a keyboard command or another screen. */
export type Order = (typeof ORDERS)[number];
export const ORDERS = ['stop', 'toggle-panel', 'note-selection', 'open-palette', 'show-note'] as const;

/** Tells a page's overlay which of its notes to bring into view. */
export type ShowNote = { readonly tidemark: 'show-note'; readonly note: string };

/** Asks the background. Throws a UserError that says what to do where it could not be done. */
export async function ask<Name extends Verb>(
  verb: Name,
  request: Verbs[Name]['request'],
): Promise<Verbs[Name]['answer']> {
  const envelope: Envelope = { tidemark: verb, request };
  let reply: Reply | undefined;
  try {
    reply = await ownRuntime().sendMessage<Envelope, Reply | undefined>(envelope);
  } catch {
    // What was put into a page before an update of the extension has nobody to talk to any more.
    if (!isConnected()) throw new UserError(say('trouble.updated'), say('trouble.updated.hint'));
  }
  // The browser has stopped the background on the way; what is asked next starts it again.
  if (reply === undefined) throw new UserError(say('trouble.silent'), say('trouble.silent.hint'));
  if ('failure' in reply) throw new UserError(reply.failure.message, reply.failure.hint);
  // The background's table of handlers holds each verb to its answer type, so the answer is of the type asked for.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return reply.answer as Verbs[Name]['answer'];
}

/**
 * Does some work after something was written, until the signal is aborted. What is written while it is under way waits
 * and is told in one call afterwards: however many writes come at once, there is one reading, and one more.
 */
export function onChanges(work: (changes: readonly Change[]) => Promise<unknown>, signal: AbortSignal): void {
  let waiting: Change[] = [];
  let isUnderWay = false;
  const tell = async (): Promise<void> => {
    isUnderWay = true;
    while (waiting.length > 0 && !signal.aborted) {
      const told = waiting;
      waiting = [];
      await work(told);
    }
    isUnderWay = false;
  };
  hear((message) => {
    if (!isNews(message)) return;
    waiting.push(message.change);
    if (!isUnderWay) void tell();
  }, signal);
}

/** Calls back on every order to this page's overlay, with the note it is about, until the signal is aborted. */
export function onOrder(obey: (what: Order, note: string) => void, signal: AbortSignal): void {
  hear((message) => {
    const what = ORDERS.find((known) => known === tagOf(message));
    if (what !== undefined && isForThisHost(message)) obey(what, isShowNote(message) ? message.note : '');
  }, signal);
}

/** The word that says what a message between parts of the extension is about; undefined for any other message. */
export function tagOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('tidemark' in message)) return undefined;
  return typeof message.tidemark === 'string' ? message.tidemark : undefined;
}

/** The browser's own object: this file is in every page the overlay is on, where each kilobyte counts. */
function ownRuntime(): typeof chrome.runtime {
  return 'browser' in globalThis ? globalThis.browser.runtime : chrome.runtime;
}

/** False in what was put into a page before an update of the extension, or before it was turned off. */
function isConnected(): boolean {
  // There its runtime has no id any more, whatever the types say, and in Chromium may be gone itself.
  const runtime: unknown = ownRuntime();
  return typeof runtime === 'object' && runtime !== null && 'id' in runtime && runtime.id !== undefined;
}

function hear(heard: (message: unknown) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    heard(message);
    return undefined;
  };
  ownRuntime().onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    ownRuntime().onMessage.removeListener(listener);
  });
}

/** Only the background sends messages with this tag, and it sends no other form. */
function isNews(message: unknown): message is News {
  return tagOf(message) === 'changed';
}

/** Only screens of the extension send messages with this tag, and they send no other form. */
function isShowNote(message: unknown): message is ShowNote {
  return tagOf(message) === 'show-note';
}

function isForThisHost(message: unknown): boolean {
  const isForOne = typeof message === 'object' && message !== null && 'host' in message;
  return !isForOne || message.host === location.hostname;
}

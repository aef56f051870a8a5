import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { CheckState } from '#core/check.ts';
import type { PromptFact } from '#core/model.ts';
import type { ObservedPage, Quote, Verdict } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';

/** A level as it is shown: never without its interval. */
export type ShownLevel = {
  readonly level: number;
  readonly interval: readonly [number, number];
};

/** The community's standing in a line: name, stage and mode in words; level null while nothing is assessed. */
export type CommunitySummary = {
  readonly id: string;
  readonly name: string;
  readonly level: ShownLevel | null;
  readonly stageCount: number;
  readonly stage: string | null;
  readonly mode: string | null;
  readonly notes: number;
  readonly assessed: number;
  readonly of: number;
};

/** A question this page can answer. The `proposal` is the option a page fact speaks for; it is shown, never chosen. */
export type PromptView = {
  readonly id: string;
  readonly question: string;
  readonly competency: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly proposal?: {
    readonly option: string;
    readonly fact: PromptFact['name'];
    readonly value: string | number | boolean;
  };
};

/** An answer that was given on this page. */
export type AnswerView = {
  readonly observation: string;
  readonly question: string;
  readonly answer: string;
  readonly competency: string;
};

/** A note made on this page. */
export type NoteView = {
  readonly id: string;
  readonly competency: string;
  readonly verdict: Verdict;
  readonly stage?: number;
  readonly note: string;
  readonly quote?: Quote;
  readonly sure: boolean;
  readonly createdAt: string;
};

/** An indicator that pages of this kind can show, and how it is ticked. */
export type IndicatorView = { readonly id: string; readonly text: string; readonly state?: CheckState };

/** Everything the overlay draws on one page. */
export type OverlayView = {
  readonly community: CommunitySummary;
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
  readonly stages: readonly { readonly id: number; readonly name: string }[];
  readonly likeliestCompetency: string;
  /** The stage the community is working towards. */
  readonly likeliestStage: number;
  readonly prompts: readonly PromptView[];
  readonly answers: readonly AnswerView[];
  readonly notes: readonly NoteView[];
  readonly indicators: readonly IndicatorView[];
};

/** The community a page says it belongs to. */
export type Site = { readonly url: string; readonly platform: string; readonly name?: string };

/** What the composer hands over; the page is added by who sends it. */
export type NoteDraft = {
  readonly competency: string;
  readonly verdict: Verdict;
  readonly stage?: number;
  readonly note: string;
  readonly quote?: Quote;
  readonly sure: boolean;
};

/** One line of a checklist. */
export type ChecklistItem = {
  readonly indicator: string;
  readonly text: string;
  readonly why: string;
  readonly look: string;
  readonly firstStep: string;
  readonly competency: string;
  readonly check?: { readonly id: string; readonly state: CheckState; readonly at: string; readonly reason?: string };
};

/** A checklist with its items, each as it is ticked now. */
export type ChecklistView = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly items: readonly ChecklistItem[];
};

/** Whether the overlay runs on a community's pages. */
export type Activation = 'off' | 'visit' | 'always';

/** Everything the popup draws. */
export type PopupView = {
  /** The page in view, where it is one the extension can work on. */
  readonly tab: { readonly id: number; readonly host: string } | null;
  readonly activation: Activation;
  readonly community: CommunitySummary | null;
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  readonly checklists: readonly ChecklistView[];
  /** The name that goes with what is recorded. */
  readonly author: string;
  /** The checklist of the mode the community is in, to open on. */
  readonly currentChecklist: string;
};

/** What can be asked of the background: the request and the answer of each verb. */
export type Verbs = {
  'open-page': { request: { page: ObservedPage; site: Site }; answer: OverlayView | null };
  'answer-prompt': { request: { page: ObservedPage; prompt: string; option: string }; answer: OverlayView };
  'postpone-prompt': { request: { page: ObservedPage; prompt: string; until: 'later' | 'never' }; answer: OverlayView };
  'resume-prompt': { request: { page: ObservedPage; prompt: string }; answer: OverlayView };
  'save-note': { request: { page: ObservedPage; draft: NoteDraft }; answer: OverlayView };
  'edit-note': { request: { page: ObservedPage; id: string; draft: NoteDraft }; answer: OverlayView };
  'delete-observation': { request: { page: ObservedPage; id: string }; answer: OverlayView };
  'restore-observation': { request: { page: ObservedPage; id: string }; answer: OverlayView };
  'open-popup': { request: { tab: number | null; url: string | null; community?: string }; answer: PopupView };
  'turn-on': { request: { tab: number; url: string; for: 'visit' | 'always' }; answer: PopupView };
  /** Said before the browser's permission question, which may close the popup that asks it. */
  'intend-always': { request: { tab: number; url: string }; answer: null };
  'turn-off': { request: { tab: number; url: string }; answer: PopupView };
  'rename-community': { request: { community: string; name: string }; answer: null };
  'set-author': { request: { author: string }; answer: null };
  tick: {
    request: { community: string; indicator: string; state: CheckState; reason?: string };
    answer: ChecklistItem;
  };
  'undo-tick': { request: { community: string; check: string; indicator: string }; answer: ChecklistItem };
  'export-community': {
    request: { community: string };
    answer: { fileName: string; text: string; unreadable: number };
  };
};
export type Verb = keyof Verbs;

/** What carries a request between two parts of the extension. */
type Envelope = { readonly tidemark: Verb; readonly request: unknown };
/** Told to every open page of the extension when records have changed. */
type News = { readonly tidemark: 'changed' };
type Reply = { readonly answer: unknown } | { readonly failure: { readonly message: string; readonly hint: string } };

/** The one listener's work for a verb: checks the request, does it, answers. */
export type Serve = (verb: string, request: unknown, sender: Runtime.MessageSender) => Promise<unknown>;

/** Asks the background. Throws a UserError that says what to do where it could not be done. */
export async function ask<Name extends Verb>(
  verb: Name,
  request: Verbs[Name]['request'],
): Promise<Verbs[Name]['answer']> {
  const envelope: Envelope = { tidemark: verb, request };
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage<Envelope, Reply | undefined>(envelope);
  } catch {
    // What was put into a page before an update of the extension has nobody to talk to any more.
    throw new UserError('Tidemark was updated.', 'Copy your text and reload the page.');
  }
  if (reply === undefined) throw new UserError('Tidemark is not listening.', 'Reload the page and try again.');
  if ('failure' in reply) throw new UserError(reply.failure.message, reply.failure.hint);
  // The background's table of handlers holds each verb to its answer type, so the answer is of the type asked for.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return reply.answer as Verbs[Name]['answer'];
}

/** Calls back whenever records have changed, until the signal is aborted. */
export function onChange(changed: () => void, signal: AbortSignal): void {
  const hear = (message: unknown) => {
    if (tagOf(message) === 'changed') changed();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(hear);
  });
}

/** What a page's overlay is told to do by the toolbar or a keyboard command. */
export type Order = 'stop' | 'toggle-panel' | 'note-selection';
const ORDERS: ReadonlySet<string> = new Set<Order>(['stop', 'toggle-panel', 'note-selection']);

/** Tells the overlay in a tab to do something; a tab without one does nothing. */
export function order(tab: number, what: string): void {
  browser.tabs.sendMessage(tab, { tidemark: what }).catch(ignoreNobodyListening);
}

/** Tells the overlays in all tabs of a host to do something. */
export async function orderAll(what: Order, host: string): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, { tidemark: what, host }).catch(ignoreNobodyListening);
  }
}

/** Calls back on every order to this page's overlay until the signal is aborted. */
export function onOrder(obey: (what: Order) => void, signal: AbortSignal): void {
  const hear = (message: unknown) => {
    const tag = tagOf(message);
    if (isOrder(tag) && isForThisHost(message)) obey(tag);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(hear);
  });
}

function isForThisHost(message: unknown): boolean {
  const isForOne = typeof message === 'object' && message !== null && 'host' in message;
  return !isForOne || message.host === location.hostname;
}

function isOrder(tag: string | undefined): tag is Order {
  return tag !== undefined && ORDERS.has(tag);
}

/** Tells the extension's open pages that records have changed. */
export function announceChange(): void {
  const news: News = { tidemark: 'changed' };
  browser.runtime.sendMessage(news).catch(ignoreNobodyListening);
}

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

function tagOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('tidemark' in message)) return undefined;
  return typeof message.tidemark === 'string' ? message.tidemark : undefined;
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
  return {
    message: 'Something went wrong in Tidemark.',
    hint: 'Try again; if it stays, export your notes and restart the browser.',
  };
}

import browser from 'webextension-polyfill';
import { notRead, notWritten, tryAgain } from './storage-failure.ts';

/** Stands in the place of what is taken out, from the write that takes it out until its key is gone too. */
export const REMOVED = null;

/** Key of the list of keys that are to go, because what is under them was taken out. */
const LEFT_OVER = 'left-over';

type Stored = Readonly<Record<string, unknown>>;

/** What is asked for before the browser is asked: all of it in one request, for each takes its time whatever is in it. */
let asking: { readonly keys: Set<string>; readonly answer: Promise<Stored> } | undefined;

/** Reads the values under some keys; absent keys are absent from the answer. */
export async function read(keys: readonly string[]): Promise<Stored> {
  const { keys: together, answer } = (asking ??= beginAsking());
  for (const key of keys) together.add(key);
  const stored = await answer;
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(stored, key) ? [[key, stored[key]]] : [])));
}

function beginAsking() {
  const keys = new Set<string>();
  const answer = Promise.resolve().then(() => {
    asking = undefined;
    return tryAgain(() => browser.storage.local.get([...keys]), notRead);
  });
  return { keys, answer };
}

/** Every stored key that begins with one of the prefixes. */
export async function keysUnder(...prefixes: readonly string[]): Promise<readonly string[]> {
  const keys = await tryAgain(allKeys, notRead);
  return keys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

/** Told the keys of every write, once it is done. */
type Hear = (written: readonly string[]) => void;
const hearers = new Set<Hear>();

/** Calls back after every write with the keys that were written or removed. */
export function onWritten(hear: Hear): void {
  hearers.add(hear);
}

/**
 * Writes in a single atomic `set`. What is `REMOVED` counts for nothing from then on; its keys go afterwards, and where
 * the browser stops before that, at the next start. Called only in the writer's turn, save for a key that is another's own.
 */
export async function write(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const written = Object.keys(changes);
  const gone = written.filter((key) => changes[key] === REMOVED);
  const left = gone.length === 0 ? {} : { [LEFT_OVER]: [...(await leftOver()), ...gone] };
  await tryAgain(() => browser.storage.local.set({ ...changes, ...left }), notWritten);
  for (const hear of hearers) hear(written);
  // What was asked for is done; tidying that fails is made up for at the next start.
  if (gone.length > 0) await sweep().catch(leaveForLater);
}

/** Takes away the keys of what counts for nothing any more. Called only in the writer's turn. */
export async function sweep(): Promise<void> {
  const keys = await leftOver();
  if (keys.length === 0) return;
  const stored = await read(keys);
  await browser.storage.local.remove(keys.filter((key) => stored[key] === REMOVED));
  await browser.storage.local.remove(LEFT_OVER);
}

/** Takes away keys nothing refers to any more. Called only in the writer's turn. */
export async function erase(keys: readonly string[]): Promise<void> {
  await tryAgain(() => browser.storage.local.remove([...keys]), notWritten);
}

/** Keeps stored records out of the reach of content scripts, where the browser can. */
export async function keepFromPages(): Promise<void> {
  const { local } = browser.storage;
  if (limitsAccess(local)) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Values that last until the browser closes. */
export const session = {
  async read(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
};

async function leftOver(): Promise<readonly string[]> {
  const { [LEFT_OVER]: keys } = await read([LEFT_OVER]);
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

function leaveForLater(): void {
  return undefined;
}

/** Newer browsers list keys without reading what is under them. */
type KeyLister = { readonly getKeys: () => Promise<readonly string[]> };

async function allKeys(): Promise<readonly string[]> {
  const local: object = browser.storage.local;
  return listsKeys(local) ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
}

function listsKeys(area: object): area is KeyLister {
  return 'getKeys' in area && typeof area.getKeys === 'function';
}

/** Chromium can close storage to content scripts. */
type AccessLimiter = {
  readonly setAccessLevel: (access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

function limitsAccess(area: object): area is AccessLimiter {
  return 'setAccessLevel' in area && typeof area.setAccessLevel === 'function';
}

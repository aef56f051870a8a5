import browser from 'webextension-polyfill';

/** Reads the values under some keys; absent keys are absent from the answer. */
export async function read(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get([...keys]);
}

/** Reads everything whose key begins with one of the prefixes. */
export async function readAll(...prefixes: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  return read(await keysUnder(...prefixes));
}

/** Every stored key that begins with one of the prefixes. */
export async function keysUnder(...prefixes: readonly string[]): Promise<readonly string[]> {
  const keys = await allKeys();
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
 * Writes in a single atomic `set`, then removes. What is removed must already count for nothing: the browser may stop
 * in between.
 */
export async function write(
  changes: Readonly<Record<string, unknown>>,
  removed: readonly string[] = [],
): Promise<void> {
  await browser.storage.local.set({ ...changes });
  if (removed.length > 0) await browser.storage.local.remove([...removed]);
  for (const hear of hearers) hear([...Object.keys(changes), ...removed]);
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

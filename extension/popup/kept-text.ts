/**
 * What was typed in the popup and is not saved yet. A browser closes the popup on any click beside it, at once and
 * without a word, so each key is kept here, on this machine, until the store has it.
 */
const PREFIX = 'typed/';

/** Keeps a text under a key until it is forgotten. */
export function keepText(key: string, text: string): void {
  kept()?.setItem(PREFIX + key, text);
}

/** The text kept under a key; null where there is none. */
export function keptText(key: string): string | null {
  return kept()?.getItem(PREFIX + key) ?? null;
}

/** Forgets a text that was saved, unless it has been changed since. */
export function forgetText(key: string, saved: string): void {
  if (keptText(key)?.trim() === saved) kept()?.removeItem(PREFIX + key);
}

/** Absent where the browser is set to keep nothing for any page; then a text lives as long as the popup. */
function kept(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

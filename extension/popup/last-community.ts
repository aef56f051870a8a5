const KEY = 'last-community';

/** The community that the popup showed last, kept on this machine: where no page says which is meant, it is shown again. */
export function lastCommunity(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    // The browser is set to keep nothing for any page.
    return undefined;
  }
}

/** Remembers the community that is shown. */
export function rememberCommunity(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    return;
  }
}

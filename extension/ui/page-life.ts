/** A signal that is aborted when this page of the extension's own is left. */
export function pageLife(): AbortSignal {
  const life = new AbortController();
  addEventListener('pagehide', () => {
    life.abort();
  });
  return life.signal;
}

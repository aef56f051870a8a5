/** How long a page must have been still before it is read, and how long is waited for that at most; milliseconds. */
const STILL_FOR = 300;
const WAIT_AT_MOST = 3_000;

/** How often the address is looked at where the browser does not tell of navigation; milliseconds. */
const POLL_EVERY = 500;

/**
 * Calls back when the page in view has come to rest: once after it loaded, then whenever the address has changed in
 * the page itself. Sites that draw late are waited for until their nodes are still, but not for ever.
 */
export function watchPage(settled: () => void, life: AbortSignal): void {
  let seen = location.href;
  whenStill(settled, life);
  const look = () => {
    if (location.href === seen) return;
    seen = location.href;
    whenStill(settled, life);
  };
  if ('navigation' in window) {
    navigation.addEventListener('currententrychange', look, { signal: life });
    return;
  }
  const poll = setInterval(look, POLL_EVERY);
  life.addEventListener('abort', () => {
    clearInterval(poll);
  });
}

function whenStill(settled: () => void, life: AbortSignal): void {
  const done = new AbortController();
  const finish = () => {
    if (done.signal.aborted) return;
    done.abort();
    if (!life.aborted) settled();
  };
  let quiet = setTimeout(finish, STILL_FOR);
  const limit = setTimeout(finish, WAIT_AT_MOST);
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, STILL_FOR);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(limit);
    observer.disconnect();
  };
  done.signal.addEventListener('abort', stop);
  life.addEventListener('abort', stop, { signal: done.signal });
}

/** How long a page must have been still before it is read, and how long is waited for that at most; milliseconds. */
const STILL_FOR = 300;
const WAIT_AT_MOST = 3_000;

/** How long a page that was read is read again whenever it changes; milliseconds. */
const FOLLOWED_FOR = 8_000;

/** How often the address is looked at where the browser does not tell of navigation; milliseconds. */
const POLL_EVERY = 500;

const EVERYTHING = { childList: true, subtree: true, characterData: true } as const satisfies MutationObserverInit;

/** What is asked and told of the pages that one document shows one after the other. */
export type PageEvents = {
  /** The address that stands for the page in view. */
  readonly address: () => string;
  /** Another page is in view, and not drawn yet. */
  readonly left: () => void;
  /** The page in view has come to rest, for the first time or after a change. */
  readonly settled: () => void;
};

/** Follows the page in view: how it comes to rest after loading, and after every change of address in the page itself. */
export function watchPage({ address, left, settled }: PageEvents, life: AbortSignal): void {
  let seen = location.href;
  let page = address();
  let visit = new AbortController();
  follow(settled, AbortSignal.any([life, visit.signal]), null);
  const look = () => {
    if (location.href === seen) return;
    seen = location.href;
    const next = address();
    if (next === page) return;
    page = next;
    visit.abort();
    visit = new AbortController();
    left();
    follow(settled, AbortSignal.any([life, visit.signal]), fingerprint());
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

/**
 * Tells when a page has been still, and again when it has changed after that, for some seconds. Until the page differs
 * from the one before it is not drawn yet, but it is not waited for for ever.
 */
function follow(settled: () => void, visit: AbortSignal, before: string | null): void {
  let last = before;
  let isRead = false;
  const read = (current: string) => {
    last = current;
    isRead = true;
    settled();
  };
  const look = () => {
    const current = fingerprint();
    if (current !== last) read(current);
  };
  let quiet = setTimeout(look, STILL_FOR);
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(look, STILL_FOR);
  });
  observer.observe(document, EVERYTHING);
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(limit);
    clearTimeout(end);
    observer.disconnect();
  };
  const limit = setTimeout(() => {
    if (!isRead) read(fingerprint());
  }, WAIT_AT_MOST);
  const end = setTimeout(() => {
    stop();
    look();
  }, FOLLOWED_FOR);
  visit.addEventListener('abort', stop);
}

/** What tells a page from the one drawn before it: its title and the text of its main part. */
function fingerprint(): string {
  const main = document.querySelector('main, [role="main"]') ?? document.documentElement;
  return `${document.title}\n${main.textContent}`;
}

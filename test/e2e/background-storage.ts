import type { Browser, Page } from './browsers/browser.ts';
import { until } from './browsers/until.ts';

/** What the background does with its storage. */
type Call = 'get' | 'getKeys' | 'set' | 'remove';
/** Key of what takes all room. */
const FILLER = 'filler';

const NEVER = new Promise(() => undefined);
const CALLS: readonly Call[] = ['get', 'getKeys', 'set', 'remove'];

/**
 * Hangs the background at a step with its storage, and whatever waits for that step: a read is one step, a write three,
 * for it can be still to come, under way, or done.
 */
export async function hangAtStep(browser: Browser, step: number, calls: readonly Call[] = CALLS): Promise<void> {
  await browser.inBackground(
    (at, names) => {
      const world = self as { isHung?: boolean };
      let steps = 0;
      const goOn = (): Promise<void> => {
        steps += 1;
        if (steps !== at) return Promise.resolve();
        world.isHung = true;
        return new Promise(() => undefined);
      };
      const { local } = chrome.storage;
      for (const name of names.filter((known) => known in local)) {
        const call = (local[name] as (...given: unknown[]) => Promise<unknown>).bind(local);
        const isWrite = name === 'set' || name === 'remove';
        const hanging = async (...given: unknown[]): Promise<unknown> => {
          await goOn();
          const made = call(...given);
          if (isWrite) await goOn();
          const answer = await made;
          if (isWrite) await goOn();
          return answer;
        };
        Object.defineProperty(local, name, { value: hanging, configurable: true });
      }
    },
    step,
    calls,
  );
}

/** Waits until the background hangs, or has answered without; true where it hangs. */
export async function isHung(browser: Browser, answer: Promise<unknown> = NEVER): Promise<boolean> {
  let isAnswered = false;
  const note = (): void => {
    isAnswered = true;
  };
  answer.then(note, note);
  return until('the background to hang or to answer', async () => {
    const hangs = await browser.inBackground(() => (self as { isHung?: boolean }).isHung === true);
    return hangs || isAnswered ? hangs : undefined;
  });
}

/** Something that is asked of the background again and again, each time anew. */
export type Asked<Made> = {
  readonly prepare: (step: number) => Made | Promise<Made>;
  /** Asks for it; whether it was acknowledged. */
  readonly ask: (made: Made) => Promise<boolean>;
  /** Looks at what has come of it, with the background started anew. */
  readonly check: (made: Made, isAcknowledged: boolean) => Promise<void>;
};

/**
 * Stops the background at the first step with its storage, then at the second, until there is none; how many there were.
 * `meanwhile` asks for something else before it is stopped: what does not wait for the step is answered by then.
 */
export async function stopAtEachStep<Made>(
  browser: Browser,
  { prepare, ask, check }: Asked<Made>,
  meanwhile: () => Promise<unknown>,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    const made = await prepare(step);
    await hangAtStep(browser, step);
    const answer = ask(made);
    const hangs = await isHung(browser, answer);
    if (hangs) await meanwhile();
    await browser.stopBackground();
    await check(made, await answer);
    if (!hangs) return step - 1;
  }
}

/** Takes the room that is left: up to Chromium's quota; Firefox has none, so there each write is refused as if it had. */
export async function takeAllRoom(browser: Browser): Promise<void> {
  if (browser.name === 'chromium') {
    await browser.inBackground(async (key) => {
      const { local } = chrome.storage;
      const left = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ [key]: 'x'.repeat(left - JSON.stringify({ [key]: '' }).length) });
    }, FILLER);
    return;
  }
  await browser.inBackground(() => {
    const { local } = chrome.storage;
    const world = self as { makeRoom?: () => void; Error: typeof Error };
    const set = Object.getOwnPropertyDescriptor(local, 'set') ?? {};
    world.makeRoom = () => Object.defineProperty(local, 'set', set);
    const words = 'QuotaExceededError: storage.local API call exceeded its quota limitations.';
    Object.defineProperty(local, 'set', { value: () => Promise.reject(new world.Error(words)), configurable: true });
  });
}

/** Gives back the room that was taken. */
export async function makeRoom(browser: Browser): Promise<void> {
  if (browser.name === 'chromium') await browser.inBackground((key) => chrome.storage.local.remove(key), FILLER);
  else {
    await browser.inBackground(() => {
      (self as { makeRoom?: () => void }).makeRoom?.();
    });
  }
}

/** Everything stored, as it is, but for what takes the room. */
export function readStorage(screen: Page): Promise<Readonly<Record<string, unknown>>> {
  return screen.evaluate(async (filler) => {
    const { [filler]: _filler, ...stored } = await chrome.storage.local.get(null);
    return stored;
  }, FILLER);
}

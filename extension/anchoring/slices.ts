/** Work that can rest: it yields wherever it may be interrupted for a while, and returns what it made. */
export type Work<Result> = Generator<void, Result>;

/** How long work may hold up the page at a stretch, in milliseconds: half a frame, so that the page has the other. */
const SLICE = 8;

/** Does work in one go, for tests and for work that is known to be small. */
export function runAtOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Does work in slices, with the page's own tasks in between; null where it was aborted. */
export async function runInSlices<Result>(work: Work<Result>, signal: AbortSignal): Promise<Result | null> {
  while (!signal.aborted) {
    const began = performance.now();
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() - began < SLICE);
    await nextTask();
  }
  return null;
}

/** Resolves in a task of its own. A message, for timers wait longer the more they nest. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

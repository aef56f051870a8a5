/** How long anything may take before a test fails; two slow cores and a cold browser still pass. */
const TIMEOUT_MS = 15_000;
/** Short enough not to be felt, long enough not to keep a core busy. */
const INTERVAL_MS = 30;

/**
 * Waits until the attempt gives something other than undefined, and returns it.
 *
 * An attempt may throw while a page is being replaced; it is tried again. On
 * time-out the error says what was waited for, what is there instead, and the last failure.
 */
export async function until<T>(
  what: string,
  attempt: () => Promise<T | undefined>,
  insteadThereIs: () => Promise<string> = () => Promise.resolve(''),
  timeoutMs: number = TIMEOUT_MS,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let failure = '';
  for (;;) {
    try {
      const result = await attempt();
      if (result !== undefined) return result;
      failure = '';
    } catch (error) {
      failure = `\nLast failure: ${String(error)}`;
    }
    if (Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  const instead = await insteadThereIs().catch((error: unknown) => `(cannot be read: ${String(error)})`);
  throw new Error(
    `Waited ${String(timeoutMs)} ms for ${what}.${failure}${instead && `\nInstead there is:\n${instead}`}`,
  );
}

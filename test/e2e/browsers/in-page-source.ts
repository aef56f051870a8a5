/**
 * Turns a self-contained function into source a page can run.
 *
 * tsx and vite wrap inner functions in a helper that a page has not got, so it is given one.
 */
export function inPageSource(inPage: (...args: never[]) => unknown): string {
  return `((__name) => (${inPage.toString()}))((inner) => inner)`;
}

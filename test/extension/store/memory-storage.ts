/** What the extension's background dies of in a test: everything asked for afterwards is never answered. */
export type Crash = {
  /** How many operations are done before it. */
  readonly after: number;
  /** Whether the browser still does the operation that is under way, without anyone hearing of it. */
  readonly isDone: boolean;
};

/** A fault of the browser's storage: the error of each operation in turn, undefined where it works. */
export type Faults = (operation: 'get' | 'set' | 'remove') => Error | undefined;

/**
 * The browser's storage as the extension sees it, kept in memory: every operation takes a turn of the event loop, `set`
 * is atomic, `remove` is not, and values are copies.
 */
export function memoryStorage() {
  let kept = new Map<string, string>();
  let left = Infinity;
  let crash: Crash | undefined;
  let faults: Faults = () => undefined;
  let operations = 0;

  const never = new Promise<never>(() => undefined);
  const doing = async <Result>(kind: 'get' | 'set' | 'remove', work: () => Result): Promise<Result> => {
    await Promise.resolve();
    if (left < 0) return never;
    operations += 1;
    left -= 1;
    const fault = faults(kind);
    if (left < 0) {
      if (crash?.isDone === true) work();
      return never;
    }
    if (fault !== undefined) throw fault;
    const result = work();
    await Promise.resolve();
    return result;
  };
  const copyOf = (text: string): unknown => JSON.parse(text);

  const local = {
    get: (keys: readonly string[] | null) =>
      doing('get', () => {
        const wanted = keys ?? [...kept.keys()];
        return Object.fromEntries(wanted.filter((key) => kept.has(key)).map((key) => [key, copyOf(kept.get(key)!)]));
      }),
    set: (values: Readonly<Record<string, unknown>>) =>
      doing('set', () => {
        for (const [key, value] of Object.entries(values)) kept.set(key, JSON.stringify(value));
      }),
    remove: (keys: string | readonly string[]) =>
      doing('remove', () => {
        for (const key of [keys].flat()) kept.delete(key);
      }),
  };

  return {
    browser: { storage: { local } },
    /** Everything that is stored, as it is. */
    everything: (): Readonly<Record<string, unknown>> =>
      Object.fromEntries([...kept].map(([key, text]) => [key, copyOf(text)])),
    /** Puts things in as an earlier version of the extension would have left them. */
    fill(values: Readonly<Record<string, unknown>>): void {
      kept = new Map(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));
    },
    crashAt(next: Crash): void {
      crash = next;
      left = next.after;
    },
    /** Starts the browser again: what was stored is there, and everything works. */
    restart(): void {
      left = Infinity;
      faults = () => undefined;
    },
    failBy(next: Faults): void {
      faults = next;
    },
    operations: () => operations,
  };
}

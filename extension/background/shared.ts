/**
 * Shares work that many ask for at once: whoever asks gets what was made by a run that began after they asked, and all who
 * wait for one get the same. So there is one run under way for each name, and at most one to come.
 */
export function makeShared<Made>(): (name: string, work: () => Promise<Made>) => Promise<Made> {
  const underWay = new Map<string, Promise<unknown>>();
  const toCome = new Map<string, Promise<Made>>();
  return (name, work) => {
    const awaited = toCome.get(name);
    if (awaited !== undefined) return awaited;
    const begin = (): Promise<Made> => {
      toCome.delete(name);
      const run = work();
      const ended = run.then(forget, forget);
      function forget(): void {
        if (underWay.get(name) === ended) underWay.delete(name);
      }
      underWay.set(name, ended);
      return run;
    };
    const before = underWay.get(name);
    if (before === undefined) return begin();
    const next = before.then(begin);
    toCome.set(name, next);
    return next;
  };
}

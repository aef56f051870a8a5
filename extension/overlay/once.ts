/** Does one thing of a name at a time: what is asked for again while it is under way was a second click. */
export type Once = (name: string, work: () => Promise<void>) => Promise<void>;

/** Makes the keeper of what is under way. */
export function createOnce(): Once {
  const underWay = new Set<string>();
  return async (name, work) => {
    if (underWay.has(name)) return;
    underWay.add(name);
    try {
      await work();
    } finally {
      underWay.delete(name);
    }
  };
}

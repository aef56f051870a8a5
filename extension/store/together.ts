import type { makeQueue } from './queue.ts';

/**
 * Gathers what is asked for under a name until its turn comes, and does all of it at once then: however many ask at
 * once, they wait for what is under way and for one piece of work more. Where that fails, it fails for all of them.
 */
export function makeTogether<Asked>(
  inTurn: ReturnType<typeof makeQueue>,
  work: (name: string, asked: readonly Asked[]) => Promise<void>,
): (name: string, asked: Asked) => Promise<void> {
  const waiting = new Map<string, { readonly asked: Asked[]; readonly done: Promise<void> }>();
  const begin = (name: string) => {
    const asked: Asked[] = [];
    const done = inTurn(() => {
      waiting.delete(name);
      return work(name, asked);
    });
    const group = { asked, done };
    waiting.set(name, group);
    return group;
  };
  return (name, one) => {
    const { asked, done } = waiting.get(name) ?? begin(name);
    asked.push(one);
    return done;
  };
}

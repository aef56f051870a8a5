import type { Change } from '../../extension/messages/change.ts';

type Listener = (message: unknown) => unknown;

/** A change of one community that names some observations. */
export function changeNaming(community: string, ...observations: readonly string[]): Change {
  return { community, isWhole: false, observations, checks: [], answers: [] };
}

/**
 * Stands in for the browser's messaging, with a background that answers each verb in a later turn; what was asked is
 * remembered. Put `runtime` where the browser's would be.
 */
export function backgroundInMemory(answers: Readonly<Record<string, (request: never) => unknown>>) {
  const listeners = new Set<Listener>();
  const asked: { readonly verb: string; readonly request: unknown }[] = [];
  return {
    asked,
    runtime: {
      id: 'tidemark',
      sendMessage: async ({ tidemark: verb, request }: { tidemark: string; request: never }) => {
        asked.push({ verb, request });
        await new Promise(setImmediate);
        return { answer: answers[verb]?.(request) ?? null };
      },
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    announce: (change: Change): void => {
      for (const listener of listeners) listener({ tidemark: 'changed', change });
    },
  };
}

/** Lets so much of what is under way happen as can happen without anything new. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
}

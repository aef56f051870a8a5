import type { ObservedPage } from '#core/observation.ts';
import { ask } from '../messages.ts';
import type { RecentVerbs } from './palette.tsx';

/**
 * The commands used lately, remembered by the background until the browser closes. An overlay says which page it is on;
 * the extension's own screens need not. Without an answer the palette shows its commands in their own order.
 */
export function rememberedVerbs(page: () => ObservedPage | null = () => null): RecentVerbs {
  const about = () => {
    const current = page();
    return current === null ? {} : { page: current };
  };
  return {
    list: () => ask('recent-verbs', about()).catch(() => []),
    remember: (id) => {
      ask('remember-verb', { ...about(), verb: id }).catch(() => undefined);
    },
  };
}

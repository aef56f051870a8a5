import type { CheckState } from '#core/check.ts';
import { ask } from '../messages.ts';
import { say } from '../words/dashboard-practices.ts';
import { say as shared } from '../words/shared.ts';
import type { DashboardState } from './dashboard-state.ts';

/** What a tick says beside its state; the evidence stays as it was where nothing is said of it. */
type Said = { readonly reason?: string; readonly observations?: readonly string[] };

/** Ticks a practice of a community, says so, and offers to take it back. */
export async function tickPractice(
  { news }: DashboardState,
  community: string,
  indicator: string,
  state: CheckState,
  said: Said = {},
): Promise<void> {
  await news.attempt(async () => {
    const { check } = await ask('tick', { community, indicator, state, ...said });
    const words = say('ticked', { state: shared(`state.${state}`) });
    if (check === undefined) return;
    const undo = async () => {
      await news.attempt(async () => {
        await ask('undo-tick', { community, check: check.id, indicator });
        news.say({ words: say('taken-back') });
      });
    };
    news.say({ words, undo });
  });
}

import type { CheckState } from '#core/check.ts';
import { ask } from '../messages.ts';
import type { ChecklistItem, PopupView, SeenNote } from '../messages/popup.ts';
import type { News } from '../ui/news.ts';
import { say } from '../words/popup.ts';
import { say as sayShared } from '../words/shared.ts';

/** What is answered of an indicator; without observations it stands on what it stood on before. */
export type Answer = {
  readonly state: CheckState;
  readonly reason?: string | undefined;
  readonly sure?: boolean | undefined;
  readonly observations?: readonly string[] | undefined;
};

/** Answering indicators, taking an answer back, and what was seen of one. */
export function tickVerbs(news: News, view: { value: PopupView | null }) {
  const replace = (item: ChecklistItem) => {
    const current = view.value;
    if (current === null) return;
    const swap = (old: ChecklistItem) => (old.indicator === item.indicator ? item : old);
    view.value = { ...current, items: current.items.map(swap) };
  };

  const takeBack = async (community: string, { indicator, check }: ChecklistItem) => {
    if (check === undefined) return;
    await news.attempt(async () => {
      replace(await ask('undo-tick', { community, check: check.id, indicator }));
      news.say({ words: say('taken-back') });
    });
  };

  const tick = async (community: string, indicator: string, answer: Answer, words?: string): Promise<boolean> => {
    const { state, reason, sure, observations } = answer;
    const done = await news.attempt(
      async () => {
        const made = await ask('tick', {
          ...{ community, indicator, state },
          ...(reason !== undefined && { reason }),
          ...(sure !== undefined && { sure }),
          ...(observations !== undefined && { observations }),
        });
        replace(made);
        news.say({
          words: words ?? say('saved', { state: sayShared(`state.${state}`) }),
          undo: () => takeBack(community, made),
        });
      },
      () => tick(community, indicator, answer, words),
    );
    return done !== null;
  };

  return {
    /** Answers an indicator; true once it is stored. What was asked for can be tried again where it was not. */
    tick,

    /** Notes that show an indicator, the newest first; null where they could not be read. */
    async readEvidence(community: string, indicator: string): Promise<readonly SeenNote[] | null> {
      const read = await news.attempt(() => ask('read-evidence', { community, indicator }));
      return read?.made ?? null;
    },
  };
}

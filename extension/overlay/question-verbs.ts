import type { CheckState } from '#core/check.ts';
import type { ObservedPage } from '#core/observation.ts';
import { ask } from '../messages.ts';
import { say } from '../words/panel.ts';
import type { Parts } from './parts.ts';

/** Deletes a record of a page and says so in some words, with its undo. */
export type Remove = (page: ObservedPage, id: string, words: string) => Promise<void>;

/** The verbs on what is asked of a page: questions are answered or put off, practices ticked. Only the panel asks. */
export function questionVerbs({ news, view, change, landing, once, remove }: Parts & { readonly remove: Remove }) {
  const resume = (page: ObservedPage, prompt: string) =>
    once(prompt, async () => {
      if ((await change(page, (current) => ask('resume-prompt', { page: current, prompt }))) === null) return;
      news.say({ words: say('ask.again') });
      landing.value = { note: null };
    });

  const answer = (page: ObservedPage, prompt: string, option: string): Promise<void> =>
    once(prompt, async () => {
      const before = new Set(view.value?.answers.map(({ observation }) => observation));
      const answered = await change(
        page,
        (current) => ask('answer-prompt', { page: current, prompt, option }),
        () => answer(page, prompt, option),
      );
      if (answered === null) return;
      const made = answered.made.answers.map(({ observation }) => observation).findLast((id) => !before.has(id));
      news.say({
        words: say('answer.saved'),
        ...(made !== undefined && { undo: () => remove(page, made, say('answer.taken-back')) }),
      });
      landing.value = { note: null };
    });

  const postpone = (page: ObservedPage, prompt: string, until: 'later' | 'never'): Promise<void> =>
    once(prompt, async () => {
      const isDone = await change(
        page,
        (current) => ask('postpone-prompt', { page: current, prompt, until }),
        () => postpone(page, prompt, until),
      );
      if (isDone === null) return;
      const words = say(until === 'later' ? 'ask.tomorrow' : 'ask.no-more');
      news.say({ words, undo: () => resume(page, prompt) });
      landing.value = { note: null };
    });

  const untick = (page: ObservedPage, indicator: string) =>
    once(indicator, async () => {
      if ((await change(page, (current) => ask('undo-tick-here', { page: current, indicator }))) === null) return;
      news.say({ words: say('tick.undone') });
    });

  const tick = (page: ObservedPage, indicator: string, state: CheckState): Promise<void> =>
    once(indicator, async () => {
      const isDone = await change(
        page,
        (current) => ask('tick-here', { page: current, indicator, state }),
        () => tick(page, indicator, state),
      );
      if (isDone === null) return;
      const words = say('tick.saved', { state: say(`state.${state}`) });
      news.say({ words, undo: () => untick(page, indicator) });
    });

  return { answer, postpone, tick };
}

import type { Indicator, MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import type { OpenCommunity } from '../open-community.ts';
import { say } from '../../words/assessment.ts';

/** What was noted, and in which words it is shown beside a question. */
export type Seen = { readonly observation: Observation; readonly words: string };

/**
 * What helps to answer about an indicator: notes that name it or that its newest tick stands on, then answers to
 * questions about its competency; newest first.
 */
export function seenFor(indicator: Indicator, { records, model, scoring }: OpenCommunity): readonly Seen[] {
  const linked = new Set(scoring.checks.get(indicator.id)?.observations);
  const standing = records.observations.filter(({ deletedAt }) => deletedAt === undefined);
  const names = (one: Observation) => one.indicator === indicator.id || linked.has(one.id);
  const naming = standing.filter(names);
  const answering = standing.filter(
    (one) => one.prompt !== undefined && one.competency === indicator.competency && !names(one),
  );
  return [...naming.sort(byNewest), ...answering.sort(byNewest)].map((observation) => ({
    observation,
    words: wordsOf(observation, model),
  }));
}

function wordsOf({ prompt, note, quote, page }: Observation, model: MaturityModel): string {
  const asked = model.prompts.find(({ id }) => id === prompt?.id);
  const option = asked?.options.find(({ id }) => id === prompt?.option);
  if (asked !== undefined && option !== undefined) {
    return say('help.answer', { question: asked.question, option: option.text });
  }
  return [note, quote?.exact ?? '', page.title].find((text) => text !== '') ?? page.url;
}

function byNewest(a: Observation, b: Observation): number {
  return Date.parse(b.createdAt) - Date.parse(a.createdAt);
}

import { z } from 'zod';
import { Layer, Team } from '#core/model.ts';
import { type Observation, Quote, Verdict } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { say } from '../words/background.ts';

/** What a composer hands over. */
export const NoteDraft = z.strictObject({
  competency: z.string().min(1),
  verdict: Verdict,
  stage: z.int().min(1).max(6).optional(),
  indicator: z.string().min(1).optional(),
  note: z.string(),
  quote: Quote.optional(),
  layer: Layer.optional(),
  teams: z.array(Team).readonly(),
  tags: z.array(z.string().trim().min(1)).readonly(),
  sure: z.boolean(),
});
export type NoteDraft = Readonly<z.infer<typeof NoteDraft>>;

/** What an observation says, without page, author and time. */
export type Said = Pick<Observation, 'competency' | 'stage' | 'verdict' | 'prompt' | 'note' | 'quote' | 'sure'> &
  Partial<Pick<Observation, 'indicator' | 'layer' | 'teams' | 'tags'>>;

/** What a draft says; a UserError where it says nothing that can be scored. */
export function said({ stage, quote, indicator, layer, ...draft }: NoteDraft): Said {
  if (stage === 1 && draft.verdict === 'gap') {
    throw new UserError(say('trouble.gap-at-first'), say('trouble.gap-at-first.hint'));
  }
  return {
    ...draft,
    ...(stage !== undefined && { stage }),
    ...(quote && { quote }),
    ...(indicator !== undefined && { indicator }),
    ...(layer && { layer }),
  };
}

/** A note with other content; one that was deleted meanwhile is not brought back by the way. */
export function rewritten(stored: Observation, draft: NoteDraft): Observation {
  if (stored.deletedAt !== undefined) {
    throw new UserError(say('trouble.deleted-elsewhere'), say('trouble.deleted-elsewhere.hint'));
  }
  const { stage: _stage, quote: _quote, indicator: _indicator, layer: _layer, ...rest } = stored;
  return { ...rest, ...said(draft) };
}

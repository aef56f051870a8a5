import { z } from 'zod';
import { Layer, Team } from './model.ts';
import { PageFacts, PageKind } from './page.ts';

/** A moment as records keep it: ISO 8601 with an offset. */
export const Moment = z.iso.datetime({ offset: true });

/** The address of a page: http or https only, so that no record can carry a script. */
export const PageUrl = z.url({ protocol: /^https?$/ });

/** The page an observation was made on, as it was then. */
export const ObservedPage = z.strictObject({
  url: PageUrl,
  title: z.string(),
  platform: z.string(),
  kind: PageKind,
  facts: PageFacts,
});
export type ObservedPage = Readonly<z.infer<typeof ObservedPage>>;

/**
 * A sentence of a page and what surrounds it, so that it is found again. The fields are those of the W3C Web
 * Annotation TextQuoteSelector and TextPositionSelector; start and end count UTF-16 units of the page's text.
 */
export const Quote = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

/** What an observation says of its competency: `note` is shown and not scored. */
export const Verdict = z.enum(['strength', 'gap', 'note']);
export type Verdict = z.infer<typeof Verdict>;

/** Something the manager saw. The stage is one of the model's (1 to 6); `sure: false` halves its weight. */
export const Observation = z.strictObject({
  id: z.uuidv7(),
  createdAt: Moment,
  updatedAt: Moment,
  deletedAt: Moment.optional(),
  author: z.string(),
  page: ObservedPage,
  quote: Quote.optional(),
  competency: z.string().min(1),
  stage: z.int().min(1).max(6).optional(),
  verdict: Verdict,
  indicator: z.string().min(1).optional(),
  prompt: z.strictObject({ id: z.string().min(1), option: z.string().min(1) }).optional(),
  note: z.string(),
  layer: Layer.optional(),
  teams: z.array(Team).readonly(),
  tags: z.array(z.string()).readonly(),
  sure: z.boolean(),
});
export type Observation = Readonly<z.infer<typeof Observation>>;

/** True where the observation had been made and not yet deleted at that moment (milliseconds since 1970). */
export function standsAt(observation: Observation, moment: number): boolean {
  if (Date.parse(observation.createdAt) > moment) return false;
  return observation.deletedAt === undefined || Date.parse(observation.deletedAt) > moment;
}

import { z } from 'zod';
import { Moment, PageUrl } from './observation.ts';
import { DEFAULT_HALF_LIFE } from './scoring-numbers.ts';
import { SiteProfile } from './site-profile.ts';

/** Person-weeks a quarter that a community has where its manager has not said otherwise. */
export const DEFAULT_CAPACITY = 12;

/** Half-lives a community may choose, in days: a week, where everything is forgotten soon, to ten years. */
export const HALF_LIFE_RANGE = { min: 7, max: 3650 } as const;

/**
 * A community and how it is to be judged: its model, targets (a stage a competency), importance, capacity and how fast
 * evidence ages.
 */
export const Community = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().min(1),
  /** All pages of the community begin with this address. */
  url: PageUrl,
  platform: z.string(),
  model: z.strictObject({ id: z.string().min(1), version: z.string().min(1) }),
  targets: z.record(z.string(), z.number().min(1).max(6)),
  importance: z.record(z.string(), z.number().positive().max(1000)),
  /** Person-weeks a quarter. */
  capacity: z.number().positive().max(10_000),
  /** Days after which a record weighs half; communities stored before it could be chosen have the default. */
  halfLife: z.int().min(HALF_LIFE_RANGE.min).max(HALF_LIFE_RANGE.max).default(DEFAULT_HALF_LIFE),
  /** How its pages are read, as far as the manager has taught it. */
  site: SiteProfile.optional(),
  createdAt: Moment,
});
export type Community = Readonly<z.infer<typeof Community>>;

/** True where the page belongs to the community: same origin, and a path at or below the community's own. */
export function holdsPage(community: Pick<Community, 'url'>, pageUrl: string): boolean {
  const home = new URL(community.url);
  const page = new URL(pageUrl);
  const base = home.pathname.endsWith('/') ? home.pathname : `${home.pathname}/`;
  return home.origin === page.origin && `${page.pathname}/`.startsWith(base);
}

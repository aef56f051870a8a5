import { z } from 'zod';
import { isMarkSelector } from './mark-selector.ts';
import { PageKind } from './page.ts';
import { isPathPattern } from './path-pattern.ts';

/** Far more than one site has kinds of pages. */
export const MOST_KINDS = 200;

const PlatformId = z.stringFormat('platform', /^[a-z][a-z-]{0,39}$/, 'the id of a platform, such as discourse');

const PathPattern = z.string().refine(isPathPattern, {
  error: 'a path such as /topics/*, where * stands for one part and ** at the end for the rest',
});

const MarkSelector = z.string().refine(isMarkSelector, {
  error: 'names of elements, classes and attributes of marks, such as span.badge-staff',
});

/** What on a page can be pointed at: the number of replies, the accepted answer's mark, the mark of those who run it. */
export const MarkName = z.enum(['replies', 'accepted', 'staff']);
export type MarkName = z.infer<typeof MarkName>;

/**
 * What a manager has taught about a site: its platform, where it is not the one that its pages seem to be of; the kinds
 * of pages by patterns of their paths; and where marks stand. It is data, never code, and names nobody.
 */
export const SiteProfile = z.strictObject({
  platform: PlatformId.optional(),
  kinds: z
    .array(z.strictObject({ pattern: PathPattern, kind: PageKind }))
    .max(MOST_KINDS)
    .readonly(),
  marks: z
    .strictObject({
      replies: MarkSelector.optional(),
      accepted: MarkSelector.optional(),
      staff: MarkSelector.optional(),
    } satisfies Record<MarkName, z.ZodType>)
    .readonly(),
});
export type SiteProfile = Readonly<z.infer<typeof SiteProfile>>;

/** One thing taught, or with null taken back. */
export const Lesson = z.union([
  z.strictObject({ platform: PlatformId.nullable() }),
  z.strictObject({ pattern: PathPattern, kind: PageKind.nullable() }),
  z.strictObject({ mark: MarkName, selector: MarkSelector.nullable() }),
]);
export type Lesson = Readonly<z.infer<typeof Lesson>>;

import type { PageKind } from './page.ts';
import type { Lesson, MarkName, SiteProfile } from './site-profile.ts';

/** What can be pointed at, in the order it is offered. */
export const MARK_NAMES = ['replies', 'accepted', 'staff'] as const satisfies readonly MarkName[];

const NOTHING: SiteProfile = { kinds: [], marks: {} };

/** Kinds of pages that are one conversation, which replies and an answer belong to: marks of them are read there alone. */
export const CONVERSATIONS: readonly PageKind[] = ['topic', 'article', 'ideas'];

/** A profile with one thing taught, or taken back; undefined where nothing is left in it. */
export function learn(profile: SiteProfile = NOTHING, lesson: Lesson): SiteProfile | undefined {
  const learnt = withLesson(profile, lesson);
  const isEmpty =
    learnt.platform === undefined && learnt.kinds.length === 0 && Object.values(learnt.marks).every((one) => !one);
  return isEmpty ? undefined : learnt;
}

/** The lesson that makes what a profile says of the same thing as it is now. */
export function wayBack(profile: SiteProfile = NOTHING, lesson: Lesson): Lesson {
  if ('platform' in lesson) return { platform: profile.platform ?? null };
  if ('mark' in lesson) return { mark: lesson.mark, selector: profile.marks[lesson.mark] ?? null };
  const { pattern } = lesson;
  return { pattern, kind: profile.kinds.find((rule) => rule.pattern === pattern)?.kind ?? null };
}

function withLesson({ platform, kinds, marks }: SiteProfile, lesson: Lesson): SiteProfile {
  if ('platform' in lesson) return { ...(lesson.platform !== null && { platform: lesson.platform }), kinds, marks };
  const kept = platform === undefined ? {} : { platform };
  if ('mark' in lesson) {
    const { [lesson.mark]: _before, ...others } = marks;
    const taught = lesson.selector === null ? others : { ...others, [lesson.mark]: lesson.selector };
    return { ...kept, kinds, marks: taught };
  }
  const { pattern, kind } = lesson;
  const others = kinds.filter((rule) => rule.pattern !== pattern);
  return { ...kept, kinds: kind === null ? others : [...others, { pattern, kind }], marks };
}

import { wayBack, learn } from '#core/lesson.ts';
import type { ObservedPage } from '#core/observation.ts';
import type { PageKind } from '#core/page.ts';
import { patternOfPage } from '#core/path-pattern.ts';
import type { Lesson } from '#core/site-profile.ts';
import type { OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';

/** A kind of page and what it is called. */
export type NamedKind = { readonly id: PageKind; readonly name: string };

/** The kind a page is taken for, with its name. */
export function kindOf({ kind }: ObservedPage, { kinds }: OverlayView): NamedKind {
  return kinds.find(({ id }) => id === kind) ?? { id: kind, name: kind };
}

/** The verbs that teach how pages of the site are read. Only the panel teaches. */
export function teachVerbs({ news, view, teach }: Pick<OverlayState, 'news' | 'view' | 'teach'>) {
  /** Teaches some things at once, says so, and offers to make what is known of them as it was. */
  const keep = async (lessons: readonly Lesson[], words: string): Promise<void> => {
    const back = waysBack(view.value?.taught, lessons);
    if (!(await teach(lessons))) return;
    const undo = async () => {
      await teach(back);
    };
    news.say({ words, undo });
  };

  /** Keeps the kind of all pages of a pattern; what was told of this page alone goes, for it would stay what it is. */
  const keepKind = (page: ObservedPage, pattern: string, { id, name }: NamedKind): Promise<void> => {
    const own = patternOfPage(new URL(page.url));
    const isOwnTaught = view.value?.taught?.kinds.some((rule) => rule.pattern === own) === true;
    const lessons: readonly Lesson[] = [
      ...(isOwnTaught && pattern !== own ? [{ pattern: own, kind: null }] : []),
      { pattern, kind: id },
    ];
    const words =
      pattern === own ? say('teach.kept-page', { kind: name }) : say('teach.kept-kind', { pattern, kind: name });
    return keep(lessons, words);
  };

  return {
    keep,
    keepKind,
    /** Keeps the kind of one page alone. */
    correctKind: (page: ObservedPage, kind: NamedKind): Promise<void> =>
      keepKind(page, patternOfPage(new URL(page.url)), kind),
  };
}

/** What takes some lessons back, the last first. */
function waysBack(taught: OverlayView['taught'], lessons: readonly Lesson[]): readonly Lesson[] {
  let before = taught;
  return lessons
    .map((lesson) => {
      const back = wayBack(before, lesson);
      before = learn(before, lesson);
      return back;
    })
    .toReversed();
}

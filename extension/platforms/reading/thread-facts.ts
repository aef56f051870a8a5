import type { PageFacts } from '#core/page.ts';
import { isNamedStaff, type PageView } from '../platform.ts';
import { knownFacts } from './facts.ts';
import { outermost } from './moments.ts';

/** Whether a post is by the community's own people; undefined where the page does not tell. */
export type Side = 'staff' | 'member' | undefined;

/** One post by a person, as a page shows it. The author tells people apart and is kept nowhere. */
export type Post = { readonly author: string | undefined; readonly at: string | undefined; readonly side: Side };

/** A conversation as far as its page shows it; robots, closings and other entries by nobody are left out of it. */
export type Thread = {
  /** The post that began it; undefined on a later leaf of a thread. */
  readonly opening: Post | undefined;
  /** The replies that the page shows, in any order, each once. */
  readonly replies: readonly Post[];
  /** Whether these are all replies there are. */
  readonly isWhole: boolean;
  /** Whether no reply is missing between the opening post and the last one shown; a whole thread is such a one. */
  readonly isFromStart?: boolean;
  /** The post that is marked as the answer. */
  readonly accepted?: Post | undefined;
  /** What the platform itself says of the conversation, which goes before what can be counted. */
  readonly stated?: Pick<PageFacts, 'replies' | 'participants' | 'views' | 'reactions' | 'solved' | 'lastActivityAt'>;
};

/** The facts that follow from a conversation's posts; whatever a missing post, author or date could change is left out. */
export function threadFacts(page: PageView, thread: Thread): PageFacts {
  const { isWhole, stated = {} } = thread;
  const sided = (post: Post): Post => {
    const { author, side } = post;
    if (isNamedStaff(page, author)) return { ...post, side: 'staff' };
    return { ...post, side: side ?? (author === undefined ? undefined : page.markedSide?.(author)) };
  };
  const opening = thread.opening && sided(thread.opening);
  const replies = thread.replies.map(sided);
  const first = isWhole || thread.isFromStart === true ? firstByAnother(opening, replies) : undefined;
  const people = [opening, ...replies].map((post) => post?.author);
  const moments = [opening, ...replies].map((post) => post?.at);
  return knownFacts({
    replies: stated.replies ?? (isWhole ? replies.length : undefined),
    participants: stated.participants ?? (isWhole ? ifAllKnown(people, (all) => new Set(all).size) : undefined),
    openedAt: opening?.at,
    firstReplyAt: first?.at,
    firstReplyBy: first?.side,
    staffReplies: isWhole
      ? ifAllKnown(
          replies.map(({ side }) => side),
          (sides) => sides.filter((side) => side === 'staff').length,
        )
      : undefined,
    solved: stated.solved ?? (thread.accepted === undefined ? undefined : true),
    answeredBy: thread.accepted && sided(thread.accepted).side,
    views: stated.views,
    reactions: stated.reactions,
    lastActivityAt:
      stated.lastActivityAt ?? (isWhole ? ifAllKnown(moments, (all) => outermost(all, 'last')) : undefined),
  });
}

/** The first reply that the asker did not write, by time; nothing where an author or a date that decides it is not known. */
function firstByAnother(opening: Post | undefined, replies: readonly Post[]): Post | undefined {
  const asker = opening?.author;
  if (asker === undefined || replies.some(({ author, at }) => author === undefined || at === undefined))
    return undefined;
  return replies.filter(({ author }) => author !== asker).toSorted((one, other) => compare(one.at, other.at))[0];
}

function compare(one: string | undefined, other: string | undefined): number {
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

function ifAllKnown<Part, Whole>(
  parts: readonly (Part | undefined)[],
  make: (parts: readonly Part[]) => Whole,
): Whole | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? make(known) : undefined;
}

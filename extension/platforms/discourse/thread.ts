import type { Post, Stretch } from './post.ts';

/** A topic as far as all parts of the page together know it. */
export type Thread = {
  /** In order of their numbers; numbers of deleted posts are missing, so holes say nothing. */
  readonly posts: readonly Post[];
  /** The posts from the first on, without a hole; empty where the page begins later. */
  readonly opening: readonly Post[];
  /** True where every entry of the topic is known. */
  readonly isWhole: boolean;
  readonly reachesEnd: boolean;
  readonly total: number | undefined;
};

/** Lays the stretches of a topic over one another, the most trusted last. */
export function weave(stretches: readonly Stretch[]): Thread {
  const byNumber = new Map<number, Post>();
  for (const post of stretches.flatMap((stretch) => stretch.posts)) {
    const known = byNumber.get(post.number);
    byNumber.set(post.number, known === undefined ? post : joined(known, post));
  }
  const posts = [...byNumber.values()].sort((a, b) => a.number - b.number);
  const reach = reachFromStart(stretches);
  const opening = posts.filter((post) => post.number <= reach);
  const last = posts.at(-1)?.number ?? 0;
  const reachesEnd = stretches.some((stretch) => stretch.reachesEnd && stretch.posts.at(-1)?.number === last);
  const isKnown = posts.length > 0 && posts.every((post) => post.entry !== 'unknown');
  const totals = stretches.map((stretch) => stretch.total).filter((total) => total !== undefined);
  return {
    posts,
    opening,
    reachesEnd,
    isWhole: isKnown && reachesEnd && opening.length === posts.length,
    total: totals.length > 0 ? Math.max(...totals) : undefined,
  };
}

function joined(known: Post, newer: Post): Post {
  if (newer.entry === 'unknown') return { ...known, isAccepted: known.isAccepted || newer.isAccepted };
  return {
    ...newer,
    // One part may know that a robot or the software wrote what another shows like any post.
    entry: known.entry === 'other' ? 'other' : newer.entry,
    author: newer.author ?? known.author,
    side: newer.side ?? known.side,
    at: newer.at ?? known.at,
    likes: newer.likes ?? known.likes,
  };
}

/** The number up to which the stretches, overlapping, cover the topic from its first post. */
function reachFromStart(stretches: readonly Stretch[]): number {
  const spans = stretches.map(({ posts }) => ({ first: posts[0]?.number ?? 0, last: posts.at(-1)?.number ?? 0 }));
  spans.sort((a, b) => a.first - b.first);
  return spans.reduce((reach, { first, last }) => (first <= Math.max(reach, 1) ? Math.max(reach, last) : reach), 0);
}

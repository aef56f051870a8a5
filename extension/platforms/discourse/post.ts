import { namesStaff } from '../reading/staff-words.ts';

/** Which side of the community someone is on; not known where only an unknown group is named. */
export type Side = 'staff' | 'member' | undefined;

/**
 * One entry of a topic's stream. `entry` is "human" for a person's post, "other" for what the software or a robot
 * wrote and for what the members cannot see, "unknown" where the page keeps only the place of a post.
 */
export type Post = {
  readonly number: number;
  readonly entry: 'human' | 'other' | 'unknown';
  /** The user name in lower case: only for telling people apart, never kept. */
  readonly author: string | undefined;
  readonly side: Side;
  readonly at: string | undefined;
  readonly likes: number | undefined;
  readonly isAccepted: boolean;
};

/** A stretch of a topic as one part of the page shows it, in order and without holes. */
export type Stretch = {
  readonly posts: readonly Post[];
  /** True where nothing comes after the last post. */
  readonly reachesEnd: boolean;
  /** How many entries the whole topic has, small actions among them. */
  readonly total: number | undefined;
};

/** The marks that a Discourse page gives an author. */
export type AuthorMarks = {
  readonly hasStaffMark: boolean;
  readonly groups: readonly string[];
  readonly title: string | undefined;
};

/** The side of an author. A group that its name does not explain leaves the side open: the manager may name it. */
export function sideOf({ hasStaffMark, groups, title }: AuthorMarks): Side {
  if (hasStaffMark || groups.some(namesStaff) || namesStaff(title ?? '')) return 'staff';
  return groups.length === 0 ? 'member' : undefined;
}

/** True for the accounts that Discourse's own robots write with. */
export function isRobotName(author: string): boolean {
  return author === 'system' || author === 'discobot';
}

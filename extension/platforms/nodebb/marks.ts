import { exactCount } from '../reading/numbers.ts';
import { namesStaff } from '../reading/staff-words.ts';
import type { Side } from '../reading/thread-facts.ts';

/** The names of the groups that stand beside an author's name. */
export function groupsIn(element: Element): readonly string[] {
  const badges = [...element.querySelectorAll('a[href*="/groups/"]')].filter(
    (badge) =>
      badge.closest('[component="post/content"], [component="post/parent"], [component="post/signature"]') === null,
  );
  return badges.map((badge) => badge.textContent.trim() || (badge.getAttribute('href')?.split('/').at(-1) ?? ''));
}

/** A group that its name does not explain leaves the side open: the manager may name it. */
export function sideOf(groups: readonly string[]): Side {
  if (groups.some(namesStaff)) return 'staff';
  return groups.length === 0 ? 'member' : undefined;
}

/** A number on the page; its title has it unrounded. */
export function titled(element: Element | null | undefined): number | undefined {
  return exactCount(element?.getAttribute('title')) ?? exactCount(element?.textContent);
}

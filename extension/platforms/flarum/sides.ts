import type { JsonObject } from '../reading/json.ts';
import { namesStaff } from '../reading/staff-words.ts';
import type { Side } from '../reading/thread-facts.ts';
import { type Payload, relatedTo } from './payload.ts';

/** The groups of admins and moderators have these numbers in every Flarum, whatever they are called. */
const STAFF_GROUPS: ReadonlySet<string> = new Set(['1', '4']);

/** Numbers of the groups that everyone is in. */
const EVERYONE: ReadonlySet<string> = new Set(['2', '3']);

type Group = { readonly id: string; readonly name: string };

/** The groups whose badges stand in a list of badges. */
export function groupsOnBadges(badges: Element | null | undefined): readonly Group[] {
  return [...(badges?.querySelectorAll('[class*="Badge--group--"]') ?? [])].map((badge) => {
    const id = /Badge--group--(\S+)/u.exec(badge.className)?.[1] ?? '';
    const labels = ['aria-label', 'data-original-title', 'title'].map((label) => badge.getAttribute(label) ?? '');
    return { id, name: [id, ...labels].join(' ') };
  });
}

/** The groups of a member in the page's JSON, which may name the member several times, with and without groups. */
export function groupsInPayload({ groups, included, data }: Payload, user: string): readonly Group[] | undefined {
  const entries: readonly JsonObject[] = [...data, ...included].filter(
    ({ type, id }) => type === 'users' && id === user,
  );
  const known = entries.map((entry) => relatedTo(entry, 'groups')).filter((ids) => ids !== undefined);
  return known.length === 0 ? undefined : known.flat().map((id) => ({ id, name: groups.get(id) ?? '' }));
}

/** The side of a member of these groups; a group that its name does not explain leaves it open. */
export function sideOf(groups: readonly Group[] | undefined): Side {
  const own = groups?.filter(({ id }) => !EVERYONE.has(id));
  if (own?.some(({ id, name }) => STAFF_GROUPS.has(id) || namesStaff(name)) === true) return 'staff';
  return own?.length === 0 ? 'member' : undefined;
}

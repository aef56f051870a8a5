import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import type { JsonObject } from '../reading/json.ts';
import { isObject, textOf } from '../reading/json.ts';
import { momentFromMilliseconds, momentFromText } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { namesChampion, namesStaff } from '../reading/staff-words.ts';
import { routeOf } from './address.ts';
import { preloaded } from './preloaded.ts';

/** Groups of Discourse's own that make a member staff. */
const STAFF_GROUPS: ReadonlySet<string> = new Set(['admins', 'moderators', 'staff']);

/** What a member's page says of the member, without the name. */
export function memberFacts(page: PageView): PageFacts {
  const { document } = page;
  const user = preloadedUser(page);
  const joined = document.querySelector('.secondary dd.created-at .relative-date')?.getAttribute('data-time');
  const posts = document.querySelector('.stats-post-count .value');
  const number = posts?.querySelector('.number') ?? posts;
  return knownFacts({
    joinedAt: momentFromMilliseconds(joined) ?? momentFromText(user?.created_at),
    posts: exactCount(number?.getAttribute('title')) ?? exactCount(number?.textContent),
    role: roleOf(document, user),
  });
}

/** The member in the page's JSON, only if it is the member of the page's address. */
function preloadedUser(page: PageView): JsonObject | undefined {
  const name = routeOf(page)[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const user = preloaded(page.document, (key) => key.toLowerCase() === `user_${name}`)?.user;
  return isObject(user) ? user : undefined;
}

function roleOf(document: Document, user: JsonObject | undefined): PageFacts['role'] {
  const profile = document.querySelector('section.user-main');
  if (profile === null && user === undefined) return undefined;
  const title = profile?.querySelector('.user-profile-names__title')?.textContent ?? textOf(user?.title) ?? '';
  const listed = [...(profile?.querySelectorAll('dd.groups .group-link') ?? [])].map((group) =>
    group.textContent.trim(),
  );
  const groups = [...listed, textOf(user?.primary_group_name), textOf(user?.flair_name)].filter(
    (group) => group !== undefined,
  );
  const isMarked = user?.admin === true || user?.moderator === true || hasShield(profile);
  if (isMarked || namesStaff(title) || groups.some((group) => STAFF_GROUPS.has(group) || namesStaff(group)))
    return 'staff';
  if (namesChampion(title)) return 'champion';
  return groups.length === 0 && !isCollapsed(profile) ? 'member' : undefined;
}

/** Discourse draws a shield beside the names of admins and moderators. */
function hasShield(profile: Element | null): boolean {
  const shield = '.user-profile-names__primary :is(.d-icon-shield-halved, .d-icon-shield-alt)';
  return (profile?.querySelector(shield) ?? null) !== null;
}

/** A collapsed profile hides the member's groups. */
function isCollapsed(profile: Element | null): boolean {
  return profile !== null && profile.querySelector('.secondary') === null;
}

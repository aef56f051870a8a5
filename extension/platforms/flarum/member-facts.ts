import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { countOf, textOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { exactCount } from '../reading/numbers.ts';
import { namesChampion } from '../reading/staff-words.ts';
import { routeOf } from './address.ts';
import { attributesOf, payloadOf } from './payload.ts';
import { groupsInPayload, groupsOnBadges, sideOf } from './sides.ts';

/** What a member's page says of the member; the exact date of joining stands only in the JSON of this member. */
export function memberFacts(page: PageView): PageFacts {
  const { document } = page;
  const slug = decodeURIComponent(routeOf(page)[1] ?? '').toLowerCase();
  const payload = payloadOf(page);
  const user = payload?.data.find((one) => {
    const { slug: own, username } = attributesOf(one);
    return one.type === 'users' && [own, username].some((name) => textOf(name)?.toLowerCase() === slug);
  });
  const card = document.querySelector('.UserHero, .UserPage .UserCard');
  const id = textOf(user?.id);
  const sent = payload === undefined || id === undefined ? undefined : groupsInPayload(payload, id);
  const groups = card === null ? sent : groupsOnBadges(card.querySelector('.UserCard-badges'));
  const side = sideOf(groups);
  const shown = document.querySelector('.UserPage .item-posts .Button-badge')?.textContent;
  const { joinTime, commentCount } = attributesOf(user);
  return knownFacts({
    joinedAt: momentFromText(joinTime),
    posts: exactCount(shown) ?? countOf(commentCount),
    role: side === undefined && groups?.some(({ name }) => namesChampion(name)) === true ? 'champion' : side,
  });
}

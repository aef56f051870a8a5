import type { PageFacts } from '#core/page.ts';
import type { PageView } from '../platform.ts';
import { knownFacts } from '../reading/facts.ts';
import { countOf, isObject, type JsonObject, textOf } from '../reading/json.ts';
import { momentFromText } from '../reading/moments.ts';
import { namesChampion } from '../reading/staff-words.ts';
import { auroraEntities } from './entities.ts';
import { sideByRank } from './rank.ts';

/** What the data of an Aurora profile says of its member, as long as it is the one whom the address names. */
export function auroraMemberFacts({ url, document }: PageView): PageFacts {
  const id = /\/users\/[^/]+\/(\d+)/u.exec(url.pathname)?.[1] ?? '';
  const entities = auroraEntities(document);
  const user = entities[`User:user:${id}`];
  if (!isObject(user)) return {};
  const registration = isObject(user.registrationData) ? user.registrationData.registrationTime : undefined;
  return knownFacts({
    joinedAt: momentFromText(registration),
    posts: countOf(user.messagesCount),
    role: roleOf(rankOf(user, entities)),
  });
}

function rankOf(user: JsonObject, entities: JsonObject): string | undefined {
  if (!isObject(user.rank)) return undefined;
  const named = entities[textOf(user.rank.__ref) ?? ''];
  return textOf(isObject(named) ? named.name : user.rank.name);
}

function roleOf(rank: string | undefined): PageFacts['role'] {
  if (rank === undefined) return undefined;
  return sideByRank([rank]) === 'staff' ? 'staff' : namesChampion(rank) ? 'champion' : sideByRank([rank]);
}

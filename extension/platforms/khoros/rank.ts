import { namesStaff } from '../reading/staff-words.ts';
import type { Side } from '../reading/thread-facts.ts';

const MANAGERS_RANK = /\bcommunity manager\b/iu;
const MEMBERS_RANK = /\b(?:contributor|member|visitor|newcomer|newbie|beginner)\b/iu;

/**
 * The side that a rank tells. Ranks are each community's own, and employees often carry the company's name as theirs;
 * so only the words of the standard ranks make a member.
 */
export function sideByRank(ranks: readonly string[]): Side {
  if (ranks.some((rank) => namesStaff(rank) || MANAGERS_RANK.test(rank))) return 'staff';
  return ranks.length > 0 && ranks.every((rank) => MEMBERS_RANK.test(rank)) ? 'member' : undefined;
}

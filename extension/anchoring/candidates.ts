import type { Vote } from './seeds.ts';

/** Places looked at closely for one pattern, the best first. */
const CANDIDATES = 4;

/** A place with less than this part of the best one's weight is not looked at. */
const WORTH_A_LOOK = 0.5;

/** So many votes that lie together are more than chance. */
const ENOUGH_VOTES = 2;

/**
 * Where a pattern may begin: the places in whose nearness the votes weigh most. Words added and taken away move votes
 * for one place apart, by `reach` at most; of places that weigh the same the one nearest to where it was comes first.
 */
export function candidatesOf(votes: readonly Vote[], reach: number, expected: number): readonly number[] {
  const sorted = votes.toSorted((a, b) => a.at - b.at);
  const groups = groupsOf(sorted, reach).toSorted(
    (a, b) => b.weight - a.weight || Math.abs(a.at - expected) - Math.abs(b.at - expected),
  );
  const least = (groups[0]?.weight ?? 0) * WORTH_A_LOOK;
  const chosen: number[] = [];
  for (const { at, weight, count } of groups) {
    if (weight < least || chosen.length === CANDIDATES) break;
    if (count >= Math.min(ENOUGH_VOTES, votes.length) && chosen.every((other) => Math.abs(other - at) > reach))
      chosen.push(at);
  }
  return chosen;
}

/** For each vote, those that lie within reach after it: their weight, and the one in their middle. */
function groupsOf(sorted: readonly Vote[], reach: number) {
  const groups: { readonly at: number; readonly weight: number; readonly count: number }[] = [];
  let weight = 0;
  let next = 0;
  for (const [index, vote] of sorted.entries()) {
    for (let vote2 = sorted[next]; vote2 !== undefined && vote2.at <= vote.at + reach; vote2 = sorted[next]) {
      weight += vote2.weight;
      next += 1;
    }
    const at = sorted[(index + next) >>> 1]?.at ?? vote.at;
    groups.push({ at, weight, count: next - index });
    weight -= vote.weight;
  }
  return groups;
}

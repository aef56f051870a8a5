import { canonicalJson } from './canonical-json.ts';

/** Orders records by their ids, the order of every list that is written. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** True where one version of an observation wins over another: the later update, then the greater canonical JSON. */
export function isLaterVersion<Version extends { readonly updatedAt: string }>(one: Version, other: Version): boolean {
  const difference = Date.parse(one.updatedAt) - Date.parse(other.updatedAt);
  return difference === 0 ? canonicalJson(one) > canonicalJson(other) : difference > 0;
}

/** True where one entry of an append-only history counts before another: the newer by `at`, then by `id`. */
export function isNewer(one: Entry, other: Entry): boolean {
  const difference = Date.parse(one.at) - Date.parse(other.at);
  return difference === 0 ? one.id > other.id : difference > 0;
}

type Entry = { readonly at: string; readonly id: string };

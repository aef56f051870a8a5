import { canonicalJson } from './canonical-json.ts';
import type { Community } from './community.ts';
import { conflictFamily, conflictId } from './conflict-id.ts';
import type { ExportFile } from './export-file.ts';
import type { Observation } from './observation.ts';
import { UserError } from './problem.ts';
import { byId, isLaterVersion } from './record-order.ts';

const SETTINGS = [
  'name',
  'url',
  'platform',
  'model',
  'targets',
  'importance',
  'capacity',
  'halfLife',
  'site',
  'createdAt',
] as const satisfies readonly (keyof Community)[];

/** What came of a merge, and what the people whose files they were should hear of it. */
export type Merged = {
  readonly exportFile: ExportFile;
  /** Settings that differed: the field, the value kept (of the later export) and the one left. */
  readonly differences: readonly { readonly setting: string; readonly kept: unknown; readonly left: unknown }[];
  /** Ids under which two files held different checks or answers; both are kept, under new ids. */
  readonly conflicts: readonly string[];
};

/**
 * Puts two exports of one community together: a union by id. Commutative, associative and idempotent; the records
 * come out in the order of their ids. Throws a UserError where the communities differ.
 */
export function mergeExports(one: ExportFile, other: ExportFile): Merged {
  if (one.community.id !== other.community.id) {
    throw new UserError(
      `"${one.community.name}" and "${other.community.name}" are different communities`,
      'Merge exports of one community at a time.',
    );
  }
  const [later, earlier] = isLaterExport(one, other) ? [one, other] : [other, one];
  const checks = mergeHistory([...one.checks, ...other.checks]);
  const answers = mergeHistory([...one.answers, ...other.answers]);
  return {
    exportFile: {
      ...later,
      observations: mergeObservations([...one.observations, ...other.observations]),
      checks: checks.entries,
      answers: answers.entries,
    },
    differences: settingsDifferences(later.community, earlier.community),
    conflicts: [...checks.conflicts, ...answers.conflicts],
  };
}

/** One observation an id, in the order of ids: the latest update wins, then the greater canonical JSON. */
export function mergeObservations(observations: readonly Observation[]): readonly Observation[] {
  const kept = new Map<string, Observation>();
  for (const observation of observations) {
    const known = kept.get(observation.id);
    if (known === undefined || isLaterVersion(observation, known)) kept.set(observation.id, observation);
  }
  return [...kept.values()].sort(byId);
}

/**
 * One entry of an append-only history an id, in the order of ids. Entries of one id that say different things all stay,
 * under ids made from what they say, so that whoever merges, in whatever order, arrives at the same ids.
 */
export function mergeHistory<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly conflicts: readonly string[] } {
  const conflicts: string[] = [];
  const merged = [...familiesOf(entries).values()].flatMap((family) => {
    if (family.length === 1) return family;
    const sorted = family.toSorted(byId);
    const contents = new Map(sorted.toReversed().map((entry) => [contentOf(entry), entry]));
    const originals = sorted.filter((entry) => entry.id !== conflictId(entry.id, contentOf(entry)));
    if (contents.size === 1 && originals.length === family.length) return sorted.slice(0, 1);
    conflicts.push(...originals.map(({ id }) => id));
    return [...contents].map(([content, entry]) => ({ ...entry, id: conflictId(entry.id, content) }));
  });
  return { entries: merged.sort(byId), conflicts: [...new Set(conflicts)].sort() };
}

function familiesOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const families = new Map<string, Entry[]>();
  for (const entry of entries) {
    const family = conflictFamily(entry.id);
    const known = families.get(family);
    if (known === undefined) families.set(family, [entry]);
    else known.push(entry);
  }
  return families;
}

function contentOf(entry: { readonly id: string }): string {
  return canonicalJson({ ...entry, id: '' });
}

function isLaterExport(one: ExportFile, other: ExportFile): boolean {
  const difference = Date.parse(one.exportedAt) - Date.parse(other.exportedAt);
  if (difference !== 0) return difference > 0;
  return envelopeOf(one) > envelopeOf(other);
}

function envelopeOf({ exportedAt, generator, community }: ExportFile): string {
  return canonicalJson({ exportedAt, generator, community });
}

function settingsDifferences(kept: Community, left: Community): Merged['differences'] {
  return SETTINGS.filter((setting) => canonicalJson(kept[setting]) !== canonicalJson(left[setting])).map((setting) => ({
    setting,
    kept: kept[setting],
    left: left[setting],
  }));
}

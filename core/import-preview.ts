import { canonicalJson } from './canonical-json.ts';
import { conflictFamily } from './conflict-id.ts';
import type { ExportFile } from './export-file.ts';
import { mergeExports, mergeObservations } from './merge.ts';
import type { Observation } from './observation.ts';

/** What an import would change, before anything is changed. All lists of ids are in the order of ids. */
export type ImportPreview = {
  /** The community as it would be afterwards. */
  readonly exportFile: ExportFile;
  readonly observations: {
    readonly added: readonly string[];
    /** A later version takes the place of the one here. */
    readonly changed: readonly string[];
    readonly deleted: readonly string[];
    /** Deleted here, and not deleted in a later version. */
    readonly restored: readonly string[];
    /** New here and deleted already: nothing of them is to be seen. */
    readonly arrivedDeleted: readonly string[];
  };
  readonly checks: { readonly added: readonly string[] };
  readonly answers: { readonly added: readonly string[] };
  /** Settings that differ: those of the later export are kept. `changes` is true where that is the incoming one. */
  readonly settings: readonly {
    readonly setting: string;
    readonly kept: unknown;
    readonly left: unknown;
    readonly changes: boolean;
  }[];
  /** Ids under which both hold different checks or answers: all are kept, under new ids. */
  readonly conflicts: readonly string[];
  /** True where the import would change no record and no setting. */
  readonly isUnchanged: boolean;
};

/**
 * Says what merging `incoming` into `current` would change. Throws a UserError, as the merge does, where they are of
 * different communities.
 */
export function previewImport(current: ExportFile, incoming: ExportFile): ImportPreview {
  const { exportFile, differences, conflicts } = mergeExports(current, incoming);
  const observations = compareObservations(mergeObservations(current.observations), exportFile.observations);
  const checks = { added: addedEntries(current.checks, exportFile.checks) };
  const answers = { added: addedEntries(current.answers, exportFile.answers) };
  const changes = canonicalJson(exportFile.community) !== canonicalJson(current.community);
  const lists = [...Object.values(observations), checks.added, answers.added];
  return {
    exportFile,
    observations,
    checks,
    answers,
    settings: differences.map((difference) => ({ ...difference, changes })),
    conflicts,
    isUnchanged: lists.every((ids) => ids.length === 0) && !changes,
  };
}

function compareObservations(
  before: readonly Observation[],
  after: readonly Observation[],
): ImportPreview['observations'] {
  const known = new Map(before.map((observation) => [observation.id, observation]));
  const fates = after.map((observation) => ({
    id: observation.id,
    fate: fateOf(known.get(observation.id), observation),
  }));
  const idsOf = (fate: Fate) => fates.filter((one) => one.fate === fate).map(({ id }) => id);
  return {
    added: idsOf('added'),
    changed: idsOf('changed'),
    deleted: idsOf('deleted'),
    restored: idsOf('restored'),
    arrivedDeleted: idsOf('arrivedDeleted'),
  };
}

type Fate = keyof ImportPreview['observations'] | 'same';

function fateOf(before: Observation | undefined, after: Observation): Fate {
  const isDeleted = after.deletedAt !== undefined;
  if (before === undefined) return isDeleted ? 'arrivedDeleted' : 'added';
  if (canonicalJson(before) === canonicalJson(after)) return 'same';
  const wasDeleted = before.deletedAt !== undefined;
  if (isDeleted !== wasDeleted) return isDeleted ? 'deleted' : 'restored';
  return 'changed';
}

/** Ids of the entries that were not there; one that only got a new id, because another claimed its own, was. */
function addedEntries(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly string[] {
  const contentOf = (entry: { readonly id: string }) =>
    `${conflictFamily(entry.id)} ${canonicalJson({ ...entry, id: '' })}`;
  const known = new Set(before.map(contentOf));
  return after.filter((entry) => !known.has(contentOf(entry))).map(({ id }) => id);
}

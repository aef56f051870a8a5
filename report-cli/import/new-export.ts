import { contentId } from '#core/content-id.ts';
import { DEFAULT_CAPACITY } from '#core/community.ts';
import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { type Observation, PageUrl } from '#core/observation.ts';
import { DEFAULT_HALF_LIFE } from '#core/scoring-numbers.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';

/** A community of its own for notes that come without one; named after their pages where nobody says its name. */
export function newExport(
  { name, url }: { readonly name?: string | undefined; readonly url?: string | undefined },
  observations: readonly Observation[],
  model: MaturityModel,
): ExportFile {
  const [first] = observations;
  const address = PageUrl.safeParse(url ?? (first === undefined ? undefined : new URL('/', first.page.url).href));
  if (!address.success)
    throw new UsageError('the community has no address', 'Give it with --url https://community.example/.');
  const created = observations.map(({ createdAt }) => createdAt).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  const createdAt = created ?? '1970-01-01T00:00:00Z';
  return {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt: createdAt,
    generator: `tidemark ${VERSION}`,
    community: {
      id: contentId(0, address.data),
      name: name ?? new URL(address.data).host,
      url: address.data,
      platform: '',
      model: { id: model.id, version: model.revision },
      targets: {},
      importance: {},
      capacity: DEFAULT_CAPACITY,
      halfLife: DEFAULT_HALF_LIFE,
      createdAt,
    },
    observations: [],
    checks: [],
    answers: [],
  };
}

/** The notes as a file of the same community, exported when the newest of them was written: no clock is read. */
export function withRecords(base: ExportFile, observations: readonly Observation[]): ExportFile {
  const newest = observations.reduce(
    (latest, { updatedAt }) => (Date.parse(updatedAt) > Date.parse(latest) ? updatedAt : latest),
    base.exportedAt,
  );
  return { ...base, exportedAt: newest, observations: [...observations] };
}

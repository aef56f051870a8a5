import type { Community } from '#core/community.ts';
import { EXPORT_VERSION, type ExportFile, serialiseExport } from '#core/export-file.ts';
import { ask } from '../messages.ts';
import type { RecordSet } from '../messages/records.ts';
import { saveFile } from './save-file.ts';

/** Reads all records of a community, piece by piece, as an export made now. */
export async function readExport(community: string): Promise<{ exportFile: ExportFile; unreadable: number }> {
  const { community: settings } = await ask('read-community', { community });
  const chunks: RecordSet[] = [];
  let unreadable = 0;
  let after: string | null = null;
  do {
    const chunk: Awaited<ReturnType<typeof readChunk>> = await readChunk(community, after);
    chunks.push(chunk);
    unreadable += chunk.unreadable;
    after = chunk.next;
  } while (after !== null);
  const records: RecordSet = {
    observations: chunks.flatMap(({ observations }) => observations),
    checks: chunks.flatMap(({ checks }) => checks),
    answers: chunks.flatMap(({ answers }) => answers),
  };
  return { exportFile: exportOf(settings, records, new Date().toISOString()), unreadable };
}

/** Records of a community as an export made at a moment (ISO 8601). */
export function exportOf(community: Community, records: RecordSet, exportedAt: string): ExportFile {
  return {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt,
    generator: `tidemark-extension ${chrome.runtime.getManifest().version}`,
    community,
    observations: records.observations,
    checks: records.checks,
    answers: records.answers,
  };
}

/** Hands a community's whole export to the browser as a file, and remembers when. */
export async function exportWhole(community: string): Promise<{ fileName: string; unreadable: number }> {
  const { exportFile, unreadable } = await readExport(community);
  const fileName = exportFileName(exportFile.community.name);
  saveFile(fileName, serialiseExport(exportFile));
  await ask('note-export', { community, at: exportFile.exportedAt });
  return { fileName, unreadable };
}

/** A community's name as the name of its export. */
export function exportFileName(name: string): string {
  return fileNameOf(name, 'tidemark.json');
}

/** A community's name as the name of a file with that ending: letters and digits of any script, joined by hyphens. */
export function fileNameOf(name: string, ending: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['community'];
  return `${words.join('-').slice(0, 60)}.${ending}`;
}

function readChunk(community: string, after: string | null) {
  return ask('read-records', { community, after });
}

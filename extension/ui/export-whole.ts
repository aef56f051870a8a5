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
  const exportFile: ExportFile = {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt: new Date().toISOString(),
    generator: `tidemark-extension ${chrome.runtime.getManifest().version}`,
    community: settings,
    observations: chunks.flatMap(({ observations }) => observations),
    checks: chunks.flatMap(({ checks }) => checks),
    answers: chunks.flatMap(({ answers }) => answers),
  };
  return { exportFile, unreadable };
}

/** Hands a community's whole export to the browser as a file, and remembers when. */
export async function exportWhole(community: string): Promise<{ fileName: string; unreadable: number }> {
  const { exportFile, unreadable } = await readExport(community);
  const fileName = exportFileName(exportFile.community.name);
  saveFile(fileName, serialiseExport(exportFile));
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

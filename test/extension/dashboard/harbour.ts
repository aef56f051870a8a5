import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFile } from '#core/export-file.ts';
import { tidemark } from '#core/models/tidemark/tidemark.ts';
import { type OpenCommunity, openCommunity } from '../../../extension/dashboard/open-community.ts';

const file = join(import.meta.dirname, '../../../fixtures/exports/harbour-commons.tidemark.json');

/** The saved export of a community in full swing. */
export const harbourExport: ExportFile = JSON.parse(readFileSync(file, 'utf8')) as ExportFile;

/** That community as the dashboard opens it, with some of what is stored changed, at a moment (ISO 8601). */
export function openHarbour(
  changed: Partial<Pick<ExportFile, 'community' | 'observations' | 'checks'>> = {},
  asOf = harbourExport.exportedAt,
): OpenCommunity {
  const { community, observations, checks, answers } = { ...harbourExport, ...changed };
  const kept = { staffNames: [], exportedAt: null, assessment: null, isDemonstration: false };
  return openCommunity({ community, model: tidemark, ...kept }, { observations, checks, answers }, asOf);
}

import { readFileSync } from 'node:fs';
import { type ExportFile, parseExport } from '#core/export-file.ts';
import { models } from '#core/models/index.ts';
import { fixture } from './command-line.ts';

/** The fixture's export with so many observations, each under an id of its own. */
export function inventExport(count: number): ExportFile {
  const file = fixture('harbour-commons');
  const { exportFile } = parseExport(readFileSync(file, 'utf8'), file, models);
  const { observations } = exportFile!;
  const id = (at: number) => `01930000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`;
  const invented = Array.from({ length: count }, (_, at) => ({
    ...observations[at % observations.length]!,
    id: id(at),
  }));
  return { ...exportFile!, observations: invented, checks: [] };
}

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { EXPORT_VERSION, type ExportFile, parseExport } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import type { Observation } from '#core/observation.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import type { BundledFont, ReportFormat } from '#core/report/format.ts';
import { FONT_FILES } from '../../../report-cli/fonts.ts';
import { gardenModel } from '../garden.ts';

const root = new URL('../../../', import.meta.url);

/** The export that half a year of work on an invented community made. */
export const harbourText = readFileSync(new URL('fixtures/exports/harbour-commons.tidemark.json', root), 'utf8');
const parsed = parseExport(harbourText, 'harbour-commons.tidemark.json', models);
export const harbour = parsed.exportFile!;
export const harbourModel = parsed.model!;

const require = createRequire(import.meta.url);

/** Fonts as the command line gives them. */
export const resources = { font: (name: BundledFont) => readFile(require.resolve(FONT_FILES[name])) };

/** A report in one format, from records to bytes. */
export async function render(
  format: ReportFormat,
  file: ExportFile,
  model: MaturityModel = harbourModel,
  options: Parameters<typeof assess>[2] = {},
) {
  const assessment = assess(file, model, options);
  return format.render(buildReport(assessment), assessment, resources);
}

/** A garden with no records, or with those given. */
export function gardenExport(records: Partial<Pick<ExportFile, 'observations' | 'checks'>> = {}): ExportFile {
  return {
    format: 'tidemark',
    version: EXPORT_VERSION,
    exportedAt: '2026-11-22T09:30:00+01:00',
    generator: 'tidemark-extension 0.1.0',
    community: {
      id: '0193a1b2-0000-7000-8000-000000000001',
      name: 'Plot 14',
      url: 'https://garden.example/',
      platform: 'discourse',
      model: { id: gardenModel.id, version: gardenModel.revision },
      targets: {},
      importance: {},
      capacity: 12,
      halfLife: 180,
      createdAt: '2026-05-01T08:00:00Z',
    },
    observations: [],
    checks: [],
    answers: [],
    ...records,
  };
}

/** An observation of the garden's soil, changed where the test says so. */
export function soilObservation(index: number, changes: Partial<Observation> = {}): Observation {
  const createdAt = `2026-11-${String(index + 1).padStart(2, '0')}T10:00:00Z`;
  return {
    id: `0193a1b2-0000-7000-8000-${String(index).padStart(12, '0')}`,
    createdAt,
    updatedAt: createdAt,
    author: 'Aroha Ngata',
    page: {
      url: 'https://garden.example/t/beds/7',
      title: 'The long bed',
      platform: 'discourse',
      kind: 'topic',
      facts: {},
    },
    competency: 'soil',
    stage: 2,
    verdict: 'strength',
    note: '',
    teams: [],
    tags: [],
    sure: true,
    ...changes,
  };
}

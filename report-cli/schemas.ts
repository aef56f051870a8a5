import { z } from 'zod';
import { ExportFile } from '#core/export-file.ts';
import { MaturityModel } from '#core/model.ts';
import { BrandFile } from '#core/report/brand-file.ts';
import { Settings } from '#core/settings-file.ts';

/** The files people write or keep, each with the schema that reads it. */
const SCHEMAS = { export: ExportFile, model: MaturityModel, settings: Settings, brand: BrandFile } as const;
export type SchemaId = keyof typeof SCHEMAS;
export const SCHEMA_IDS: readonly SchemaId[] = ['export', 'model', 'settings', 'brand'];

/**
 * The JSON Schema of a file, as text. Draft 7: what every editor knows. Fields that reading fills in may be missing, and
 * a list of a fixed form has all of its entries.
 */
export function jsonSchema(id: SchemaId): string {
  const schema = z.toJSONSchema(SCHEMAS[id], {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: part }) => {
      if (Array.isArray(part.items)) Object.assign(part, { minItems: part.items.length, additionalItems: false });
    },
  });
  return `${JSON.stringify({ title: `Tidemark: ${id}`, ...schema }, undefined, 2)}\n`;
}

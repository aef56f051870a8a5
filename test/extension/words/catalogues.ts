import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#core/catalogue.ts';

const folder = join(import.meta.dirname, '../../../extension/words/en');

/** Every catalogue there is, by the name of its file. */
export const catalogues: readonly (readonly [name: string, catalogue: Catalogue])[] = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const module = (await import(join(folder, file))) as Readonly<Record<string, Catalogue>>;
    const [catalogue] = Object.values(module);
    if (catalogue === undefined) throw new Error(`${file} exports no catalogue`);
    return [file.replace(/\.ts$/, ''), catalogue] as const;
  }),
);

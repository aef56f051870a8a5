import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { type Problem, UserError } from '#core/problem.ts';
import { type BrandFile, parseBrand } from '#core/report/brand-file.ts';
import type { Brand } from '#core/report/format.ts';
import { readInputText } from './input-text.ts';
import { isFolder } from './output.ts';

const BRAND = { name: 'a brand file', hint: 'Name the file in it, such as brand/brand.json.' };

const LOGO_TYPES = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
} as const;

/** A brand and the file it stands in, or what is wrong with it. */
export type ReadBrand = { readonly file: string; readonly brand: Brand | null; readonly problems: readonly Problem[] };

/** Reads a brand: the file, or `brand.json` in the folder, and the logo that it names. */
export async function readBrand(path: string): Promise<ReadBrand> {
  const file = (await isFolder(path)) ? join(path, 'brand.json') : path;
  const read = await readInputText(file, BRAND);
  if ('problem' in read) return { file, brand: null, problems: [read.problem] };
  const { brand, problems } = parseBrand(read.text, file);
  return { file, brand: brand === null ? null : await brandOf(brand, dirname(file)), problems };
}

/** The brand that a brand file's fields say; its logo stands in the folder. */
export async function brandOf({ name, accent, second, footer, logo }: BrandFile, folder: string): Promise<Brand> {
  return {
    ...(name !== undefined && { name }),
    ...(accent !== undefined && { accent }),
    ...(second !== undefined && { second }),
    ...(footer !== undefined && { footer }),
    ...(logo !== undefined && { logo: await readLogo(join(folder, logo)) }),
  };
}

async function readLogo(path: string): Promise<NonNullable<Brand['logo']>> {
  const ending = Object.entries(LOGO_TYPES).find(([extension]) => extension === extname(path).toLowerCase());
  if (ending === undefined) throw new UserError(`${path} is no logo that can be used`, 'Give a PNG, SVG or JPEG file.');
  try {
    return { mediaType: ending[1], bytes: await readFile(path) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError(`${path}: the logo cannot be read`, 'Check the name after "logo" in the brand file.');
  }
}

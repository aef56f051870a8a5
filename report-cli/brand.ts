import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { UserError } from '#core/problem.ts';
import { parseBrand } from '#core/report/brand-file.ts';
import type { Brand } from '#core/report/format.ts';
import { readInputText } from './input-text.ts';
import { isFolder } from './output.ts';
import type { Terminal } from './terminal.ts';
import { sayProblems } from './remarks.ts';

const BRAND = { name: 'a brand file', hint: 'Name the file in it, such as brand/brand.json.' };

const LOGO_TYPES = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
} as const;

/**
 * Reads a brand: the file, or `brand.json` in the folder, and the logo that it names. Null where it cannot be used; what
 * is wrong with it is said on stderr.
 */
export async function readBrand(path: string, terminal: Terminal): Promise<Brand | null> {
  const file = (await isFolder(path)) ? join(path, 'brand.json') : path;
  const read = await readInputText(file, BRAND);
  const { brand, problems } =
    'problem' in read ? { brand: null, problems: [read.problem] } : parseBrand(read.text, file);
  sayProblems(problems, terminal);
  if (brand === null) return null;
  const { logo, name, accent, second, footer } = brand;
  return {
    ...(name !== undefined && { name }),
    ...(accent !== undefined && { accent }),
    ...(second !== undefined && { second }),
    ...(footer !== undefined && { footer }),
    ...(logo !== undefined && { logo: await readLogo(join(dirname(file), logo)) }),
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

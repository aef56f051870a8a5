import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontName } from '#core/report/format.ts';

/** Where the packages keep each font. */
export const FONT_FILES = {
  'SourceSans3-Regular': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'SourceSans3-Italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'SourceSans3-SemiBold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'SourceSerif4-Regular': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'SourceSerif4-SemiBold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
} as const satisfies Record<FontName, string>;

/** Reads a font that stands beside the bundle; run from source, out of its package. */
export async function readFont(name: FontName): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`fonts/${name}.ttf`, import.meta.url));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return readFile(createRequire(import.meta.url).resolve(FONT_FILES[name]));
  }
}

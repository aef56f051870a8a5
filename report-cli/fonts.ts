import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BundledFont } from '#core/report/format.ts';

/** Where the packages keep each font. */
export const FONT_FILES = {
  'SourceSans3-Regular': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'SourceSans3-Italic': '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'SourceSans3-SemiBold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'SourceSerif4-Regular': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'SourceSerif4-SemiBold': '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'NotoSansArabic-Regular': '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'NotoSansHebrew-Regular': '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'NotoSansDevanagari-Regular': '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  'NotoSansThai-Regular': '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'NotoEmoji-Regular': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'NotoSansSymbols2-Regular': '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
} as const satisfies Record<BundledFont, string>;

/** Reads a font that stands beside the bundle; run from source, out of its package. */
export async function readFont(name: BundledFont): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`fonts/${name}.ttf`, import.meta.url));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return readFile(createRequire(import.meta.url).resolve(FONT_FILES[name]));
  }
}

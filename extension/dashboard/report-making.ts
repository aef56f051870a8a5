import sansItalic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import sansRegular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sansSemiBold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import devanagari from '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf?url';
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url';
import symbols from '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf?url';
import thai from '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf?url';
import serifRegular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import serifSemiBold from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import type { ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { languages } from '#core/languages/index.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import type { Edition } from '#core/report/document.ts';
import { endingOf, type BundledFont, type Paper, type Rendered } from '#core/report/format.ts';
import { formats } from '#core/report/formats/index.ts';
import { fileNameOf } from '../ui/export-whole.ts';

/** A report as a file to keep, and what its maker should hear of it, one sentence each. */
export type MadeReport = Rendered & { readonly fileName: string; readonly mediaType: string };

/** What a report is made from. `asOf` is ISO 8601; without one the report holds as of the export itself. */
export type ReportRequest = {
  /** The id of one of core's formats, such as pdf. */
  readonly format: string;
  readonly exportFile: ExportFile;
  /** The model that judges; need not be the community's own. */
  readonly model: MaturityModel;
  readonly asOf?: string;
  readonly edition?: Edition;
  /** The id of one of core's languages. */
  readonly language?: string;
  readonly paper?: Paper;
  /** The moment (ISO 8601) to tell changes since. */
  readonly since?: string;
};

/**
 * Makes the report that the command line makes of the same export, to the byte. It brings all formats and their
 * renderers, so it is loaded only when a report is asked for: `await import('./report-making.ts')`.
 */
export async function makeReport(request: ReportRequest): Promise<MadeReport> {
  const { format: id, exportFile, model, asOf, edition = 'full', since, paper = 'a4' } = request;
  const format = formats.find((known) => known.id === id);
  if (format === undefined) throw new Error(`no format is called ${id}`);
  const language = languages.find((known) => known.id === (request.language ?? 'en'));
  if (language === undefined) throw new Error(`no language is called ${request.language ?? ''}`);
  const assessment = assess(exportFile, model, asOf === undefined ? {} : { asOf });
  const wishes = { edition, language, ...(since !== undefined && { since: { asOf: since } }) };
  const rendered = await format.render(buildReport(assessment, wishes), assessment, { font: readFont, paper });
  return {
    ...rendered,
    fileName: fileNameOf(
      exportFile.community.name,
      edition === 'full' ? endingOf(format) : `${edition}.${endingOf(format)}`,
    ),
    mediaType: format.mediaType,
  };
}

const FONT_ADDRESSES = {
  'SourceSans3-Regular': sansRegular,
  'SourceSans3-Italic': sansItalic,
  'SourceSans3-SemiBold': sansSemiBold,
  'SourceSerif4-Regular': serifRegular,
  'SourceSerif4-SemiBold': serifSemiBold,
  'NotoSansArabic-Regular': arabic,
  'NotoSansHebrew-Regular': hebrew,
  'NotoSansDevanagari-Regular': devanagari,
  'NotoSansThai-Regular': thai,
  'NotoEmoji-Regular': emoji,
  'NotoSansSymbols2-Regular': symbols,
} as const satisfies Record<BundledFont, string>;

async function readFont(name: BundledFont): Promise<Uint8Array> {
  // The extension's own file from its own origin: the content policy lets nothing else through.
  // eslint-disable-next-line no-restricted-globals
  const file = await fetch(FONT_ADDRESSES[name]);
  return new Uint8Array(await file.arrayBuffer());
}

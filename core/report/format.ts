import type { Assessment } from './assessment.ts';
import type { ReportDocument } from './document.ts';

/** The fonts that text is set in. */
export const TEXT_FONTS = [
  'SourceSans3-Regular',
  'SourceSans3-Italic',
  'SourceSans3-SemiBold',
  'SourceSerif4-Regular',
  'SourceSerif4-SemiBold',
] as const;

/** Fonts for what those do not have, brought along; `other` is for scripts whose fonts are too large for that. */
export const FONT_NAMES = [
  ...TEXT_FONTS,
  'NotoSansArabic-Regular',
  'NotoSansHebrew-Regular',
  'NotoSansDevanagari-Regular',
  'NotoSansThai-Regular',
  'NotoEmoji-Regular',
  'NotoSansSymbols2-Regular',
  'other',
] as const;
export type FontName = (typeof FONT_NAMES)[number];

/** A font that is brought along, named as its file is without `.ttf`. */
export type BundledFont = Exclude<FontName, 'other'>;

/** What paper a report is set on. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Whose report it is: everything optional, Tidemark's own look stands in for what is missing. */
export type Brand = {
  /** The organisation that hands it over. */
  readonly name?: string;
  readonly logo?: { readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'; readonly bytes: Uint8Array };
  /** "#0F5B5E"; colours that are too faint on paper are darkened, and a warning says so. */
  readonly accent?: string;
  readonly second?: string;
  /** Stands at the foot of each page. */
  readonly footer?: string;
};

/** What a renderer needs and core cannot read for itself, and how it is to look. */
export type RenderResources = {
  /** The bytes of a TrueType font. */
  readonly font: (name: BundledFont) => Promise<Uint8Array>;
  /** A font with Chinese, Japanese and Korean characters, TrueType or OpenType; nothing where there is none. */
  readonly otherFont?: () => Promise<Uint8Array | undefined>;
  readonly paper?: Paper;
  readonly brand?: Brand;
};

/** A rendered report, and what its maker should hear of it, one sentence each. */
export type Rendered = { readonly bytes: Uint8Array; readonly warnings: readonly string[] };

/** One form a report can take; the same document and the same resources give the same bytes. */
export type ReportFormat = {
  readonly id: string;
  /** What part of the report it holds, where one extension has several formats: it stands in the file's name. */
  readonly part?: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (
    document: ReportDocument,
    assessment: Assessment,
    resources: RenderResources,
  ) => Rendered | Promise<Rendered>;
};

/** How the name of a file of this format ends, without the first dot: "pdf", "observations.csv". */
export function endingOf({ part, extension }: Pick<ReportFormat, 'part' | 'extension'>): string {
  return part === undefined ? extension : `${part}.${extension}`;
}

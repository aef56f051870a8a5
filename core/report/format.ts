import type { Assessment } from './assessment.ts';
import type { ReportDocument } from './document.ts';

/** A typeface that renderers may ask for, named as its file is without `.ttf`. */
export type FontName =
  | 'SourceSerif4-Regular'
  | 'SourceSerif4-SemiBold'
  | 'SourceSans3-Regular'
  | 'SourceSans3-Italic'
  | 'SourceSans3-SemiBold';

/** What a renderer needs and core cannot read for itself. */
export type RenderResources = {
  /** The bytes of a TrueType font. */
  readonly font: (name: FontName) => Promise<Uint8Array>;
};

/** A rendered report, and what its maker should hear of it, one sentence each. */
export type Rendered = { readonly bytes: Uint8Array; readonly warnings: readonly string[] };

/** One form a report can take; the same document and the same resources give the same bytes. */
export type ReportFormat = {
  readonly id: string;
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (
    document: ReportDocument,
    assessment: Assessment,
    resources: RenderResources,
  ) => Rendered | Promise<Rendered>;
};

import type { Assessment } from '#core/report/assessment.ts';
import type { ReportDocument } from '#core/report/document.ts';
import type { FontName } from '#core/report/format.ts';

/** The fonts that every maker of the document uses: their bytes, and where they stand for who reads files. */
export type Fonts = Readonly<Record<FontName, { readonly bytes: Uint8Array; readonly path: string }>>;

/** Everything a document is made from; only tidemark's own carries the assessment's data inside. */
export type Matter = { readonly document: ReportDocument; readonly assessment: Assessment; readonly fonts: Fonts };

/** One way to make the document as PDF, ready to be run again and again. */
export type Maker = {
  readonly render: () => Promise<Uint8Array> | Uint8Array;
  /** Bytes of memory that other processes took at most while they worked for it. */
  readonly memoryElsewhere?: () => number;
  readonly close?: () => Promise<void>;
};

/** What a maker's module exports as `makeMaker`. */
export type MakeMaker = (matter: Matter) => Maker | Promise<Maker>;

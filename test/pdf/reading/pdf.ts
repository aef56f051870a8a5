import { type PDFDict, PDFDocument, type PDFPage, PDFRef } from 'pdf-lib';
import type { Font } from './font.ts';
import { asDict, bytesOf, streamAt } from './objects.ts';
import { type Drawn, type PageContent, readPageContent } from './page-content.ts';
import { type ContentKid, type Element, isElement, readStructure, type Structure } from './structure.ts';

/** A PDF as its checks see it. */
export type Pdf = {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly Page[];
  readonly structure: Structure | null;
  /** The fonts that text uses. */
  readonly fonts: readonly Font[];
  readonly xmp: string | undefined;
  /** Everything that is drawn in marked content, by `contentKey`. */
  readonly marked: ReadonlyMap<string, readonly Drawn[]>;
};

export type Page = {
  readonly number: number;
  readonly page: PDFPage;
  readonly content: PageContent;
  readonly annotations: readonly Annotation[];
};

export type Annotation = { readonly dict: PDFDict; readonly ref: PDFRef | undefined };

/** Reads a whole PDF: its pages' content, its structure, its fonts. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    ignoreEncryption: true,
  });
  const fonts = new Map<PDFDict, Font>();
  const pages = document.getPages().map((page, at) => ({
    number: at + 1,
    page,
    content: readPageContent(page, at + 1, fonts),
    annotations: annotationsOf(page),
  }));
  const metadata = streamAt(document.catalog, 'Metadata');
  return {
    document,
    catalog: document.catalog,
    pages,
    structure: readStructure(document.catalog),
    fonts: [...fonts.values()].filter(({ used }) => used.size > 0),
    xmp: metadata === undefined ? undefined : new TextDecoder().decode(bytesOf(metadata)),
    marked: byMark(pages),
  };
}

/** Everything that is drawn, in the order of the pages. */
export function drawnIn({ pages }: Pdf): readonly Drawn[] {
  return pages.flatMap(({ content }) => content.drawn);
}

export function contentKey({ content, mcid }: Pick<ContentKid, 'content' | 'mcid'>): string {
  return `${content} ${String(mcid)}`;
}

/** What is drawn for an element and all that stands within it, in the order of the structure. */
export function drawnFor(pdf: Pdf, element: Element): readonly Drawn[] {
  return element.kids.flatMap((kid) => {
    if (isElement(kid)) return drawnFor(pdf, kid);
    return 'mcid' in kid ? (pdf.marked.get(contentKey(kid)) ?? []) : [];
  });
}

/** What a run of text says by its font. */
export function textOf({ text }: Drawn): string {
  return text === undefined ? '' : text.codes.map((code) => text.font.toUnicode?.get(code) ?? '\uFFFD').join('');
}

/** The elements that have the MCIDs, by `contentKey`. */
export function elementsByContent({ structure }: Pdf): ReadonlyMap<string, Element> {
  const map = new Map<string, Element>();
  for (const element of structure?.all ?? []) {
    for (const kid of element.kids) if ('mcid' in kid) map.set(contentKey(kid), element);
  }
  return map;
}

function annotationsOf(page: PDFPage): readonly Annotation[] {
  const list = page.node.Annots();
  return (list?.asArray() ?? []).flatMap((raw, at) => {
    const dict = asDict(list?.lookup(at));
    return dict === undefined ? [] : [{ dict, ref: raw instanceof PDFRef ? raw : undefined }];
  });
}

function byMark(pages: readonly Page[]): ReadonlyMap<string, readonly Drawn[]> {
  const map = new Map<string, Drawn[]>();
  for (const drawn of pages.flatMap(({ content }) => content.drawn)) {
    const mark = drawn.marks.findLast(({ mcid }) => mcid !== null);
    if (mark?.mcid === null || mark === undefined) continue;
    const key = contentKey({ content: mark.owner, mcid: mark.mcid });
    const known = map.get(key);
    if (known === undefined) map.set(key, [drawn]);
    else known.push(drawn);
  }
  return map;
}

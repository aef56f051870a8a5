import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';
import { utf16 } from './fonts/to-unicode-map.ts';

/** The standard structure types (ISO 32000-1, 14.8.4) that a report is made of. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Link';

/** Content on a page, an annotation, or an element within. */
type Kid =
  | StructureElement
  | { readonly page: number; readonly id: number }
  | { readonly page: number; readonly annotation: PDFRef };

/** A part of the document as assistive technology sees it; its kids are in reading order. */
export type StructureElement = {
  readonly role: Role;
  readonly kids: Kid[];
  /** Entries of its dictionary beside role, parent and kids, as PDF writes them. */
  readonly entries: string[];
};

/** An element at the end of another. */
export function addElement(parent: StructureElement, role: Role, ...entries: readonly string[]): StructureElement {
  const element: StructureElement = { role, kids: [], entries: [...entries] };
  parent.kids.push(element);
  return element;
}

/** An element with nothing in it yet. */
export function newElement(role: Role): StructureElement {
  return { role, kids: [], entries: [] };
}

/** What stands for an element that cannot be read: the same in words. */
export function alternative(words: string): string {
  return `/Alt ${textString(words)}`;
}

/** What a header cell is the header of. */
export function scope(of: 'Row' | 'Column'): string {
  return `/A <</O /Table /Scope /${of}>>`;
}

/** How the items of a list are marked. */
export function listNumbering(isNumbered: boolean): string {
  return `/A <</O /List /ListNumbering /${isNumbered ? 'Decimal' : 'Disc'}>>`;
}

/** Writes the structure tree, and which element each piece of content and each annotation belongs to. */
export function writeStructure(
  document: PDFDocument,
  sheets: readonly { readonly page: PDFPage; readonly marked: readonly StructureElement[] }[],
  root: StructureElement,
): void {
  const { context, catalog } = document;
  const rootRef = context.nextRef();
  const pages = sheets.map(({ page }) => page.ref);
  const refs = new Map<StructureElement, PDFRef>();
  const annotations: { readonly annotation: PDFRef; readonly owner: PDFRef }[] = [];
  const write = (element: StructureElement, parent: PDFRef): PDFRef | null => {
    if (!hasContent(element)) return null;
    const ref = context.nextRef();
    refs.set(element, ref);
    const kids = element.kids.flatMap((kid) => {
      if ('role' in kid) return write(kid, ref)?.toString() ?? [];
      const page = pages[kid.page]?.toString() ?? '';
      if ('id' in kid) return `<</Type /MCR /Pg ${page} /MCID ${String(kid.id)}>>`;
      annotations.push({ annotation: kid.annotation, owner: ref });
      return `<</Type /OBJR /Pg ${page} /Obj ${kid.annotation.toString()}>>`;
    });
    const entries = element.entries.length === 0 ? '' : ` ${element.entries.join(' ')}`;
    const body = `<</Type /StructElem /S /${element.role} /P ${parent.toString()}${entries} /K [${kids.join(' ')}]>>`;
    context.assign(ref, new RawObject(body));
    return ref;
  };
  const top = write(root, rootRef);
  const numbers = [
    ...sheets.map(({ page, marked }, at) => {
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(at));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      return `${String(at)} [${marked.map((element) => refs.get(element)?.toString() ?? 'null').join(' ')}]`;
    }),
    ...annotations.map(({ annotation, owner }, at) => {
      const key = sheets.length + at;
      setStructParent(context, annotation, key);
      return `${String(key)} ${owner.toString()}`;
    }),
  ];
  const parentTree = context.register(new RawObject(`<</Nums [${numbers.join('\n')}]>>`));
  const next = String(sheets.length + annotations.length);
  const kids = top === null ? '' : ` /K [${top.toString()}]`;
  context.assign(
    rootRef,
    new RawObject(`<</Type /StructTreeRoot${kids} /ParentTree ${parentTree.toString()} /ParentTreeNextKey ${next}>>`),
  );
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

/** Elements that nothing was drawn for, such as an empty paragraph, say nothing. Cells and items count: they have places. */
function hasContent({ role, kids }: StructureElement): boolean {
  return ['TD', 'TH', 'LBody'].includes(role) || kids.some((kid) => !('role' in kid) || hasContent(kid));
}

function setStructParent(context: PDFContext, annotation: PDFRef, key: number): void {
  context.lookup(annotation, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(key));
}

/** A text string in UTF-16 (ISO 32000-1, 7.9.2.2). */
export function textString(words: string): string {
  return `<FEFF${utf16(words)}>`;
}

/** An object that is already written as PDF: a tree of thousands of elements costs a string each, and no more. */
export class RawObject extends PDFObject {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override clone(): RawObject {
    return new RawObject(this.#text);
  }

  override toString(): string {
    return this.#text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.#text.length; at += 1) buffer[offset + at] = this.#text.charCodeAt(at);
    return this.#text.length;
  }
}

/** Says in the catalogue and in XMP what the document is, and that it is made for everyone (PDF/UA-1). */
export function writeMetadata(
  document: PDFDocument,
  {
    title,
    subject,
    language,
    date,
    source,
  }: {
    readonly title: string;
    readonly subject: string;
    readonly language: string;
    readonly date: string;
    readonly source: string | null;
  },
): void {
  const { context, catalog } = document;
  const escape = (text: string) =>
    text
      .replace(/[<>&]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`)
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
  const words = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`;
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:tidemark="urn:tidemark:report">
<dc:format>application/pdf</dc:format>
<dc:title>${words(title)}</dc:title>
<dc:description>${words(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escape(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Tidemark</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>Tidemark</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>${source === null ? '' : `\n<tidemark:source>${source}</tidemark:source>`}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  // An array of our own: pdf-lib knows no other, and an encoder may be of another realm than we are.
  const bytes = Uint8Array.from(new TextEncoder().encode(xmp));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' })));
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language));
}

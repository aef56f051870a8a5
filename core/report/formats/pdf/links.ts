import {
  PDFArray,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
} from 'pdf-lib';
import { type Canvas, currentPage } from './canvas.ts';
import { PAGE } from './look.ts';

/** A rectangle on a page, in points from the top left corner. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Place = { readonly page: PDFRef; readonly y: number };

/** Links within the document, which are known only once everything is drawn, and its outline. */
export type Links = {
  readonly targets: Map<string, Place>;
  readonly jumps: { readonly page: number; readonly area: Area; readonly target: string }[];
  readonly bookmarks: { readonly title: string; readonly level: number; readonly place: Place }[];
};

/** No links yet. */
export function createLinks(): Links {
  return { targets: new Map(), jumps: [], bookmarks: [] };
}

/** Makes an area of the current page lead to an address. */
export function linkTo(canvas: Canvas, area: Area, url: string): void {
  if (!URL.canParse(url)) return;
  const { context } = canvas.document;
  const action = context.obj({ Type: 'Action', S: 'URI', URI: asciiString(new URL(url).href) });
  annotate(canvas, canvas.current, area, new Map([['A', action]]));
}

/** Makes an area of the current page lead to a place that is or will be named by `markTarget`. */
export function jumpTo(canvas: Canvas, links: Links, area: Area, target: string): void {
  links.jumps.push({ page: canvas.current, area, target });
}

/** Names a place of the current page. */
export function markTarget(canvas: Canvas, links: Links, target: string, y: number): void {
  links.targets.set(target, { page: currentPage(canvas).ref, y });
}

/** Adds an entry to the outline; level 1 is a section. */
export function addBookmark(canvas: Canvas, links: Links, title: string, level: number, y: number): void {
  links.bookmarks.push({ title, level, place: { page: currentPage(canvas).ref, y } });
}

/** Writes what had to wait until everything was drawn. */
export function finishLinks(canvas: Canvas, links: Links): void {
  for (const { page, area, target } of links.jumps) {
    const place = links.targets.get(target);
    if (place !== undefined) annotate(canvas, page, area, new Map([['Dest', destination(canvas, place)]]));
  }
  writeOutline(canvas, links);
}

function annotate(
  canvas: Canvas,
  page: number,
  { x, y, width, height }: Area,
  fields: ReadonlyMap<string, PDFObject>,
): void {
  const { context } = canvas.document;
  const bottom = PAGE.height - y - height;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, bottom, x + width, bottom + height],
    Border: [0, 0, 0],
  });
  for (const [name, value] of fields) annotation.set(PDFName.of(name), value);
  canvas.sheets[page]?.page.node.addAnnot(context.register(annotation));
}

function destination({ document }: Canvas, { page, y }: Place): PDFArray {
  const array = PDFArray.withContext(document.context);
  for (const part of [page, PDFName.of('XYZ'), PDFNull, PDFNumber.of(PAGE.height - y), PDFNull]) array.push(part);
  return array;
}

type OutlineItem = { readonly ref: PDFRef; readonly dict: PDFDict; readonly children: OutlineItem[] };

function writeOutline(canvas: Canvas, { bookmarks }: Links): void {
  if (bookmarks.length === 0) return;
  const { context, catalog } = canvas.document;
  const rootDict = context.obj({ Type: 'Outlines' });
  const root: OutlineItem = { ref: context.register(rootDict), dict: rootDict, children: [] };
  let section = root;
  for (const { title, level, place } of bookmarks) {
    const dict = context.obj({ Title: PDFHexString.fromText(title) });
    dict.set(PDFName.of('Dest'), destination(canvas, place));
    const item: OutlineItem = { ref: context.register(dict), dict, children: [] };
    (level === 1 ? root : section).children.push(item);
    if (level === 1) section = item;
  }
  linkChildren(root);
  for (const child of root.children) linkChildren(child);
  // A positive count shows the sections open; theirs, negative, keeps what is within them closed.
  root.dict.set(PDFName.of('Count'), PDFNumber.of(root.children.length));
  catalog.set(PDFName.of('Outlines'), root.ref);
}

function linkChildren(parent: OutlineItem): void {
  const { children } = parent;
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return;
  parent.dict.set(PDFName.of('First'), first.ref);
  parent.dict.set(PDFName.of('Last'), last.ref);
  parent.dict.set(PDFName.of('Count'), PDFNumber.of(-children.length));
  for (const [at, child] of children.entries()) {
    const [before, after] = [children[at - 1], children[at + 1]];
    child.dict.set(PDFName.of('Parent'), parent.ref);
    if (before !== undefined) child.dict.set(PDFName.of('Prev'), before.ref);
    if (after !== undefined) child.dict.set(PDFName.of('Next'), after.ref);
  }
}

/** An address is ASCII once it is parsed; in hexadecimal no character of it needs escaping. */
function asciiString(text: string): PDFHexString {
  return PDFHexString.of(
    Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
  );
}

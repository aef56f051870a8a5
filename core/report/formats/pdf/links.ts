import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from 'pdf-lib';
import { type Canvas, currentSheet } from './canvas.ts';
import type { StructureElement } from './structure.ts';

/** A rectangle on a page, in points from the top left corner. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Place = { readonly page: PDFRef; readonly y: number };

/** Links within the document, which are known only once everything is drawn, and its outline. */
export type Links = {
  readonly targets: Map<string, Place>;
  readonly jumps: { readonly annotation: PDFDict; readonly from: Place; readonly target: string }[];
  readonly bookmarks: { readonly title: string; readonly level: number; readonly place: Place }[];
};

/** No links yet. */
export function createLinks(): Links {
  return { targets: new Map(), jumps: [], bookmarks: [] };
}

/** Makes an area of the current page lead to an address. */
export function linkTo(canvas: Canvas, area: Area, url: string, element: StructureElement): void {
  if (!URL.canParse(url)) return;
  const { href } = new URL(url);
  const annotation = annotate(canvas, area, href, element);
  const { context } = canvas.document;
  annotation.set(PDFName.of('A'), context.obj({ Type: 'Action', S: 'URI', URI: asciiString(href) }));
}

/** Makes an area of the current page lead to a place that is or will be named by `markTarget`. */
export function jumpTo(
  canvas: Canvas,
  links: Links,
  area: Area,
  target: string,
  words: string,
  element: StructureElement,
): void {
  const from = { page: currentSheet(canvas).page.ref, y: area.y };
  links.jumps.push({ annotation: annotate(canvas, area, words, element), from, target });
}

/** Names a place of the current page. */
export function markTarget(canvas: Canvas, links: Links, target: string, y: number): void {
  links.targets.set(target, { page: currentSheet(canvas).page.ref, y });
}

/** Adds an entry to the outline; level 1 is a section. */
export function addBookmark(canvas: Canvas, links: Links, title: string, level: number, y: number): void {
  links.bookmarks.push({ title, level, place: { page: currentSheet(canvas).page.ref, y } });
}

/** Writes what had to wait until everything was drawn; what leads nowhere leads to where it stands. */
export function finishLinks(canvas: Canvas, links: Links): void {
  for (const { annotation, from, target } of links.jumps) {
    annotation.set(PDFName.of('Dest'), destination(canvas, links.targets.get(target) ?? from));
  }
  writeOutline(canvas, links);
}

/** A link without its end; `contents` says in words where it leads. */
function annotate(canvas: Canvas, { x, y, width, height }: Area, contents: string, element: StructureElement): PDFDict {
  const { context } = canvas.document;
  const { page } = currentSheet(canvas);
  const bottom = canvas.paper.height - y - height;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, bottom, x + width, bottom + height],
    Border: [0, 0, 0],
    F: 4,
    Contents: PDFHexString.fromText(contents),
  });
  const ref = context.register(annotation);
  page.node.addAnnot(ref);
  element.kids.push({ page: canvas.current, annotation: ref });
  return annotation;
}

function destination({ document, paper }: Canvas, { page, y }: Place): PDFArray {
  const array = PDFArray.withContext(document.context);
  for (const part of [page, PDFName.of('XYZ'), PDFNull, PDFNumber.of(paper.height - y), PDFNull]) array.push(part);
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

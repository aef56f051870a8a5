import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString, PDFHexString } from 'pdf-lib';
import { asDict, dictAt, has, looked, nameAt, numberAt, refAt } from './objects.ts';

/** A structure element (ISO 32000-1, 14.7.2); `role` is the standard type that its own type is mapped to. */
export type Element = {
  readonly type: string;
  readonly role: string;
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
  readonly parent: Element | null;
  readonly kids: Kid[];
};

/** Marked content of a page or a form, by the owner and the MCID. */
export type ContentKid = { readonly content: string; readonly mcid: number; readonly page: PDFRef | undefined };
export type AnnotationKid = { readonly annotation: PDFRef };
export type Kid = Element | ContentKid | AnnotationKid;

export type Structure = {
  readonly root: PDFDict;
  readonly roleMap: ReadonlyMap<string, string>;
  /** Elements that stand at the top. */
  readonly elements: readonly Element[];
  /** Every element in the order of the logical content. */
  readonly all: readonly Element[];
  readonly faults: readonly string[];
};

/** Standard structure types (ISO 32000-1, 14.8.4). */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

export function isElement(kid: Kid): kid is Element {
  return 'role' in kid;
}

export function elementKids({ kids }: Element): readonly Element[] {
  return kids.filter(isElement);
}

/** Reads the structure tree; null where there is none. */
export function readStructure(catalog: PDFDict): Structure | null {
  const root = dictAt(catalog, 'StructTreeRoot');
  if (root === undefined) return null;
  const roleMap = readRoleMap(root);
  const reading: Reading = { roleMap, all: [], faults: [], seen: new Set() };
  const top = { type: 'StructTreeRoot', role: 'StructTreeRoot', dict: root, ref: undefined, parent: null, kids: [] };
  readKids(reading, top);
  const elements = elementKids(top);
  for (const element of elements) Object.assign(element, { parent: null });
  return { root, roleMap, elements, all: reading.all, faults: reading.faults };
}

/** The attributes that an element has from an owner such as `Table` (ISO 32000-1, 14.7.5). */
export function attribute(element: Element, owner: string, name: string): PDFObject | undefined {
  const found = element.dict.lookup(PDFName.of('A'));
  const objects = found instanceof PDFArray ? looked(found).map(asDict) : [asDict(found)];
  for (const one of objects) if (nameAt(one, 'O') === owner && has(one, name)) return one?.lookup(PDFName.of(name));
  return undefined;
}

export function idOf({ dict }: Element): string | undefined {
  const id = dict.lookup(PDFName.of('ID'));
  return id instanceof PDFString || id instanceof PDFHexString ? id.asString() : undefined;
}

/** The element and what it stands in, innermost first. */
export function withAncestors(element: Element): readonly Element[] {
  return element.parent === null ? [element] : [element, ...withAncestors(element.parent)];
}

/** The element's name for findings. */
export function nameOf(element: Element): string {
  return withAncestors(element)
    .map(({ type }) => type)
    .toReversed()
    .join(' > ');
}

type Reading = {
  readonly roleMap: ReadonlyMap<string, string>;
  readonly all: Element[];
  readonly faults: string[];
  readonly seen: Set<PDFDict>;
};

function readRoleMap(root: PDFDict): ReadonlyMap<string, string> {
  const map = dictAt(root, 'RoleMap');
  const keys = map?.keys() ?? [];
  return new Map(keys.map((key) => [key.decodeText(), nameAt(map, key.decodeText()) ?? '']));
}

function readKids(reading: Reading, element: Element): void {
  const raw = element.dict.get(PDFName.of('K'));
  if (raw === undefined) return;
  const found = element.dict.lookup(PDFName.of('K'));
  const kids = found instanceof PDFArray ? found.asArray() : [raw];
  for (const kid of kids) readKid(reading, element, kid);
}

function readKid(reading: Reading, parent: Element, raw: PDFObject): void {
  const found = raw instanceof PDFRef ? parent.dict.context.lookup(raw) : raw;
  const page = refAt(parent.dict, 'Pg');
  if (found instanceof PDFNumber) parent.kids.push(contentKid(found.asNumber(), page));
  if (!(found instanceof PDFDict)) {
    if (!(found instanceof PDFNumber)) reading.faults.push(`a kid of ${nameOf(parent)} is nothing`);
    return;
  }
  const type = nameAt(found, 'Type');
  if (type === 'MCR') parent.kids.push(markedContentKid(found, page));
  else if (type === 'OBJR') {
    const annotation = refAt(found, 'Obj');
    if (annotation === undefined) reading.faults.push(`an OBJR of ${nameOf(parent)} has no Obj`);
    else parent.kids.push({ annotation });
  } else readElement(reading, parent, found, raw instanceof PDFRef ? raw : undefined);
}

function readElement(reading: Reading, parent: Element, dict: PDFDict, ref: PDFRef | undefined): void {
  const type = nameAt(dict, 'S') ?? '';
  const element: Element = { type, role: roleOf(type, reading.roleMap), dict, ref, parent, kids: [] };
  if (reading.seen.has(dict)) {
    reading.faults.push(`${nameOf(element)} stands in the tree twice`);
    return;
  }
  reading.seen.add(dict);
  if (type === '') reading.faults.push(`an element in ${nameOf(parent)} has no type`);
  if (dictAt(dict, 'P') !== parent.dict) reading.faults.push(`${nameOf(element)} has another parent than its own`);
  parent.kids.push(element);
  reading.all.push(element);
  readKids(reading, element);
}

function roleOf(type: string, roleMap: ReadonlyMap<string, string>): string {
  let role = type;
  for (let steps = 0; !STANDARD_TYPES.has(role) && steps <= roleMap.size; steps += 1) role = roleMap.get(role) ?? role;
  return role;
}

function contentKid(mcid: number, page: PDFRef | undefined): ContentKid {
  return { content: page === undefined ? '?' : `page ${page.tag}`, mcid, page };
}

function markedContentKid(dict: PDFDict, pageOfElement: PDFRef | undefined): ContentKid {
  const page = refAt(dict, 'Pg') ?? pageOfElement;
  const mcid = numberAt(dict, 'MCID') ?? -1;
  const stream = dictAt(dict, 'Stm');
  if (stream === undefined) return contentKid(mcid, page);
  return { content: `form ${String(numberAt(stream, 'StructParents'))}`, mcid, page };
}

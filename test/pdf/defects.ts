import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib';
import { codes, type HandMade, toUnicode, XMP } from './hand-made.ts';

const name = (text: string) => PDFName.of(text);
const words = (text: string) => PDFHexString.fromText(text);
const number = (value: number) => PDFNumber.of(value);
const kids = (dict: PDFDict) => dict.lookup(name('K'), PDFArray);

const put = (dict: PDFDict, key: string, value: PDFObject) => {
  dict.set(name(key), value);
  return dict;
};

const drop = (dict: PDFDict, key: string) => dict.delete(name(key));

/** Changes the first operators that have the words in them. */
const change = ({ content }: HandMade, text: string, how: (operators: string) => string) => {
  const at = content.findIndex((operators) => operators.includes(codes(text)));
  content[at] = how(content[at]!);
  return content;
};

const system = (registry: string, ordering: string, supplement: number) => ({
  Registry: PDFString.of(registry),
  Ordering: PDFString.of(ordering),
  Supplement: supplement,
});

/** Gives the font a CMap of its own. */
const cmap = ({ context, font }: HandMade, body: string, entries: Record<string, any> = {}) => {
  const own = { Type: 'CMap', CIDSystemInfo: system('Adobe', 'Identity', 0), ...entries };
  return put(font.dict, 'Encoding', context.register(context.stream(`begincmap ${body} endcmap`, own)));
};

const annotate = ({ context, page, add, parts }: HandMade, subtype: string) => {
  const ref = context.register(
    context.obj({ Type: 'Annot', Subtype: subtype, Rect: [0, 0, 9, 9], Contents: words('x') } as any),
  );
  page.node.addAnnot(ref);
  const element = add('Annot', parts.whole);
  kids(element).push(context.obj({ Type: 'OBJR', Obj: ref }));
  return { ref, element };
};

const form = ({ context, page }: HandMade, operators: string, entries: Record<string, any> = {}) => {
  const stream = context.stream(operators, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], ...entries });
  page.node.setXObject(name('X'), context.register(stream));
  return page;
};

const withoutLanguage = ({ catalog, parts }: HandMade) => {
  drop(catalog, 'Lang');
  return put(parts.whole, 'Lang', PDFString.of('en'));
};

/** For each condition a way to break a good file so that it applies, and what else then applies by necessity. */
export const DEFECTS: Readonly<Record<string, readonly [(pdf: HandMade) => unknown, ...string[]]>> = {
  'iso-marked': [({ catalog }) => drop(catalog, 'MarkInfo')],
  'iso-tree': [({ parts }) => put(parts.h1, 'P', parts.figure)],
  'iso-content-order': [(pdf) => change(pdf, 'Water it', (operators) => `q ${operators}`)],
  'iso-content-once': [
    ({ parts }) => {
      kids(parts.h2).push(number(99));
    },
    'iso-parent-tree',
  ],
  'iso-parent-tree': [
    ({ context, root }) => put(root, 'ParentTree', context.obj({ Nums: [] })),
    'iso-annotation-parent',
  ],
  'iso-empty': [({ add, parts }) => add('P', parts.whole)],
  '01-003': [
    (pdf) =>
      change(pdf, 'Water it', (operators) => operators.replace('BT', '/Artifact BMC BT').replace('ET', 'ET EMC')),
  ],
  '01-004': [(pdf) => change(pdf, 'Water it', (operators) => `/Artifact BMC ${operators} EMC`)],
  '01-005': [({ content }) => content.push('10 10 20 20 re f')],
  '01-007': [({ catalog, context }) => put(catalog, 'MarkInfo', context.obj({ Marked: true, Suspects: true }))],
  '02-001': [({ parts }) => put(parts.paragraph, 'S', name('Bed'))],
  '02-003': [({ root, context }) => put(root, 'RoleMap', context.obj({ Bed: 'Plot', Plot: 'Bed' }))],
  '02-004': [({ root, context }) => put(root, 'RoleMap', context.obj({ P: 'Div' }))],
  '06-001': [({ catalog }) => drop(catalog, 'Metadata')],
  '06-002': [({ setXmp }) => setXmp(XMP.replace('<pdfuaid:part>1', '<pdfuaid:part>7'))],
  '06-003': [({ setXmp }) => setXmp(XMP.replace(/<dc:title>.*<\/dc:title>/u, ''))],
  'iso-info-as-xmp': [({ setXmp }) => setXmp(XMP.replace('Beds', 'Plots'))],
  '07-001': [({ catalog, context }) => put(catalog, 'ViewerPreferences', context.obj({}))],
  '07-002': [({ catalog, context }) => put(catalog, 'ViewerPreferences', context.obj({ DisplayDocTitle: false }))],
  '09-004': [({ say, add, parts }) => say(add('P', parts.table), 'Bed', 60, 580)],
  '09-005': [({ parts }) => put(parts.label, 'S', name('P'))],
  '09-006': [({ parts }) => put(parts.entry, 'S', name('LI')), '09-005'],
  'iso-holders': [({ mark, parts }) => mark(parts.list, '0 0 m 9 9 l S')],
  '10-001': [({ font }) => font.setToUnicode(toUnicode({ B: '' }))],
  '11-001': [
    (pdf) => {
      withoutLanguage(pdf);
      drop(pdf.parts.whole, 'Lang');
      put(pdf.annotation, 'Lang', PDFString.of('en'));
      drop(pdf.catalog, 'Outlines');
      pdf.setXmp(XMP.replace('</rdf:li>', '</rdf:li><rdf:li xml:lang="en">Beds</rdf:li>'));
    },
    '11-002',
  ],
  '11-002': [
    (pdf) => {
      withoutLanguage(pdf);
      drop(pdf.parts.whole, 'Lang');
      for (const part of Object.values(pdf.parts))
        if (part !== pdf.parts.whole && part !== pdf.parts.figure) put(part, 'Lang', PDFString.of('en'));
    },
    '11-001',
    '11-003',
    '11-006',
  ],
  '11-003': [withoutLanguage, '11-001', '11-006'],
  '11-004': [
    (pdf) => {
      withoutLanguage(pdf);
      drop(pdf.parts.whole, 'Lang');
    },
    '11-001',
    '11-002',
    '11-003',
    '11-006',
  ],
  '11-006': [withoutLanguage, '11-001', '11-003'],
  'iso-language-tag': [({ parts }) => put(parts.h1, 'Lang', PDFString.of('english_please'))],
  '13-004': [({ parts }) => drop(parts.figure, 'Alt')],
  'iso-figure-box': [({ parts }) => drop(parts.figure, 'A')],
  '14-002': [({ parts }) => put(parts.h1, 'S', name('P'))],
  '14-003': [({ parts }) => put(parts.h2, 'S', name('H3'))],
  '14-006': [
    ({ parts }) => {
      put(parts.h1, 'S', name('H'));
      put(parts.h2, 'S', name('H'));
    },
  ],
  '14-007': [({ say, add, parts }) => say(add('H', parts.whole), 'Soil', 60, 580)],
  '15-003': [({ parts }) => drop(parts.rowHead, 'A')],
  'iso-table-regular': [({ say, add, rows }) => say(add('TD', rows[1]), '4', 260, 600)],
  'iso-table-headers': [
    ({ parts, context }) => {
      put(parts.rowHead, 'S', name('TD'));
      put(parts.head, 'A', context.obj({ O: 'Table', Scope: 'Row' }));
    },
  ],
  'iso-table-header-ids': [
    ({ parts, context }) => put(parts.cell, 'A', context.obj({ O: 'Table', Headers: [PDFString.of('x')] } as any)),
  ],
  '19-003': [({ parts }) => drop(parts.note, 'ID')],
  '19-004': [
    ({ say, add, parts }) => say(add('Note', parts.whole, { ID: PDFString.of('note-1') as any }), 'Bed', 60, 580),
  ],
  '21-001': [({ file }) => drop(file, 'UF')],
  'iso-associated-file': [({ file }) => drop(file, 'AFRelationship')],
  'iso-embedded-file': [
    ({ file }) => put(file.lookup(name('EF'), PDFDict), 'F', file.context.register(file.context.stream('{}'))),
  ],
  '28-002': [(pdf) => put(annotate(pdf, 'Stamp').element, 'S', name('P')), 'iso-annotation-parent'],
  '28-004': [({ annotation }) => drop(annotation, 'Contents'), '28-012'],
  '28-006': [(pdf) => annotate(pdf, 'Weed'), 'iso-annotation-parent'],
  '28-007': [(pdf) => annotate(pdf, 'TrapNet'), 'iso-annotation-parent'],
  '28-008': [({ page }) => drop(page.node, 'Tabs')],
  '28-009': [({ page }) => put(page.node, 'Tabs', name('R'))],
  '28-011': [({ parts }) => put(parts.link, 'S', name('Span'))],
  '28-012': [
    ({ annotation, parts }) => {
      drop(annotation, 'Contents');
      put(parts.link, 'Alt', words('The bed'));
    },
  ],
  'iso-annotation-parent': [({ annotation }) => put(annotation, 'StructParent', number(7))],
  'iso-link-content': [({ say, add, parts }) => say(add('Link', parts.paragraph), 'a bed', 190, 690)],
  '30-001': [(pdf) => form(pdf, '', { Ref: {} })],
  '30-002': [
    (pdf) => {
      form(pdf, '/Span <</MCID 0>> BDC 0 0 9 9 re f EMC', { StructParents: 5 });
      pdf.content.push('/X Do /X Do');
    },
    '01-005',
    'iso-content-once',
  ],
  '31-001': [(pdf) => cmap(pdf, '', { CIDSystemInfo: system('Bed', 'Identity', 0) })],
  '31-002': [(pdf) => cmap(pdf, '', { CIDSystemInfo: system('Adobe', 'Bed', 0) })],
  '31-003': [(pdf) => cmap(pdf, '', { CIDSystemInfo: system('Adobe', 'Identity', 2) })],
  '31-004': [({ font }) => put(font.descendant, 'CIDToGIDMap', name('Bed'))],
  '31-005': [({ font }) => drop(font.descendant, 'CIDToGIDMap')],
  '31-006': [({ font }) => put(font.dict, 'Encoding', name('Bed-H'))],
  '31-007': [(pdf) => cmap(pdf, '/WMode 1 def')],
  '31-008': [(pdf) => cmap(pdf, '/Bed-H usecmap')],
  '31-009': [({ font }) => drop(font.descriptor, 'FontFile2')],
  '31-011': [
    ({ font, context, content }) => {
      drop(font.dict, 'ToUnicode');
      font.setToUnicode(toUnicode().replace('beginbfchar', 'beginbfchar <fff0> <0042>'));
      put(font.descendant, 'W', context.obj([]));
      content[0] = content[0]!.replace(/<[0-9a-f]+> Tj/u, '<fff0> Tj');
    },
    '31-016',
  ],
  '31-014': [
    ({ font, context }) => put(font.descriptor, 'CIDSet', context.register(context.stream(new Uint8Array([0x80])))),
  ],
  '31-015': [
    ({ font, context }) =>
      put(font.descriptor, 'CIDSet', context.register(context.stream(new Uint8Array(8192).fill(255)))),
  ],
  '31-016': [
    ({ font, context }) =>
      put(font.descendant, 'W', context.obj(font.glyphs.flatMap(({ id, width }) => [id, [width + 2]]))),
  ],
  '31-027': [({ font }) => drop(font.dict, 'ToUnicode'), '10-001'],
  '31-028': [({ font }) => font.setToUnicode(toUnicode({ B: '\0' }))],
  '31-029': [({ font }) => font.setToUnicode(toUnicode({ B: '\uFEFF' }))],
  '31-030': [
    ({ content }) => {
      content[0] = content[0]!.replace(/<[0-9a-f]+> Tj/u, '<0000> Tj');
    },
    '10-001',
    '31-016',
  ],
  'iso-font-program': [
    ({ font, context }) => put(font.descriptor, 'FontFile2', context.register(context.stream('no font'))),
  ],
  'absent form': [({ catalog, context }) => put(catalog, 'AcroForm', context.obj({ Fields: [] }))],
  'absent optional content': [({ catalog, context }) => put(catalog, 'OCProperties', context.obj({}))],
  'absent encryption': [
    ({ context }) => (context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard' }))),
  ],
  'absent media, scripts and attachment icons': [({ context }) => context.register(context.obj({ S: 'JavaScript' }))],
  'absent printer’s marks': [({ context }) => context.register(context.obj({ Subtype: 'PrinterMark' }))],
  'absent ruby and warichu': [({ say, add, parts }) => say(add('Ruby', parts.whole), 'Bed', 60, 580)],
  'absent formulas': [({ say, add, parts }) => say(add('Formula', parts.whole), '3', 60, 580)],
  'absent simple fonts': [
    ({ page, context, content }) => {
      const font = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' };
      page.node.setFontDictionary(name('H'), context.register(context.obj(font)));
      content.push('/Artifact BMC BT /H 9 Tf (x) Tj ET EMC');
    },
    '10-001',
    '31-009',
    '31-027',
  ],
};

import fontkit from '@pdf-lib/fontkit';
import { PDFArray, type PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';
import { resources } from '../core/report/reports.ts';

/** A small PDF/UA file made by hand, every part of it at hand to be broken. */
export type HandMade = Awaited<ReturnType<typeof handMade>>;

type Value = Parameters<PDFDocument['context']['obj']>[0];

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789.:•';
const face = await resources.font('SourceSans3-Regular');
const shapes = fontkit.create(face);
const unit = 1000 / shapes.unitsPerEm;
const glyphs = Array.from(CHARACTERS, (character) => {
  const { id, advanceWidth } = shapes.glyphForCodePoint(character.codePointAt(0) ?? 0);
  return { id, character, width: advanceWidth * unit };
});

/** Text as a content stream has it: glyphs of two bytes each. */
export const codes = (text: string) =>
  Array.from(text, (character) => hex(glyphs.find((one) => one.character === character)?.id ?? 0)).join('');

const hex = (value: number) => value.toString(16).padStart(4, '0');

export const XMP = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Beds</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

/** Makes the file. It has a heading of each kind, a list, a table, a figure, a link, a note, contents, an attached file. */
export async function handMade() {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle('Beds', { showInWindowTitleBar: true });
  document.setLanguage('en');
  const { context, catalog } = document;
  const page = document.addPage([595, 842]);
  page.node.set(PDFName.of('StructParents'), PDFNumber.of(0));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  const font = fontIn(document);
  page.node.setFontDictionary(PDFName.of('F'), font.ref);

  const root = context.obj({ Type: 'StructTreeRoot' });
  const rootRef = context.register(root);
  const owners: PDFRef[] = [];
  const content: string[] = [];
  const refs = new Map<PDFDict, PDFRef>([[root, rootRef]]);
  const kidsOf = (dict: PDFDict) => dict.lookup(PDFName.of('K'), PDFArray);
  root.set(PDFName.of('K'), context.obj([]));

  const add = (type: string, parent: PDFDict, more: Record<string, Value> = {}) => {
    const dict = context.obj({
      Type: 'StructElem',
      S: type,
      P: refs.get(parent)!,
      Pg: page.ref,
      K: [],
      ...more,
    } as any) as unknown as PDFDict;
    refs.set(dict, context.register(dict));
    kidsOf(parent).push(refs.get(dict)!);
    return dict;
  };
  const mark = (element: PDFDict, operators: string, tag = 'Span') => {
    content.push(`/${tag} <</MCID ${String(owners.length)}>> BDC ${operators} EMC`);
    kidsOf(element).push(PDFNumber.of(owners.length));
    owners.push(refs.get(element)!);
    return element;
  };
  const say = (element: PDFDict, text: string, x: number, y: number, size = 11) =>
    mark(element, `BT /F ${String(size)} Tf ${String(x)} ${String(y)} Td <${codes(text)}> Tj ET`);
  const scope = (value: string) => ({ A: { O: 'Table', Scope: value } });

  content.push(`/Artifact <</Type /Pagination>> BDC BT /F 8 Tf 60 810 Td <${codes('Running line')}> Tj ET EMC`);
  const whole = add('Document', root);
  const h1 = say(add('H1', whole), 'Beds', 60, 770, 20);
  const contents = add('TOC', whole);
  const entry = add('TOCI', contents);
  const reference = say(add('Reference', entry), 'Soil', 60, 740);
  const h2 = say(add('H2', whole), 'Soil', 60, 710, 14);
  const paragraph = say(add('P', whole), 'See', 60, 690);
  const link = say(add('Link', paragraph), 'the bed', 80, 690);
  const note = say(add('Note', paragraph, { ID: PDFString.of('note-1') as any }), 'dug twice', 130, 690);
  const list = add('L', whole);
  const item = add('LI', list);
  const label = say(add('Lbl', item), '•', 60, 660);
  const body = say(add('LBody', item), 'Water it', 72, 660);
  const table = add('Table', whole);
  const rows = [add('TR', table), add('TR', table)] as const;
  const corner = say(add('TH', rows[0], scope('Column')), 'Bed', 60, 620);
  const head = say(add('TH', rows[0], scope('Column')), 'Level', 160, 620);
  const rowHead = say(add('TH', rows[1], scope('Row')), 'Long', 60, 600);
  const cell = say(add('TD', rows[1]), '3', 160, 600);
  const figure = mark(
    add('Figure', whole, {
      Alt: PDFHexString.fromText('A line up') as any,
      A: { O: 'Layout', BBox: [60, 500, 160, 560] } as any,
    }),
    '60 500 m 160 560 l S',
  );

  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [80, 686, 120, 702],
    Border: [0, 0, 0],
    StructParent: 1,
    Contents: PDFHexString.fromText('The bed'),
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://garden.example/') },
  } as any) as unknown as PDFDict;
  const annotationRef = context.register(annotation);
  page.node.addAnnot(annotationRef);
  kidsOf(link).push(context.obj({ Type: 'OBJR', Obj: annotationRef, Pg: page.ref }));

  const metadata = context.stream(XMP, { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  const outlines = context.obj({ Type: 'Outlines', Count: 1 });
  const outlinesRef = context.register(outlines);
  const bookmark = context.register(
    context.obj({ Title: PDFHexString.fromText('Beds'), Parent: outlinesRef, Dest: [page.ref, 'Fit'] } as any),
  );
  outlines.set(PDFName.of('First'), bookmark);
  outlines.set(PDFName.of('Last'), bookmark);
  catalog.set(PDFName.of('Outlines'), outlinesRef);
  const file = attach(document);

  return {
    document,
    context,
    catalog,
    page,
    font,
    root,
    annotation,
    file,
    parts: {
      whole,
      h1,
      contents,
      entry,
      reference,
      h2,
      paragraph,
      link,
      note,
      list,
      item,
      label,
      body,
      table,
      corner,
      head,
      rowHead,
      cell,
      figure,
    },
    rows,
    add,
    mark,
    say,
    /** What the page draws, one marked-content sequence a line. */
    content,
    setXmp: (xmp: string) => {
      catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
      return xmp;
    },
    save: async () => {
      page.node.set(PDFName.of('Contents'), context.register(context.stream(content.join('\n'))));
      if (!root.has(PDFName.of('ParentTree'))) {
        root.set(PDFName.of('ParentTree'), context.obj({ Nums: [0, owners, 1, refs.get(link)!] } as any));
        root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(2));
      }
      return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
    },
  };
}

function fontIn({ context }: PDFDocument) {
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'SourceSans3-Regular',
    Flags: 4,
    FontBBox: [-500, -300, 1200, 1000],
    ItalicAngle: 0,
    Ascent: 1000,
    Descent: -300,
    CapHeight: 660,
    StemV: 80,
    FontFile2: context.register(context.stream(face)),
  } as any) as unknown as PDFDict;
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'SourceSans3-Regular',
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: 'Identity',
    W: glyphs.flatMap(({ id, width }) => [id, [width]]),
  } as any) as unknown as PDFDict;
  const dict = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'SourceSans3-Regular',
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.stream(toUnicode())),
  } as any) as unknown as PDFDict;
  return {
    ref: context.register(dict),
    dict,
    descendant,
    descriptor,
    glyphs,
    setToUnicode: (cmap: string) => {
      dict.set(PDFName.of('ToUnicode'), context.register(context.stream(cmap)));
      return cmap;
    },
  };
}

/** A ToUnicode CMap for the font; `change` may lead a character elsewhere, or nowhere. */
export function toUnicode(change: Readonly<Record<string, string>> = {}): string {
  const lines = glyphs.flatMap(({ id, character }) => {
    const target = change[character] ?? character;
    return target === '' ? [] : [`<${hex(id)}> <${hex(target.charCodeAt(0))}>`];
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${String(lines.length)} beginbfchar\n${lines.join('\n')}\nendbfchar
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function attach({ context, catalog }: PDFDocument): PDFDict {
  const source = '{"format":"tidemark"}';
  const stream = context.stream(source, { Type: 'EmbeddedFile', Params: { Size: source.length } });
  stream.dict.set(PDFName.of('Subtype'), PDFName.of('application/json'));
  const spec = context.obj({
    Type: 'Filespec',
    F: PDFString.of('beds.json'),
    UF: PDFHexString.fromText('beds.json'),
    Desc: PDFHexString.fromText('What it was made from'),
    AFRelationship: 'Source',
    EF: { F: context.register(stream) },
  } as any) as unknown as PDFDict;
  const ref = context.register(spec);
  catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: [PDFString.of('beds.json'), ref] } } as any));
  catalog.set(PDFName.of('AF'), context.obj([ref]));
  return spec;
}

import { PDFDocument } from 'pdf-lib';
import type { ReportDocument, Section } from '../../document.ts';
import type { Rendered, RenderResources, ReportFormat } from '../../format.ts';
import { palettesOf } from '../../palette.ts';
import { blockPieces } from './block-pieces.ts';
import { type Canvas, finishPages } from './canvas.ts';
import { coverPieces, markPiece } from './cover-pieces.ts';
import { flow } from './flow.ts';
import { visible } from './fonts/shape.ts';
import { loadTypefaces, textsIn, type Typefaces } from './fonts/typefaces.ts';
import { addBookmark, createLinks, finishLinks } from './links.ts';
import { embedLogo } from './logo.ts';
import { GRID, pageOf, STYLES } from './look.ts';
import { type Drawing, piece, type Piece, type Room, textPieces, within } from './piece.ts';
import { drawRunningLines } from './running-lines.ts';
import { addElement, newElement, writeMetadata, writeStructure } from './structure.ts';

/** A tagged PDF (PDF/UA-1) with its fonts inside; the same document gives the same bytes. */
export const pdf: ReportFormat = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  render: (document, _assessment, resources) => renderPdf(document, resources),
};

async function renderPdf(document: ReportDocument, resources: RenderResources): Promise<Rendered> {
  const { brand = {}, paper = 'a4' } = resources;
  const file = await PDFDocument.create({ updateMetadata: false });
  describeFile(file, document);
  const isTight = document.edition === 'executive';
  const page = pageOf(paper, isTight);
  const typefaces = await loadTypefaces(file, resources, textsIn([document, brand.name, brand.footer]));
  const { light: palette, changes } = palettesOf(brand);
  const { logo, warnings } = await embedLogo(file, brand);
  const canvas: Canvas = { document: file, typefaces, palette, paper: page, sheets: [], current: -1 };
  const drawing: Drawing = { canvas, links: createLinks() };
  const root = newElement('Document');
  const sectionOfPage: string[] = [];
  for (const section of document.sections) {
    const room: Room = {
      width: page.frame.width,
      height: page.frame.height,
      typefaces,
      element: addElement(root, 'Sect'),
      isTight,
    };
    const pieces = section.isCover
      ? coverPieces(document, section, room, brand, logo)
      : [...(room.isTight ? [markPiece(room, brand, logo)] : []), ...sectionPieces(section, room)];
    flow(drawing, pieces);
    while (sectionOfPage.length < canvas.sheets.length) sectionOfPage.push(section.isCover ? '' : section.title);
  }
  drawRunningLines(drawing, document, brand, sectionOfPage);
  finishLinks(canvas, drawing.links);
  finishPages(canvas);
  writeStructure(file, canvas.sheets, root);
  for (const font of typefaces.byName.values()) if (font.isUsed()) await font.finish();
  const bytes = await file.save({ addDefaultPage: false, objectsPerTick: Infinity, updateFieldAppearances: false });
  const darkened = changes.map(({ given, used }) => `The colour ${given} is too faint on paper; ${used} is used.`);
  return { bytes, warnings: [...missingWarning(typefaces, document), ...darkened, ...warnings] };
}

function sectionPieces({ title, blocks }: Section, room: Room): readonly Piece[] {
  const options = {
    leading: room.isTight ? 1.5 * GRID : 2 * GRID,
    spaceBefore: room.isTight ? GRID / 4 : GRID / 2,
    keepWithNext: true,
  };
  const style = room.isTight ? { ...STYLES.section, size: 19 } : STYLES.section;
  const [first, ...rest] = textPieces([{ text: title, style }], within(room, 'H1'), options);
  if (first === undefined) return blockPieces(blocks, room);
  const marked: Piece = {
    ...first,
    draw: (drawing, x, y) => {
      addBookmark(drawing.canvas, drawing.links, title, 1, y);
      first.draw(drawing, x, y);
    },
  };
  const gap = room.isTight ? [] : [piece(GRID / 2, () => undefined, { keepWithNext: true })];
  return [marked, ...rest, ...gap, ...blockPieces(blocks, room)];
}

function describeFile(file: PDFDocument, { title, subtitle, language, asOf }: ReportDocument): void {
  const name = visible(`${title}: ${subtitle}`);
  const moment = new Date(asOf);
  file.setTitle(name, { showInWindowTitleBar: true });
  file.setSubject(subtitle);
  file.setCreator('Tidemark');
  file.setProducer('Tidemark');
  file.setCreationDate(moment);
  file.setModificationDate(moment);
  writeMetadata(file, { title: name, subject: subtitle, language, date: moment.toISOString(), source: null });
}

function missingWarning({ missing }: Typefaces, { labels }: ReportDocument): readonly string[] {
  if (missing.size === 0) return [];
  const names = [...missing].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  });
  const rest = names.length > MOST_NAMED ? ` … (${String(names.length)})` : '';
  const characters = `${names.slice(0, MOST_NAMED).join(', ')}${rest}`;
  return [labels['missing-characters'].replace('{characters}', () => characters)];
}

/** Characters that a warning names one by one. */
const MOST_NAMED = 20;

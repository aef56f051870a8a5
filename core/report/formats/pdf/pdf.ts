import { PDFDocument } from 'pdf-lib';
import type { ReportDocument, Section } from '../../document.ts';
import type { Rendered, RenderResources, ReportFormat } from '../../format.ts';
import { blockPieces } from './block-pieces.ts';
import { type Canvas, createCanvas } from './canvas.ts';
import { coverPieces } from './cover-pieces.ts';
import { flow } from './flow.ts';
import { addBookmark, createLinks, finishLinks } from './links.ts';
import { FRAME, GRID, STYLES } from './look.ts';
import { type Drawing, piece, type Piece, type Room, textPieces } from './piece.ts';
import { drawRunningLines } from './running-lines.ts';
import { embedTypefaces } from './typefaces.ts';

/** A PDF on A4 with its fonts inside; the same document gives the same bytes. */
export const pdf: ReportFormat = {
  id: 'pdf',
  extension: 'pdf',
  mediaType: 'application/pdf',
  render: (document, _assessment, resources) => renderPdf(document, resources),
};

async function renderPdf(document: ReportDocument, resources: RenderResources): Promise<Rendered> {
  const file = await PDFDocument.create({ updateMetadata: false });
  describeFile(file, document);
  const canvas = createCanvas(file, await embedTypefaces(file, resources));
  const drawing: Drawing = { canvas, links: createLinks() };
  const room: Room = { width: FRAME.width, typefaces: canvas.typefaces };
  const sectionOfPage: string[] = [];
  for (const section of document.sections) {
    flow(drawing, section.isCover ? coverPieces(document, section, room) : sectionPieces(section, room));
    while (sectionOfPage.length < canvas.sheets.length) sectionOfPage.push(section.isCover ? '' : section.title);
  }
  drawRunningLines(canvas, document, sectionOfPage);
  finishLinks(canvas, drawing.links);
  const bytes = await file.save({ addDefaultPage: true, objectsPerTick: Infinity, updateFieldAppearances: false });
  return { bytes, warnings: missingWarning(canvas) };
}

function sectionPieces({ title, blocks }: Section, room: Room): readonly Piece[] {
  const heading = textPieces([{ text: title, style: STYLES.section }], room, { leading: 2 * GRID, keepWithNext: true });
  const [first, ...rest] = heading;
  if (first === undefined) return blockPieces(blocks, room);
  const marked: Piece = {
    ...first,
    draw: (drawing, x, y) => {
      addBookmark(drawing.canvas, drawing.links, title, 1, y);
      first.draw(drawing, x, y);
    },
  };
  return [marked, ...rest, piece(GRID / 2, () => undefined, { keepWithNext: true }), ...blockPieces(blocks, room)];
}

function describeFile(file: PDFDocument, { title, subtitle, language, asOf }: ReportDocument): void {
  file.setTitle(`${title}: ${subtitle}`, { showInWindowTitleBar: true });
  file.setSubject(subtitle);
  file.setLanguage(language);
  file.setCreator('Tidemark');
  file.setProducer('Tidemark');
  file.setCreationDate(new Date(asOf));
  file.setModificationDate(new Date(asOf));
}

function missingWarning({ typefaces }: Canvas): readonly string[] {
  if (typefaces.missing.size === 0) return [];
  const names = [...typefaces.missing].map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  });
  const shown = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length > MOST_NAMED ? ` and ${String(names.length - MOST_NAMED)} more` : '';
  return [`No font has these characters; a box stands for each in the PDF: ${shown}${rest}`];
}

/** Characters that a warning names one by one. */
const MOST_NAMED = 20;

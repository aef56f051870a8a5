import { addPage } from './canvas.ts';
import { type Drawing, heightOf, type Piece } from './piece.ts';

/** Puts pieces on pages from a new one on: none is cut, and none that leads to the next is left behind. */
export function flow(drawing: Drawing, pieces: readonly Piece[]): void {
  const { frame } = drawing.canvas.paper;
  const cursor = startPage(drawing);
  for (const group of groupsOf(pieces).flatMap((whole) => pageable(whole, frame.height))) {
    const [first] = group;
    if (first === undefined) continue;
    const height = heightOf(group);
    if (height <= frame.height && !hasRoom(cursor, height + first.spaceBefore)) turnPage(drawing, cursor, first);
    for (const piece of group) place(drawing, cursor, piece);
  }
}

/** How far down the page it is filled, and where it ends, in points from its top edge. */
type Cursor = { y: number; end: number; isFresh: boolean };

function place(drawing: Drawing, cursor: Cursor, piece: Piece): void {
  if (!hasRoom(cursor, piece.spaceBefore + piece.height)) turnPage(drawing, cursor, piece);
  if (!cursor.isFresh) cursor.y += piece.spaceBefore;
  piece.draw(drawing, drawing.canvas.paper.left, cursor.y);
  cursor.y += piece.height;
  cursor.isFresh = false;
}

function hasRoom({ y, end, isFresh }: Cursor, height: number): boolean {
  return isFresh || y + height <= end;
}

function startPage({ canvas }: Drawing): Cursor {
  addPage(canvas);
  const { top, frame } = canvas.paper;
  return { y: top, end: top + frame.height, isFresh: true };
}

function turnPage(drawing: Drawing, cursor: Cursor, { header }: Piece): void {
  Object.assign(cursor, startPage(drawing));
  header?.draw(drawing, drawing.canvas.paper.left, cursor.y);
  cursor.y += header?.height ?? 0;
}

/** A run that no page holds, such as a title of fifty lines, is let go on; its end stays with what it leads to. */
function pageable(group: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  if (heightOf(group) <= most) return [group];
  let from = group.length - 1;
  while (from > 0 && heightOf(group.slice(from - 1)) <= most / 2) from -= 1;
  return [...group.slice(0, from).map((piece) => [piece]), group.slice(from)];
}

/** Runs of pieces that each must stay with the next; the last of a run is free to be the page's last. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  for (const piece of pieces) {
    group.push(piece);
    if (piece.keepWithNext) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

import { addPage } from './canvas.ts';
import { FRAME, PAGE } from './look.ts';
import type { Drawing, Piece } from './piece.ts';

/** Puts pieces on pages from a new one on: none is cut, and none that leads to the next is left behind. */
export function flow(drawing: Drawing, pieces: readonly Piece[]): void {
  const cursor = startPage(drawing);
  for (const group of groupsOf(pieces)) {
    const [first] = group;
    if (first === undefined) continue;
    const height = heightOf(group);
    if (height <= FRAME.height && !hasRoom(cursor, height + first.spaceBefore)) turnPage(drawing, cursor, first);
    for (const piece of group) place(drawing, cursor, piece);
  }
}

/** How far down the page it is filled, in points from its top edge. */
type Cursor = { y: number; isFresh: boolean };

function place(drawing: Drawing, cursor: Cursor, piece: Piece): void {
  if (!hasRoom(cursor, piece.spaceBefore + piece.height)) turnPage(drawing, cursor, piece);
  if (!cursor.isFresh) cursor.y += piece.spaceBefore;
  piece.draw(drawing, PAGE.left, cursor.y);
  cursor.y += piece.height;
  cursor.isFresh = false;
}

function hasRoom({ y, isFresh }: Cursor, height: number): boolean {
  return isFresh || y + height <= PAGE.top + FRAME.height;
}

function startPage({ canvas }: Drawing): Cursor {
  addPage(canvas);
  return { y: PAGE.top, isFresh: true };
}

function turnPage(drawing: Drawing, cursor: Cursor, { header }: Piece): void {
  Object.assign(cursor, startPage(drawing));
  header?.draw(drawing, PAGE.left, cursor.y);
  cursor.y += header?.height ?? 0;
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

function heightOf(group: readonly Piece[]): number {
  return group.reduce((sum, { height, spaceBefore }, at) => sum + height + (at === 0 ? 0 : spaceBefore), 0);
}

import type { LevelFigure } from '../../document.ts';
import { type Canvas, drawLine, drawText, fillCircle, fillPolygon, fillRectangle } from './canvas.ts';
import { COLOURS, GRID, STYLES, type TextStyle } from './look.ts';
import { baselineOf, piece, type Piece, type Room } from './piece.ts';
import { widthOf } from './typefaces.ts';

const TICK = 2.5;
const BAR = 5;
const DOT = 3.4;

/** A level on its scale, with the names of the stages below and the level above. */
export function levelPiece(figure: LevelFigure, room: Room): Piece {
  const { stages, level, target } = figure;
  const inset = 7;
  const last = stages.length - 1;
  const length = room.width - 2 * inset;
  return piece(
    4 * GRID,
    ({ canvas }, x, y) => {
      const left = x + inset;
      const axis = y + 1.75 * GRID;
      drawScale(canvas, figure, left, axis, length);
      if (level !== null) {
        const words = figure.labels.level;
        const at = left + (length * (level - 1)) / last;
        drawCentred(canvas, words, STYLES.smallStrong, at, y + GRID * 0.75, [x, x + room.width]);
      }
      for (const [index, name] of stages.entries()) {
        const isTarget = target === index + 1;
        const style = isTarget ? STYLES.smallStrong : STYLES.small;
        const label = `${String(index + 1)} ${name}${isTarget ? `, ${figure.labels.target}` : ''}`;
        const at = left + (length * index) / last;
        drawCentred(canvas, label, style, at, baselineOf(y + 2.25 * GRID, GRID), [x, x + room.width]);
      }
    },
    { spaceBefore: GRID, keepWithNext: true },
  );
}

/** The scale alone, `axis` being the height of its line: interval, level, and the target as a mark below. */
export function drawScale(
  canvas: Canvas,
  { stages, level, interval, target }: LevelFigure,
  x: number,
  axis: number,
  length: number,
): void {
  const last = stages.length - 1;
  const place = (value: number) => x + (length * (value - 1)) / last;
  drawLine(canvas, [x, axis], [x + length, axis], COLOURS.line, 1);
  for (const index of stages.keys()) {
    drawLine(canvas, [place(index + 1), axis - TICK], [place(index + 1), axis + TICK], COLOURS.line, 1);
  }
  if (interval !== null) {
    const [low, high] = [place(interval[0]), place(interval[1])];
    fillRectangle(canvas, low, axis - BAR / 2, high - low, BAR, COLOURS.interval);
  }
  if (target !== null) {
    const at = place(target);
    fillPolygon(
      canvas,
      [
        [at, axis + 3.6],
        [at - 3, axis + 8.6],
        [at + 3, axis + 8.6],
      ],
      COLOURS.ink,
    );
  }
  if (level !== null) fillCircle(canvas, place(level), axis, DOT, COLOURS.accent);
}

/** Text centred on a point, moved where it would leave its bounds. */
function drawCentred(
  canvas: Canvas,
  words: string,
  style: TextStyle,
  at: number,
  baseline: number,
  [left, right]: readonly [number, number],
): void {
  const width = widthOf(canvas.typefaces, words, style);
  drawText(canvas, words, style, Math.max(left, Math.min(right - width, at - width / 2)), baseline);
}

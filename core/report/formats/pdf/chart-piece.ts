import type { Chart, ChartRoom, Mark } from '../../charts/chart.ts';
import { chartsOf } from '../../charts/chart-of.ts';
import type { HeatMap, LevelFigure, Radar, Timeline } from '../../document.ts';
import { type Canvas, drawCircle, drawMarked, drawPath, drawShaped, fillRectangle } from './canvas.ts';
import { drawable, shape } from './fonts/shape.ts';
import { GRID, type TextStyle } from './look.ts';
import { type Drawing, piece, type Piece, type Room } from './piece.ts';
import { addElement, alternative, type StructureElement } from './structure.ts';
import { widthOf } from './text-lines.ts';

/** A figure that stands by itself: one piece a chart, each a figure with the same said in words. */
export function figurePieces(figure: Radar | HeatMap | Timeline | LevelFigure, room: Room): readonly Piece[] {
  const isRound = figure.type === 'radar' && room.width > WIDEST_RADAR;
  const width = isRound ? WIDEST_RADAR : room.width;
  const charts = chartsOf(figure, chartRoom({ ...room, width }));
  return charts.map((chart, at) => {
    // Each part of a figure that pages may part is one of its own; the words stand with the first.
    const words = at === 0 ? figure.alternative : `${figure.alternative.slice(0, 60)}… (${String(at + 1)})`;
    const element = addElement(room.element, 'Figure', alternative(words));
    const lines = Math.ceil(chart.height / (GRID / 4)) * (GRID / 4);
    return piece(
      lines,
      (drawing, x, y) => {
        drawChart(drawing, chart, x + (room.width - width) / 2, y, element);
      },
      { spaceBefore: GRID, keepWithNext: figure.type === 'level' },
    );
  });
}

/** A radar that is wider leaves no room on its page for what it is about. */
const WIDEST_RADAR = 360;

/** What charts measure their words with. */
function chartRoom({ width, typefaces }: Room): ChartRoom {
  return { width, measure: (text, size, isStrong) => widthOf(typefaces, text, styleOf(size, isStrong, 'ink')) };
}

/** Draws a chart as the content of an element, and says where on the page it stands. */
export function drawChart({ canvas }: Drawing, chart: Chart, x: number, y: number, element: StructureElement): void {
  const bottom = canvas.paper.height - y - chart.height;
  const box = [x, bottom, x + chart.width, bottom + chart.height].map((place) => Math.round(place * 100) / 100);
  element.entries.push(`/A <</O /Layout /Placement /Block /BBox [${box.join(' ')}]>>`);
  drawMarked(canvas, element, () => {
    for (const mark of chart.marks) drawMark(canvas, mark, x, y);
  });
}

function drawMark(canvas: Canvas, mark: Mark, x: number, y: number): void {
  switch (mark.type) {
    case 'path':
      drawPath(
        canvas,
        mark.points.map(([px, py]) => [x + px, y + py]),
        mark,
      );
      return;
    case 'circle':
      drawCircle(canvas, [x + mark.centre[0], y + mark.centre[1]], mark.radius, mark);
      return;
    case 'rectangle': {
      const [left, top] = [x + mark.corner[0], y + mark.corner[1]];
      if (mark.fill !== undefined) fillRectangle(canvas, left, top, mark.width, mark.height, mark.fill);
      if (mark.stroke !== undefined) {
        const [right, bottom] = [left + mark.width, top + mark.height];
        const corners = [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ] as const;
        drawPath(canvas, corners, { stroke: mark.stroke, width: 0.6, isClosed: true });
      }
      return;
    }
    case 'words': {
      const style = styleOf(mark.size, mark.isStrong, mark.ink);
      const { parts, width } = shape(canvas.typefaces, style.font, drawable(mark.text));
      const before = { start: 0, middle: 0.5, end: 1 }[mark.anchor] * width * mark.size;
      drawShaped(canvas, parts, style, x + mark.at[0] - before, y + mark.at[1]);
    }
  }
}

function styleOf(size: number, isStrong: boolean, ink: TextStyle['ink']): TextStyle {
  return { font: isStrong ? 'SourceSans3-SemiBold' : 'SourceSans3-Regular', size, ink };
}

import type { Chart, Mark } from '#core/report/charts/chart.ts';
import { inkColour } from '../report/plain.ts';

/** A chart as SVG, for libraries that draw that. */
export function plainSvg({ width, height, marks }: Chart, family: string): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${marks.map((mark) => markSvg(mark, family)).join('')}</svg>`;
}

function markSvg(mark: Mark, family: string): string {
  switch (mark.type) {
    case 'path': {
      const d = pathData(mark);
      const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`;
      return `<path d="${d}" ${paint(mark)} fill-opacity="${mark.opacity ?? 1}"${dash}/>`;
    }
    case 'circle':
      return `<circle cx="${mark.centre[0]}" cy="${mark.centre[1]}" r="${mark.radius}" ${paint(mark)}/>`;
    case 'rectangle':
      return `<rect x="${mark.corner[0]}" y="${mark.corner[1]}" width="${mark.width}" height="${mark.height}" ${paint({ ...mark, width: 0.75 })}/>`;
    case 'words':
      return `<text x="${mark.at[0]}" y="${mark.at[1]}" font-family="${family}" font-size="${mark.size}" font-weight="${mark.isStrong ? 600 : 400}" text-anchor="${mark.anchor}" fill="${inkColour(mark.ink)}">${escapeXml(mark.text)}</text>`;
  }
}

/** The path of a mark, in the letters of SVG. */
export function pathData({ points, isClosed }: Extract<Mark, { type: 'path' }>): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${isClosed ? 'Z' : ''}`;
}

function paint({
  fill,
  stroke,
  width = 0.75,
}: Pick<Extract<Mark, { type: 'path' }>, 'fill' | 'stroke' | 'width'>): string {
  const line = stroke === undefined ? 'none' : inkColour(stroke);
  return `fill="${fill === undefined ? 'none' : inkColour(fill)}" stroke="${line}" stroke-width="${width}"`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

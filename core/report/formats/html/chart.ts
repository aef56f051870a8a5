import type { Chart, Ink, Mark } from '../../charts/chart.ts';
import { stageStep } from '../../palette.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

/** Draws a chart; `alternative` says it in words, null where they are said elsewhere. */
export function chartMarkup({ width, height, marks }: Chart, className: string, alternative: string | null): Markup {
  const said = alternative === null ? markup` aria-hidden="true"` : markup` role="img" aria-label="${alternative}"`;
  const box = `0 0 ${number(width)} ${number(height)}`;
  return markup`<svg class="${className}" viewBox="${box}"${said}>${marks.map(markMarkup)}</svg>`;
}

function markMarkup(mark: Mark): Markup {
  switch (mark.type) {
    case 'path': {
      const line = mark.points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L');
      return markup`<path d="M${line}${mark.isClosed ? 'Z' : ''}"${looks(mark)}${
        mark.opacity === undefined ? NOTHING : markup` fill-opacity="${number(mark.opacity)}"`
      }${mark.dash === undefined ? NOTHING : markup` stroke-dasharray="${mark.dash.map(number).join(' ')}"`}/>`;
    }
    case 'circle': {
      const [x, y] = mark.centre;
      return markup`<circle cx="${number(x)}" cy="${number(y)}" r="${number(mark.radius)}"${looks(mark)}/>`;
    }
    case 'rectangle': {
      const [x, y] = mark.corner;
      const size = markup`width="${number(mark.width)}" height="${number(mark.height)}"`;
      const round = mark.radius === undefined ? NOTHING : markup` rx="${number(mark.radius)}"`;
      return markup`<rect x="${number(x)}" y="${number(y)}" ${size}${round}${looks({ ...mark, width: undefined })}/>`;
    }
    case 'words': {
      const [x, y] = mark.at;
      const strong = mark.isStrong ? ' strong' : '';
      const place = markup`x="${number(x)}" y="${number(y)}" font-size="${number(mark.size)}" text-anchor="${mark.anchor}"`;
      return markup`<text class="fill-${inkName(mark.ink)}${strong}" ${place}>${mark.text}</text>`;
    }
  }
}

function looks({ fill, stroke, width }: { fill?: Ink; stroke?: Ink; width?: number | undefined }): Markup {
  const names = [
    ...(fill === undefined ? [] : [`fill-${inkName(fill)}`]),
    ...(stroke === undefined ? [] : [`line-${inkName(stroke)}`]),
  ];
  const thickness = width === undefined ? NOTHING : markup` stroke-width="${number(width)}"`;
  return markup` class="${names.join(' ')}"${thickness}`;
}

function inkName(ink: Ink): string {
  return typeof ink === 'string' ? ink : `stage-${String(stageStep(ink.stage) + 1)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import type { LevelFigure } from '../../document.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

/** A level on its scale as a figure, with the level above and the names of the stages below. */
export function levelMarkup(figure: LevelFigure): Markup {
  const { stages, level, target } = figure;
  // Each stage has a column of its own, its mark in the middle, so that name and mark agree at every width.
  const place = (value: number) => ((value - 0.5) / stages.length) * 100;
  const value =
    level === null
      ? NOTHING
      : markup`<text class="value" x="${percent(place(level))}" y="12">${figure.labels.level}</text>`;
  const names = stages.map((name, at) => {
    const isTarget = target === at + 1;
    const words = `${String(at + 1)} ${name}${isTarget ? `, ${figure.labels.target}` : ''}`;
    return isTarget ? markup`<span class="wanted">${words}</span>` : markup`<span>${words}</span>`;
  });
  return markup`<figure class="scale"><svg role="img" width="100%" height="38">${described(figure)}${value}${drawn(figure, place, 24)}</svg><div class="stages" aria-hidden="true">${names}</div></figure>`;
}

/** The scale alone, small enough for a cell of a table. */
export function levelCellMarkup(figure: LevelFigure): Markup {
  const last = figure.stages.length - 1;
  const place = (value: number) => 4 + ((value - 1) / last) * 92;
  return markup`<svg class="whisker" role="img" width="100%" height="22">${described(figure)}${drawn(figure, place, 8)}</svg>`;
}

function described({ alternative }: LevelFigure): Markup {
  return markup`<title>Level on the scale of stages</title><desc>${alternative}</desc>`;
}

/** Interval, level and target (a mark below) on the line at height `axis`; `place` is where a value stands, in per cent. */
function drawn(
  { stages, level, interval, target }: LevelFigure,
  place: (value: number) => number,
  axis: number,
): Markup {
  const y = String(axis);
  const [first, last] = [percent(place(1)), percent(place(stages.length))];
  const ticks = stages.map((_, at) => {
    const x = percent(place(at + 1));
    return markup`<line class="axis" x1="${x}" x2="${x}" y1="${String(axis - 4)}" y2="${String(axis + 4)}"/>`;
  });
  return markup`<line class="axis" x1="${first}" x2="${last}" y1="${y}" y2="${y}"/>${ticks}${
    interval === null
      ? NOTHING
      : markup`<rect class="interval" x="${percent(place(interval[0]))}" width="${percent(place(interval[1]) - place(interval[0]))}" y="${String(axis - 3)}" height="6" rx="3"/>`
  }${
    target === null
      ? NOTHING
      : markup`<svg class="target" width="8" height="7" x="${percent(place(target))}" y="${String(axis + 5)}"><path d="M0 0L-4 7H4Z"/></svg>`
  }${level === null ? NOTHING : markup`<circle class="level" cx="${percent(place(level))}" cy="${y}" r="5"/>`}`;
}

function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}

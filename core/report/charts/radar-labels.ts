import type { Radar } from '../document.ts';
import type { Mark, MeasureWords, Point } from './chart.ts';
import { direction } from './direction.ts';
import { fitWords } from './fit-words.ts';
import { baselineOf, circle, line, lineHeightOf, path, type Setting, words } from './marks.ts';

const NAME: Setting = { size: 8, isStrong: false, ink: 'ink' };
const LEVEL: Setting = { size: 9.5, isStrong: true, ink: 'ink' };
const OTHER: Setting = { size: 8, isStrong: false, ink: 'muted' };

/** From the rim to the names. */
export const LABEL_DISTANCE = 10;

/** Between two labels, one below the other. */
const SPACE = 4;
/** Between two values on one line, and between a sample of a line and its value. */
const [APART, BESIDE] = [6, 2.5];
const SAMPLE = 9;

/** How wide a name beside the shape may be. */
export function labelWidth(width: number): number {
  return Math.max(50, Math.min(112, width * 0.24));
}

type Label = {
  readonly at: number;
  readonly side: 'left' | 'right' | 'middle';
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  /** Of its middle, from the centre. */
  readonly y: number;
};
type Row = { readonly height: number; readonly width: number; readonly parts: readonly Part[] };
type Part = {
  readonly text: string;
  readonly setting: Setting;
  readonly width: number;
  readonly sample: Sample | null;
};
type Sample = 'level' | 'target' | 'before';

/**
 * What each axis is called and where it stands: level, target and what was before, with a sample of the line that
 * shows it; the first axis that has one also says what the lines are called. `above` and `below` are the room that the whole needs
 * from the centre.
 */
export function radarLabels(
  radar: Radar,
  radius: number,
  width: number,
  measure: MeasureWords,
): {
  readonly marks: readonly Mark[];
  readonly above: number;
  readonly below: number;
  /** How far to the right of the centre words at a height (from the top) end at the latest. */
  readonly endAt: (y: number) => number;
} {
  const labels = spread(
    radar.axes.map((_, at) => labelOf(radar, at, radius, width, measure)),
    radius,
  );
  const above = Math.max(radius, ...labels.map(({ y, height }) => height / 2 - y));
  const lowest = Math.max(...radar.axes.map((_, at) => direction(at, radar.axes.length)[1]));
  const below = Math.max(radius * lowest, ...labels.map(({ y, height }) => height / 2 + y));
  const marks = labels.flatMap((label) => labelMarks(label, radar.axes.length, radius, [width / 2, above]));
  const endAt = (y: number) => {
    const beside = labels.filter((label) => label.side === 'right' && isBeside(label, y - above));
    return Math.min(Infinity, ...beside.map(({ at }) => edgeOf(at, radar.axes.length, radius) - SPACE));
  };
  return { marks, above: above + 1, below: below + 1, endAt };
}

function labelOf(radar: Radar, at: number, radius: number, width: number, measure: MeasureWords): Label {
  const [right, down] = direction(at, radar.axes.length);
  const side = Math.abs(right) < 0.2 ? 'middle' : right > 0 ? 'right' : 'left';
  const room = side === 'middle' ? width * 0.6 : labelWidth(width);
  const name = fitWords(radar.axes[at]?.name ?? '', room, 2, NAME, measure);
  const rows = [
    ...name.map((text) =>
      rowOf([{ text, setting: NAME, width: measure(text, NAME.size, NAME.isStrong), sample: null }]),
    ),
    ...valueRows(partsOf(radar, at, room, measure), room),
  ];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const y = (radius + LABEL_DISTANCE) * down + (down * height) / 2;
  return { at, side, rows, width: Math.max(0, ...rows.map((row) => row.width)), height, y };
}

function partsOf({ axes, labels }: Radar, at: number, room: number, measure: MeasureWords): readonly Part[] {
  const axis = axes[at];
  if (axis === undefined) return [];
  const isFirst = (has: (other: (typeof axes)[number]) => boolean) => axes.findIndex(has) === at;
  const named = (isNamed: boolean, label: string, value: string) =>
    isNamed && label !== '' ? `${label} ${value}` : value;
  const setting = axis.level === null ? OTHER : LEVEL;
  const parts: readonly (Omit<Part, 'width'> & { readonly isKnown: boolean })[] = [
    {
      text:
        axis.level === null
          ? axis.words.level
          : named(
              isFirst(({ level }) => level !== null),
              labels.level,
              axis.words.level,
            ),
      setting,
      sample: axis.level === null ? null : 'level',
      isKnown: true,
    },
    {
      text: named(
        isFirst(({ target }) => target !== null),
        labels.target,
        axis.words.target,
      ),
      setting: OTHER,
      sample: 'target',
      isKnown: axis.target !== null,
    },
    {
      text: named(
        isFirst(({ before }) => typeof before === 'number'),
        labels.before,
        axis.words.before,
      ),
      setting: OTHER,
      sample: 'before',
      isKnown: typeof axis.before === 'number',
    },
  ];
  return parts
    .filter(({ isKnown }) => isKnown)
    .flatMap(({ text, setting: { size, isStrong, ink }, sample }) => {
      const beside = sampleWidth(sample);
      const lines = fitWords(text, room - beside, 2, { size, isStrong }, measure);
      return lines.map((words_, row) => ({
        text: words_,
        setting: { size, isStrong, ink },
        width: measure(words_, size, isStrong) + (row === 0 ? beside : 0),
        sample: row === 0 ? sample : null,
      }));
    });
}

function sampleWidth(sample: Sample | null): number {
  if (sample === null) return 0;
  return (sample === 'level' ? 5 : SAMPLE) + BESIDE;
}

/** As many values side by side as there is room for. */
function valueRows(parts: readonly Part[], room: number): readonly Row[] {
  const rows: Part[][] = [];
  let taken = 0;
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && taken + APART + part.width <= room) {
      last.push(part);
      taken += APART + part.width;
    } else {
      rows.push([part]);
      taken = part.width;
    }
  }
  return rows.map(rowOf);
}

function rowOf(parts: readonly Part[]): Row {
  const width = parts.reduce((sum, part) => sum + part.width, 0) + APART * (parts.length - 1);
  return { parts, width, height: Math.max(...parts.map(({ setting }) => lineHeightOf(setting.size))) };
}

/** Labels of one side stand clear of each other; those above and below stand clear of both sides. */
function spread(labels: readonly Label[], radius: number): readonly Label[] {
  const sides = (['left', 'right'] as const).flatMap((side) =>
    spreadSide(labels.filter((label) => label.side === side)),
  );
  const top = Math.min(-radius - LABEL_DISTANCE, ...sides.map(({ y, height }) => y - height / 2 - SPACE));
  const bottom = Math.max(radius + LABEL_DISTANCE, ...sides.map(({ y, height }) => y + height / 2 + SPACE));
  const middle = labels
    .filter(({ side }) => side === 'middle')
    .map((label) => ({ ...label, y: label.y < 0 ? top - label.height / 2 : bottom + label.height / 2 }));
  return [...sides, ...middle];
}

function spreadSide(labels: readonly Label[]): readonly Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const placed: Label[] = [];
  for (const label of sorted) {
    const above = placed.at(-1);
    const least = above === undefined ? -Infinity : above.y + above.height / 2 + SPACE + label.height / 2;
    placed.push({ ...label, y: Math.max(label.y, least) });
  }
  const pushed = placed.reduce((sum, { y }, at) => sum + y - (sorted[at]?.y ?? y), 0) / Math.max(1, placed.length);
  return placed.map((label) => ({ ...label, y: label.y - pushed }));
}

function isBeside({ y, height }: Label, other: number): boolean {
  return Math.abs(other - y) < height / 2 + OTHER.size;
}

/** Where a label of a side begins, from the centre. */
function edgeOf(at: number, axes: number, radius: number): number {
  return (radius + LABEL_DISTANCE) * direction(at, axes)[0];
}

/** The rows of a label, and a thin line to its axis where it could not stand at it. */
function labelMarks(label: Label, axes: number, radius: number, [x, y]: Point): readonly Mark[] {
  const [right, down] = direction(label.at, axes);
  const reach = radius + LABEL_DISTANCE;
  const edge = label.side === 'middle' ? x : x + edgeOf(label.at, axes, radius);
  const top = y + label.y - label.height / 2;
  const rows: Mark[] = [];
  let at = top;
  for (const row of label.rows) {
    const left = label.side === 'left' ? edge - row.width : label.side === 'right' ? edge : edge - row.width / 2;
    rows.push(...rowMarks(row, [left, at]));
    at += row.height;
  }
  const wanted = y + (reach + label.height / 2) * down;
  const isMoved = Math.abs(wanted - (y + label.y)) > label.height * 0.45;
  if (!isMoved) return rows;
  const from: Point = [x + (radius + 2) * right, y + (radius + 2) * down];
  const to: Point =
    label.side === 'middle' ? [edge, down < 0 ? at + 1 : top - 1] : [edge - Math.sign(right), y + label.y];
  return [line(from, to, 'line', 0.75), ...rows];
}

function rowMarks({ parts, height }: Row, [left, top]: Point): readonly Mark[] {
  const marks: Mark[] = [];
  const tallest = Math.max(...parts.map(({ setting }) => setting.size));
  const baseline = top + baselineOf(tallest);
  let x = left;
  for (const { text, setting, width, sample } of parts) {
    if (sample !== null) marks.push(sampleMark(sample, [x, top + height * 0.52]));
    marks.push(words(text, [x + sampleWidth(sample), baseline], 'start', setting));
    x += width + APART;
  }
  return marks;
}

function sampleMark(sample: Sample, [x, y]: Point): Mark {
  const ends: readonly Point[] = [
    [x, y],
    [x + SAMPLE, y],
  ];
  switch (sample) {
    case 'level':
      return circle([x + 2.5, y], 2.4, { fill: 'accent' });
    case 'target':
      return path(ends, { stroke: 'ink', width: 1, dash: [3.5, 2] });
    case 'before':
      return path(ends, { stroke: 'muted', width: 0.75 });
  }
}

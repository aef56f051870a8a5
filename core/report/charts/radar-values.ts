import type { Radar } from '../document.ts';
import type { Mark, MeasureWords, Point } from './chart.ts';
import { fitWords } from './fit-words.ts';
import { baselineOf, circle, lineHeightOf, path, type Setting, words } from './marks.ts';

const NAME: Setting = { size: 8, isStrong: false, ink: 'ink' };
const LEVEL: Setting = { size: 9.5, isStrong: true, ink: 'ink' };
const OTHER: Setting = { size: 8, isStrong: false, ink: 'muted' };

/** Between two values on one line, and between a sample of a line and its value. */
const [APART, BESIDE] = [6, 2.5];

/** How wide a sample is. */
const SAMPLES = { level: 5, target: 9, before: 9 } as const;
type Sample = keyof typeof SAMPLES;

/** One line of an axis' label. */
export type Row = { readonly height: number; readonly width: number; readonly parts: readonly Part[] };
type Part = {
  readonly text: string;
  readonly setting: Setting;
  readonly width: number;
  readonly sample: Sample | null;
};

/** What stands at an axis: its name, its values each with a sample of its line, and once what the lines are called. */
export function axisRows(radar: Radar, at: number, room: number, measure: MeasureWords): readonly Row[] {
  const name = partsOf({ text: radar.axes[at]?.name ?? '', setting: NAME, sample: null }, room, measure);
  const values = valuesOf(radar, at).flatMap((value) => partsOf(value, room, measure));
  return [...name.map((part) => rowOf([part])), ...valueRows(values, room)];
}

function valuesOf({ axes, labels }: Radar, at: number): readonly Omit<Part, 'width'>[] {
  const axis = axes[at];
  if (axis === undefined) return [];
  const value = (sample: Sample): readonly Omit<Part, 'width'>[] => {
    const isKnown = (other: (typeof axes)[number]) => typeof other[sample] === 'number';
    if (!isKnown(axis)) return [];
    const isFirst = axes.findIndex(isKnown) === at;
    const text = isFirst && labels[sample] !== '' ? `${labels[sample]} ${axis.words[sample]}` : axis.words[sample];
    return [{ text, setting: sample === 'level' ? LEVEL : OTHER, sample }];
  };
  const unknown = { text: axis.words.level, setting: OTHER, sample: null };
  return [...(axis.level === null ? [unknown] : value('level')), ...value('target'), ...value('before')];
}

/** Words in as many lines as they need, the sample before the first. */
function partsOf({ text, setting, sample }: Omit<Part, 'width'>, room: number, measure: MeasureWords): readonly Part[] {
  const beside = sampleWidth(sample);
  return fitWords(text, room - beside, 2, setting, measure).map((line, row) => ({
    text: line,
    setting,
    width: measure(line, setting.size, setting.isStrong) + (row === 0 ? beside : 0),
    sample: row === 0 ? sample : null,
  }));
}

function sampleWidth(sample: Sample | null): number {
  return sample === null ? 0 : SAMPLES[sample] + BESIDE;
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

/** Draws a line of a label from its top left corner. */
export function rowMarks({ parts, height }: Row, [left, top]: Point): readonly Mark[] {
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
    [x + SAMPLES[sample], y],
  ];
  switch (sample) {
    case 'level':
      return circle([x + SAMPLES.level / 2, y], 2.4, { fill: 'accent' });
    case 'target':
      return path(ends, { stroke: 'ink', width: 1, dash: [3.5, 2] });
    case 'before':
      return path(ends, { stroke: 'muted', width: 0.75 });
  }
}

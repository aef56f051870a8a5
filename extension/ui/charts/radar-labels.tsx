import { LevelFigures } from './level-figures.tsx';
import type { LevelRow } from './level-row.ts';
import { alongAxis, direction, frameOf, pointOf, RADIUS, WIDTH } from './radar-geometry.ts';
import { percent } from './scale.ts';

/** Names stand this far from the rim, and have this much room where they stand above or below it. */
const DISTANCE = RADIUS + 6;
const MIDDLE_WIDTH = 84;
const ROOM = 60;

/** Axes that lean less than this to a side have their name in the middle. */
const LEANING = 0.2;

/** The name, level and target of each axis at its end, and the numbers of the stages along the first. */
export function RadarLabels({ rows, stages }: { readonly rows: readonly LevelRow[]; readonly stages: number }) {
  const { top, height } = frameOf(rows.length);
  return (
    <>
      {rows.map((row, at) => (
        <foreignObject key={row.id} class="radar-label" {...boxOf(at, rows.length)}>
          <div class={`radar-label-text ${alignmentOf(at, rows.length)}`}>
            <span class="radar-name">{row.name}</span>
            <LevelFigures {...row} />
          </div>
        </foreignObject>
      ))}
      {Array.from({ length: stages }, (_, at) => {
        const { y } = pointOf(at + 1, 0, rows.length, stages);
        return (
          <text key={at} class="radar-stage" x="50%" dx="4" y={percent((y - top) / height)} dy="4">
            {at + 1}
          </text>
        );
      })}
    </>
  );
}

/** The room of a label: outwards from its axis' end to the picture's edge. */
function boxOf(at: number, axes: number) {
  const end = alongAxis(DISTANCE, at, axes);
  const { x: leaning, y: falling } = direction(at, axes);
  const half = WIDTH / 2;
  const [left, right] =
    Math.abs(leaning) < LEANING
      ? [end.x - MIDDLE_WIDTH / 2, end.x + MIDDLE_WIDTH / 2]
      : leaning > 0
        ? [end.x, half]
        : [-half, end.x];
  const { top, height } = frameOf(axes);
  const above = end.y - (ROOM / 2) * (1 - falling);
  return {
    x: percent(left / WIDTH + 0.5),
    y: percent((above - top) / height),
    width: percent((right - left) / WIDTH),
    height: percent(ROOM / height),
  };
}

function alignmentOf(at: number, axes: number): string {
  const { x, y } = direction(at, axes);
  const across = Math.abs(x) < LEANING ? 'is-middle' : x > 0 ? 'is-right' : 'is-left';
  const down = y < -LEANING ? 'is-above' : y > LEANING ? 'is-below' : 'is-beside';
  return `${across} ${down}`;
}

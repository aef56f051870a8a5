import type { LevelRow } from './level-row.ts';
import { alongAxis, closedPath, frameOf, pointOf, RADIUS, WIDTH } from './radar-geometry.ts';
import { known, knownInterval } from './scale.ts';

/** Outside the rim, where no level can be. */
const OPEN_MARK = RADIUS + 3.5;

/** The rings, bands, targets and levels of a radar. */
export function RadarMarks({ rows, stages }: { readonly rows: readonly LevelRow[]; readonly stages: number }) {
  const axes = rows.length;
  const { top, height } = frameOf(axes);
  const box = `${String(-WIDTH / 2)} ${String(top)} ${String(WIDTH)} ${String(height)}`;
  return (
    <svg viewBox={box} width="100%" height="100%">
      <Rings axes={axes} stages={stages} />
      <Axes rows={rows} />
      <Bands rows={rows} stages={stages} />
      <Targets rows={rows} stages={stages} />
      <Levels rows={rows} stages={stages} />
    </svg>
  );
}

function Rings({ axes, stages }: { readonly axes: number; readonly stages: number }) {
  return Array.from({ length: stages }, (_, stage) => (
    <path
      key={stage}
      class="radar-ring"
      d={closedPath(Array.from({ length: axes }, (_unused, at) => pointOf(stage + 1, at, axes, stages)))}
    />
  ));
}

function Axes({ rows }: { readonly rows: readonly LevelRow[] }) {
  return rows.map(({ id, level }, at) => {
    const end = alongAxis(RADIUS, at, rows.length);
    const mark = alongAxis(OPEN_MARK, at, rows.length);
    const isOpen = known(level) === null;
    return (
      <g key={id}>
        <line class={isOpen ? 'radar-axis is-open' : 'radar-axis'} x1="0" y1="0" x2={end.x} y2={end.y} />
        {isOpen && <circle class="mark-open" cx={mark.x} cy={mark.y} r="2" />}
      </g>
    );
  });
}

type Shape = { readonly rows: readonly LevelRow[]; readonly stages: number };

/** A band between each two neighbours that are both assessed, and a whisker on every axis that is. */
function Bands({ rows, stages }: Shape) {
  const axes = rows.length;
  const ends = rows.map(({ level, interval }, at) => {
    const between = known(level) === null ? null : knownInterval(interval);
    return between?.map((value) => pointOf(value, at, axes, stages));
  });
  return ends.map((own, at) => {
    const next = ends[(at + 1) % axes];
    const [low, high] = own ?? [];
    if (low === undefined || high === undefined) return null;
    return (
      <g key={at}>
        {next && <path class="radar-band" d={closedPath([low, high, ...next.toReversed()])} />}
        <line class="radar-whisker" x1={low.x} y1={low.y} x2={high.x} y2={high.y} />
      </g>
    );
  });
}

function Targets({ rows, stages }: Shape) {
  const points = rows.map(({ target }, at) => {
    const value = known(target);
    return value === null ? null : pointOf(value, at, rows.length, stages);
  });
  return <Joined points={points} name="radar-target" />;
}

function Levels({ rows, stages }: Shape) {
  const points = rows.map(({ level }, at) => {
    const value = known(level);
    return value === null ? null : pointOf(value, at, rows.length, stages);
  });
  return (
    <>
      <Joined points={points} name="radar-level" />
      {points.map((point, at) => point && <circle key={at} class="mark-level" cx={point.x} cy={point.y} r="2.2" />)}
    </>
  );
}

/** Lines from each point to the next one, where both are there. */
function Joined({
  points,
  name,
}: {
  readonly points: readonly (ReturnType<typeof pointOf> | null)[];
  readonly name: string;
}) {
  return points.map((point, at) => {
    const next = points[(at + 1) % points.length];
    return point && next && <line key={at} class={name} x1={point.x} y1={point.y} x2={next.x} y2={next.y} />;
  });
}

import type { ShownLevel } from '../messages/summary.ts';

const RADIUS = 15.5;
const LENGTH = 2 * Math.PI * RADIUS;

/** A level is read to a tenth; a lone whole one keeps its place. */
const TENTHS = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

type RingProps = {
  readonly level: ShownLevel | null;
  readonly stageCount: number;
  /** What the ring shows, in words; nothing depends on seeing it. */
  readonly label: string;
  /** Width and height in pixels. */
  readonly size: number;
};

/** A level as a ring that fills along the scale; a lighter stretch shows how uncertain it is. */
export function Ring({ level, stageCount, label, size }: RingProps) {
  const share = (value: number) => (value - 1) / (stageCount - 1);
  return (
    <svg class="ring" width={size} height={size} viewBox="0 0 36 36" role="img" aria-label={label}>
      <circle class="ring-track" cx="18" cy="18" r={RADIUS} />
      {level !== null && (
        <>
          <Arc name="ring-interval" from={share(level.interval[0])} to={share(level.interval[1])} />
          <Arc name="ring-level" from={0} to={share(level.level)} />
        </>
      )}
      <text class="ring-text" x="18" y="18.5" aria-hidden="true">
        {ringFigure(level) ?? '?'}
      </text>
    </svg>
  );
}

/** What a ring has in its middle; null where there is no level yet. */
export function ringFigure(level: ShownLevel | null): string | null {
  return level === null ? null : TENTHS.format(level.level);
}

function Arc({ name, from, to }: { readonly name: string; readonly from: number; readonly to: number }) {
  const dashes = `${String((to - from) * LENGTH)} ${String(LENGTH)}`;
  return (
    <circle
      class={name}
      cx="18"
      cy="18"
      r={RADIUS}
      stroke-dasharray={dashes}
      transform={`rotate(${String(from * 360 - 90)} 18 18)`}
    />
  );
}

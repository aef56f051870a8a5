import { linePath, stretchesOf, type TrendSeries } from './trend-series.ts';
import { percent } from './scale.ts';

/** The line of a series with its band; months that stand alone are dots, and so is the last. */
export function TrendLines({
  series,
  moments,
  stages,
}: {
  readonly series: TrendSeries;
  readonly moments: readonly string[];
  readonly stages: number;
}) {
  const stretches = stretchesOf(series, moments, stages);
  const last = stretches.at(-1)?.at(-1);
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        {stretches.map((points, at) => {
          const banded = points.flatMap(({ along, band }) => (band === null ? [] : [{ along, band }]));
          const high = banded.map(({ along, band }) => ({ along, down: band[0] }));
          const low = banded.map(({ along, band }) => ({ along, down: band[1] }));
          return (
            <g key={at}>
              {banded.length > 1 && <path class="trend-band" d={`${linePath([...high, ...low.toReversed()])}Z`} />}
              {points.length > 1 && <path class="trend-line" d={linePath(points)} />}
            </g>
          );
        })}
      </svg>
      {stretches.map(([alone, next], at) => {
        if (alone === undefined || next !== undefined) return null;
        return <circle key={at} class="trend-alone" cx={percent(alone.along)} cy={percent(alone.down)} r="3" />;
      })}
      {last !== undefined && <circle class="mark-level" cx={percent(last.along)} cy={percent(last.down)} r="4" />}
    </>
  );
}

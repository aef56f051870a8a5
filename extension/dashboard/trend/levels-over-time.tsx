import { useSignal } from '@preact/signals';
import { trendPoints, type TrendPoint } from '#core/trend.ts';
import { Trend } from '../../ui/charts/trend.tsx';
import { TrendMultiples } from '../../ui/charts/trend-multiples.tsx';
import { say } from '../../words/dashboard-trend.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import { type Steps, useReckoned } from '../reckoning.ts';

/** The levels at each month's end, over all and by competency; reckoned month by month while the screen stays usable. */
export function LevelsOverTime({ open }: { readonly open: OpenCommunity }) {
  const count = useSignal(0);
  const { made: points, isDone } = useReckoned(
    () =>
      collect(open, (so) => {
        count.value = so;
      }),
    [open],
  );
  if (points === null) {
    return (
      <p class="muted" role="status">
        {say('reckoning', { count: count.value })}
      </p>
    );
  }
  if (points.length === 0) return <p class="muted">{say('empty')}</p>;
  const moments = points.map(({ asOf }) => asOf);
  const stages = open.model.stages.map(({ name }) => name);
  return (
    <div class="screen" aria-busy={!isDone}>
      <section class="card">
        <h2 class="visually-hidden">{say('overall')}</h2>
        <Trend
          title={say('overall')}
          stages={stages}
          moments={moments}
          series={{
            id: 'overall',
            name: say('overall'),
            levels: points.map(({ overall }) => overall),
            intervals: points.map(({ interval }) => interval),
          }}
        />
      </section>
      <section class="card">
        <h2 class="visually-hidden">{say('competencies')}</h2>
        <TrendMultiples
          title={say('competencies')}
          stages={stages}
          moments={moments}
          series={open.model.competencies.map(({ id, name }) => ({
            id,
            name,
            levels: points.map(({ levels }) => levels[id] ?? null),
            href: addressOf('competency', id),
          }))}
        />
      </section>
    </div>
  );
}

function* collect(
  { records, community, model, asOf }: OpenCommunity,
  tell: (count: number) => void,
): Steps<readonly TrendPoint[]> {
  const points: TrendPoint[] = [];
  for (const point of trendPoints(records, community, model, asOf)) {
    points.push(point);
    tell(points.length);
    yield;
  }
  return points;
}

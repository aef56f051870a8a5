import { toTenth } from '#core/level.ts';
import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { changeWords, listWords, monthWords } from './chart-words.ts';
import { LevelFigures } from './level-figures.tsx';
import { Sparkline } from './sparkline.tsx';
import { endsOf, trendTable, type TrendSeries } from './trend-series.ts';

/** The trend of each competency, small and side by side on the same scale, each with its last level and its change. */
export function TrendMultiples({
  title,
  stages,
  moments,
  series,
}: {
  readonly title: string;
  /** Names of the stages in order. */
  readonly stages: readonly string[];
  /** When each level was reckoned (ISO 8601), oldest first. */
  readonly moments: readonly string[];
  readonly series: readonly TrendSeries[];
}) {
  if (series.length === 0 || moments.length === 0) {
    return <ChartFrame kind="multiples" title={title} findings={[say('empty')]} tables={[]} children={null} />;
  }
  return (
    <ChartFrame
      kind="multiples"
      title={title}
      findings={[finding(series)]}
      reading={say('read.trend-plain')}
      tables={[trendTable(series, moments)]}
    >
      <ul class="multiples">
        {series.map((one) => (
          <li key={one.id}>
            <span class="chart-name">{one.href === undefined ? one.name : <a href={one.href}>{one.name}</a>}</span>
            <Sparkline series={one} moments={moments} stages={stages.length} />
            <SeriesNumbers series={one} moments={moments} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

/** What the sparkline's own words say already to those who do not see it. */
function SeriesNumbers({ series, moments }: { readonly series: TrendSeries; readonly moments: readonly string[] }) {
  const ends = endsOf(series);
  if (ends === null) {
    return (
      <span class="chart-number is-open" aria-hidden="true">
        {say('not-assessed')}
      </span>
    );
  }
  const month = monthWords(moments[ends.from.at] ?? '');
  return (
    <span class="chart-number" aria-hidden="true">
      <LevelFigures level={ends.to.level} interval={series.intervals?.[ends.to.at] ?? null} target={null} />
      <span class="chart-aside">
        {ends.to.at !== moments.length - 1
          ? say('trend.gone')
          : ends.from.at !== ends.to.at && say('trend.since', { change: changeWords(changeOf(ends)), month })}
      </span>
    </span>
  );
}

function finding(series: readonly TrendSeries[]): string {
  const changes = series.map((one) => {
    const ends = endsOf(one);
    return ends === null || ends.from.at === ends.to.at ? null : changeOf(ends);
  });
  const count = (is: (change: number | null) => boolean) => changes.filter(is).length;
  const counts = [
    ['trend.up', count((change) => change !== null && change > 0)],
    ['trend.down', count((change) => change !== null && change < 0)],
    ['trend.same', count((change) => change === 0)],
    ['trend.incomparable', count((change) => change === null)],
  ] as const;
  return listWords(counts.filter(([, number]) => number > 0).map(([id, number]) => say(id, { count: number })));
}

function changeOf({ from, to }: NonNullable<ReturnType<typeof endsOf>>): number {
  return toTenth(to.level) - toTenth(from.level);
}

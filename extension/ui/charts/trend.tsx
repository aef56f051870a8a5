import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { LevelFigures } from './level-figures.tsx';
import { Picture } from './picture.tsx';
import { percent, shareOf } from './scale.ts';
import { TrendLines } from './trend-lines.tsx';
import { TrendMonths } from './trend-months.tsx';
import { endsOf, seriesFinding, trendTable, type TrendSeries } from './trend-series.ts';

/**
 * One level over the months, large: line, interval as a band, months without a level as gaps, and the last level
 * written at its end.
 */
export function Trend({
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
  readonly series: TrendSeries;
}) {
  const ends = endsOf(series);
  const finding = seriesFinding(series, moments);
  const tables = moments.length === 0 ? [] : [trendTable([series], moments)];
  if (ends === null)
    return <ChartFrame kind="trend" title={title} findings={[finding]} tables={tables} children={null} />;
  const isBanded = series.intervals?.some((interval) => interval !== null) === true;
  const reading = say(isBanded ? 'read.trend' : 'read.trend-plain');
  return (
    <ChartFrame kind="trend" title={title} findings={[finding]} reading={reading} tables={tables}>
      <div class="trend">
        <StageNames stages={stages} />
        <Picture kind="trend" title={title} description={finding}>
          {stages.map((_, at) => {
            const y = percent(1 - shareOf(at + 1, stages.length));
            return <line key={at} class="chart-grid" x1="0%" x2="100%" y1={y} y2={y} />;
          })}
          <TrendLines series={series} moments={moments} stages={stages.length} />
        </Picture>
        <EndLabel series={series} isNow={ends.to.at === moments.length - 1} ends={ends} stages={stages.length} />
        <TrendMonths moments={moments} />
      </div>
    </ChartFrame>
  );
}

/** Each stage's name, standing on its line. */
function StageNames({ stages }: { readonly stages: readonly string[] }) {
  return (
    <div class="trend-stages" aria-hidden="true">
      {stages.map((name, at) => (
        <span key={at} style={{ insetBlockStart: percent(1 - shareOf(at + 1, stages.length)) }}>
          <span class="stage-axis-full">{say('stage', { number: at + 1, name })}</span>
          <span class="stage-axis-number">{at + 1}</span>
        </span>
      ))}
    </div>
  );
}

/** The last level, beside the end of its line; in words where the line ended earlier. */
function EndLabel({
  series,
  isNow,
  ends,
  stages,
}: {
  readonly series: TrendSeries;
  readonly isNow: boolean;
  readonly ends: NonNullable<ReturnType<typeof endsOf>>;
  readonly stages: number;
}) {
  const interval = series.intervals?.[ends.to.at] ?? null;
  return (
    <div class="trend-end" aria-hidden="true">
      <span style={{ insetBlockStart: percent(1 - shareOf(ends.to.level, stages)) }}>
        <LevelFigures level={ends.to.level} interval={interval} target={null} />
        {!isNow && <span class="is-open">{say('trend.gone')}</span>}
      </span>
    </div>
  );
}

import { Picture } from './picture.tsx';
import { TrendLines } from './trend-lines.tsx';
import { seriesFinding, type TrendSeries } from './trend-series.ts';

/** A trend the size of a word, for a row of a table or a list; it fills the width it is given. */
export function Sparkline({
  series,
  moments,
  stages,
}: {
  readonly series: TrendSeries;
  /** When each level was reckoned (ISO 8601), oldest first. */
  readonly moments: readonly string[];
  /** How many stages the scale has. */
  readonly stages: number;
}) {
  return (
    <Picture kind="sparkline" title={seriesFinding(series, moments)}>
      <line class="chart-grid" x1="0%" x2="100%" y1="0%" y2="0%" />
      <line class="chart-grid" x1="0%" x2="100%" y1="100%" y2="100%" />
      <TrendLines series={series} moments={moments} stages={stages} />
    </Picture>
  );
}

import { useMemo } from 'preact/hooks';
import { type HealthMeasure, type HealthTrend, measureHealth, TREND_DAYS } from '#core/health.ts';
import { say } from '../../words/dashboard-health.ts';
import { measureWords } from '../measure-words.ts';
import type { DashboardScreen } from '../screen.ts';

/** How the community does by what its pages show, in measures of usual names. */
export const health: DashboardScreen = {
  id: 'health',
  name: () => say('screen.health'),
  Screen({ open }) {
    const { pages, measures } = useMemo(() => measureHealth(open.records.observations, open.asOf), [open]);
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('screen.health')}</h1>
          <p class="lead">{say('lead')}</p>
        </header>
        <section class="card">
          <p>{pages === 0 ? say('empty') : say('pages', { count: pages })}</p>
          {pages > 0 && <Measures measures={measures} />}
        </section>
      </div>
    );
  },
};

function Measures({ measures }: { readonly measures: readonly HealthMeasure[] }) {
  return (
    // A region that scrolls where it is narrow takes the focus, so that keys can scroll it.
    <div class="table-scroll" role="region" aria-label={say('screen.health')} tabIndex={0}>
      <table class="measures">
        <thead>
          <tr>
            <th scope="col">{say('measure')}</th>
            <th scope="col" class="number">
              {say('value')}
            </th>
            <th scope="col" class="number">
              {say('count')}
            </th>
            <th scope="col">{say('period')}</th>
            <th scope="col">{say('trend', { days: TREND_DAYS })}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Measure key={measure.id} measure={measure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Measure({ measure }: { readonly measure: HealthMeasure }) {
  const { name, value, unit, n, period, definition, source, trend } = measure;
  return (
    <tr>
      <th scope="row">
        {name}
        <details class="small">
          <summary>{say('definition')}</summary>
          <p>{definition}</p>
          <p class="muted">{say('source', { source })}</p>
        </details>
      </th>
      <td class={value === null ? 'number muted' : 'number'}>
        {value === null ? say('unknown') : measureWords(value, unit)}
      </td>
      <td class="number">{n}</td>
      <td>{period === null ? '' : say('period.span', { from: new Date(period.from), to: new Date(period.to) })}</td>
      <td class={trend === null ? 'muted' : undefined}>{trendWords(trend, unit)}</td>
    </tr>
  );
}

function trendWords(trend: HealthTrend | null, unit: HealthMeasure['unit']): string {
  if (trend === null) return say('trend.none');
  return say('trend.words', {
    change: measureWords(trend.change, unit, 'exceptZero'),
    before: measureWords(trend.previous, unit),
    now: trend.n.current,
    then: trend.n.previous,
  });
}

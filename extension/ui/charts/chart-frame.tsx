import type { ComponentChildren } from 'preact';
import { say } from '../../words/charts.ts';
import { ChartTable, type TableOfNumbers } from './chart-table.tsx';

/**
 * What every chart stands in: its title, what it finds in a sentence, the picture, how to read it, and the same
 * numbers as a table.
 */
export function ChartFrame({
  kind,
  title,
  findings,
  reading,
  tables,
  children,
}: {
  /** Names the chart for its style. */
  readonly kind: string;
  readonly title: string;
  readonly findings: readonly string[];
  /** What the marks mean. */
  readonly reading?: string;
  readonly tables: readonly TableOfNumbers[];
  readonly children: ComponentChildren;
}) {
  return (
    <figure class={`chart chart-${kind}`}>
      <figcaption>
        <span class="chart-title">{title}</span>
        {findings.map((finding, at) => (
          <span key={at} class="chart-finding">
            {finding}
          </span>
        ))}
      </figcaption>
      {children}
      {reading !== undefined && <p class="chart-reading">{reading}</p>}
      {tables.length > 0 && (
        <details class="chart-numbers">
          <summary>
            {say('as-table')} <span class="visually-hidden">{say('as-table-of', { title })}</span>
          </summary>
          {tables.map((table, at) => (
            <ChartTable key={at} table={table} title={title} />
          ))}
        </details>
      )}
    </figure>
  );
}

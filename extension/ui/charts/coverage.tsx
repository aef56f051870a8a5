import { useId } from 'preact/hooks';
import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { listWords } from './chart-words.ts';
import { Hatching } from './heat-mark.tsx';
import { Picture } from './picture.tsx';
import { percent, within } from './scale.ts';

/** How much evidence speaks to one part: a layer, a team, a competency. */
export type CoverageRow = {
  readonly id: string;
  readonly name: string;
  readonly strengths: number;
  readonly gaps: number;
  /** Notes that are neither. */
  readonly notes: number;
  /** Where the records are shown. */
  readonly href?: string;
};

/** Which parts the evidence speaks to and what it says of them: strengths, gaps and notes end to end. */
export function Coverage({ title, rows }: { readonly title: string; readonly rows: readonly CoverageRow[] }) {
  const hatching = useId();
  if (rows.length === 0) {
    return <ChartFrame kind="coverage" title={title} findings={[say('empty')]} tables={[]} children={null} />;
  }
  const most = Math.max(1, ...rows.map(totalOf));
  return (
    <ChartFrame
      kind="coverage"
      title={title}
      findings={findings(rows)}
      reading={say('read.coverage')}
      tables={[tableOf(rows)]}
    >
      <Hatching id={hatching} />
      <ul class="chart-rows">
        {rows.map((row) => (
          <li key={row.id} class="chart-row">
            <span class="chart-name">{row.href === undefined ? row.name : <a href={row.href}>{row.name}</a>}</span>
            <span class="chart-plot">
              <Picture kind="coverage-row" title={say('named', { name: row.name, words: rowWords(row) })}>
                <Stack row={row} most={most} hatching={hatching} />
              </Picture>
            </span>
            <span class={totalOf(row) === 0 ? 'chart-number is-open' : 'chart-number'} aria-hidden="true">
              <bdi>{rowWords(row)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function Stack({
  row,
  most,
  hatching,
}: {
  readonly row: CoverageRow;
  readonly most: number;
  readonly hatching: string;
}) {
  const [strengths, gaps, notes] = [row.strengths, row.gaps, row.notes].map((count) => within(count / most));
  const [s = 0, g = 0, n = 0] = [strengths, gaps, notes];
  if (s + g + n === 0) return <line class="scale-line is-open" x1="0%" x2="100%" y1="12" y2="12" />;
  return (
    <>
      {s > 0 && <rect class="cover-strengths" width={percent(s)} y="4" height="16" />}
      {g > 0 && (
        <>
          <rect class="cover-gaps" x={percent(s)} width={percent(g)} y="4" height="16" />
          <rect x={percent(s)} width={percent(g)} y="4" height="16" fill={`url(#${hatching})`} />
        </>
      )}
      {n > 0 && <rect class="cover-notes" x={percent(s + g)} width={percent(n)} y="4" height="16" />}
      <line class="scale-line" x1="0%" x2="0%" y1="0" y2="24" />
    </>
  );
}

function totalOf({ strengths, gaps, notes }: CoverageRow): number {
  return strengths + gaps + notes;
}

function rowWords({ strengths, gaps, notes }: CoverageRow): string {
  const parts = [
    ...(strengths > 0 ? [say('coverage.strengths', { count: strengths })] : []),
    ...(gaps > 0 ? [say('coverage.gaps', { count: gaps })] : []),
    ...(notes > 0 ? [say('coverage.notes', { count: notes })] : []),
  ];
  return parts.length === 0 ? say('coverage.none') : listWords(parts);
}

function findings(rows: readonly CoverageRow[]): readonly string[] {
  const missing = rows.filter((row) => totalOf(row) === 0).map(({ name }) => name);
  return [
    say('coverage.finding', { covered: rows.length - missing.length, of: rows.length }),
    ...(missing.length === 0 ? [] : [say('coverage.missing', { names: listWords(missing) })]),
  ];
}

function tableOf(rows: readonly CoverageRow[]) {
  const number = new Intl.NumberFormat();
  return {
    columns: [say('column.part'), say('column.strengths'), say('column.gaps'), say('column.notes')],
    rows: rows.map(({ id, name, strengths, gaps, notes }) => ({
      id,
      head: name,
      cells: [strengths, gaps, notes].map((count) => number.format(count)),
    })),
  };
}

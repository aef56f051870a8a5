import { useId } from 'preact/hooks';
import { say } from '../../words/charts.ts';
import { percentWords } from './chart-words.ts';
import { ChartFrame } from './chart-frame.tsx';
import { HeatCellMark, Hatching } from './heat-mark.tsx';
import { known, within } from './scale.ts';

/** One competency at one stage. */
export type HeatCell = {
  /** 1 is the first stage. */
  readonly stage: number;
  /** Share of the indicators met (0..1); null where none is answered. */
  readonly share: number | null;
  /** How many records speak to it. */
  readonly evidence: number;
  /** Where those records are shown. */
  readonly href: string;
};

/** One competency of a heat map; a stage without a cell has no indicators. A
 * stage that no competency has indicators at is left out. */
export type HeatRow = { readonly id: string; readonly name: string; readonly cells: readonly HeatCell[] };

/** More columns than these have no room for words on a narrow screen. */
const MOST_WIDE = 3;

/**
 * How much of each stage's practice is there, by competency. It is a table in itself, with a link in each cell, so none
 * is behind it. Each share is a filled length, a shade and a number, so that neither colour nor grey is needed.
 */
export function HeatMap({
  title,
  stages,
  rows,
}: {
  readonly title: string;
  /** Names of the stages in order. */
  readonly stages: readonly string[];
  readonly rows: readonly HeatRow[];
}) {
  const hatching = useId();
  if (rows.length === 0) {
    return <ChartFrame kind="heat-map" title={title} findings={[say('empty')]} tables={[]} children={null} />;
  }
  const columns = stages
    .map((name, at) => ({ name, stage: at + 1 }))
    .filter(({ stage }) => rows.some(({ cells }) => cells.some((cell) => cell.stage === stage)));
  // The roles are said again because a narrow table is laid out as no table is, which takes them away in some browsers.
  return (
    <ChartFrame kind="heat-map" title={title} findings={[finding(rows)]} reading={say('read.heat-map')} tables={[]}>
      <Hatching id={hatching} />
      <table
        class={columns.length > MOST_WIDE ? 'heat is-many' : 'heat'}
        role="table"
        aria-label={title}
        style={{ '--stages': columns.length }}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" class="heat-corner">
              {say('column.competency')}
            </th>
            {columns.map(({ name, stage }) => (
              <th key={stage} scope="col" role="columnheader">
                <span class="heat-full">{say('stage', { number: stage, name })}</span>
                <span class="heat-short" aria-hidden="true">
                  {stage}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              <th scope="row" role="rowheader">
                {row.name}
              </th>
              {columns.map(({ name, stage }) => (
                <td key={stage} role="cell">
                  <Cell row={row} stage={name} cell={row.cells.find((one) => one.stage === stage)} fill={hatching} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}

function Cell({
  row,
  stage,
  cell,
  fill,
}: {
  readonly row: HeatRow;
  readonly stage: string;
  readonly cell: HeatCell | undefined;
  readonly fill: string;
}) {
  if (cell === undefined) return <span class="heat-cell is-none">{say('heat.no-indicators')}</span>;
  const share = known(cell.share);
  const met = share === null ? say('heat.unanswered') : say('heat.met', { share: percentWords(within(share)) });
  const evidence = say('heat.evidence', { count: cell.evidence });
  const style = { '--share': share === null ? 0 : within(share) };
  return (
    <a class={share === null ? 'heat-cell is-open' : 'heat-cell'} style={style} href={cell.href}>
      <span class="visually-hidden">{say('heat.cell', { competency: row.name, stage })}</span>
      <HeatCellMark share={share} hatching={fill} />
      <span class="heat-share">
        <span class="heat-full">{met}</span>
        <span class="heat-short">{share === null ? say('heat.unknown') : percentWords(within(share))}</span>
      </span>
      <span class="heat-evidence">
        <span class="heat-full">{evidence}</span>
        <span class="heat-short">{say('heat.evidence-short', { count: cell.evidence })}</span>
      </span>
    </a>
  );
}

/** The competency with the most met on average over the stages that are answered. */
function finding(rows: readonly HeatRow[]): string {
  const means = rows.flatMap(({ name, cells }) => {
    const shares = cells.map(({ share }) => known(share)).filter((share) => share !== null);
    return shares.length === 0 ? [] : [{ name, share: shares.reduce((sum, share) => sum + share, 0) / shares.length }];
  });
  const best = means.toSorted((a, b) => b.share - a.share).at(0);
  if (best === undefined) return say('heat.finding-none');
  return say('heat.finding', { name: best.name, share: percentWords(within(best.share)) });
}

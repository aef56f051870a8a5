import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { levelOrNone, targetWords } from './chart-words.ts';
import { levelFindings, type LevelRow, levelTable } from './level-row.ts';
import { LevelScale } from './level-scale.tsx';
import { known } from './scale.ts';
import { StageAxis } from './stage-axis.tsx';

/** Levels one below the other on the same scale, each with its name, interval and target. */
export function LevelScales({
  title,
  stages,
  rows,
}: {
  readonly title: string;
  /** Names of the stages in order. */
  readonly stages: readonly string[];
  readonly rows: readonly LevelRow[];
}) {
  if (rows.length === 0) {
    return <ChartFrame kind="levels" title={title} findings={[say('empty')]} tables={[]} children={null} />;
  }
  return (
    <ChartFrame
      kind="levels"
      title={title}
      findings={levelFindings(rows)}
      reading={say('read.levels')}
      tables={[levelTable(rows)]}
    >
      <ul class="chart-rows">
        {rows.map((row) => (
          <li key={row.id} class="chart-row">
            <span class="chart-name">{row.href === undefined ? row.name : <a href={row.href}>{row.name}</a>}</span>
            <span class="chart-plot">
              <LevelScale row={row} stages={stages.length} />
            </span>
            <LevelNumbers row={row} />
          </li>
        ))}
        <li class="chart-row is-axis" aria-hidden="true">
          <span class="chart-plot">
            <StageAxis stages={stages} />
          </span>
        </li>
      </ul>
    </ChartFrame>
  );
}

/** The picture's own words say it already to those who do not see it. */
function LevelNumbers({ row }: { readonly row: LevelRow }) {
  const target = known(row.target);
  return (
    <span class="chart-number" aria-hidden="true">
      <span class={known(row.level) === null ? 'is-open' : 'chart-value'}>{levelOrNone(row.level, row.interval)}</span>
      {target !== null && <span class="chart-aside">{say('target', { target: targetWords(target) })}</span>}
    </span>
  );
}

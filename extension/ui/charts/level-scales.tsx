import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { LevelFigures } from './level-figures.tsx';
import { levelFindings, type LevelRow, levelTable } from './level-row.ts';
import { LevelScale } from './level-scale.tsx';
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
            <span class="chart-number" aria-hidden="true">
              <LevelFigures {...row} />
            </span>
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

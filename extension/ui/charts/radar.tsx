import { say } from '../../words/charts.ts';
import { ChartFrame } from './chart-frame.tsx';
import { levelFindings, type LevelRow, levelTable, rowsWords } from './level-row.ts';
import { LevelScales } from './level-scales.tsx';
import { Picture } from './picture.tsx';
import { frameOf, WIDTH } from './radar-geometry.ts';
import { RadarLabels } from './radar-labels.tsx';
import { RadarMarks } from './radar-marks.tsx';

/** Fewer axes make no shape, and more leave no room for their names: levels then stand one below the other. */
const FEWEST_AXES = 3;
const MOST_AXES = 8;

/**
 * Levels of all competencies against their targets, as one shape: intervals are bands, and a competency that is not
 * assessed leaves the shape open. With too few or too many competencies it is a list of scales.
 */
export function Radar({
  title,
  stages,
  rows,
}: {
  readonly title: string;
  /** Names of the stages in order. */
  readonly stages: readonly string[];
  readonly rows: readonly LevelRow[];
}) {
  if (rows.length < FEWEST_AXES || rows.length > MOST_AXES) {
    return <LevelScales title={title} stages={stages} rows={rows} />;
  }
  const findings = levelFindings(rows);
  return (
    <ChartFrame kind="radar" title={title} findings={findings} reading={say('read.radar')} tables={[levelTable(rows)]}>
      <Picture
        kind="radar"
        ratio={WIDTH / frameOf(rows.length).height}
        title={title}
        description={`${findings.join(' ')} ${rowsWords(rows)}`}
      >
        <RadarMarks rows={rows} stages={stages.length} />
        <RadarLabels rows={rows} stages={stages.length} />
      </Picture>
    </ChartFrame>
  );
}

import { say } from '../../words/charts.ts';
import { tenthWords } from './chart-words.ts';
import { ScaleLine } from './level-scale.tsx';
import { Picture } from './picture.tsx';
import { percent, shareOf } from './scale.ts';

/** A level (1..n) before a quarter's work and after it. */
export type TimelineLevel = {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
};

/** A level before some work and the one to be expected after it; open, because it has not come about. */
export function ProjectedLevel({ level, stages }: { readonly level: TimelineLevel; readonly stages: number }) {
  const { name } = level;
  const [before, after] = [tenthWords(level.before), tenthWords(level.after)];
  const [from, to] = [percent(shareOf(level.before, stages)), percent(shareOf(level.after, stages))];
  return (
    <>
      <span class="chart-name" aria-hidden="true">
        {name}
      </span>
      <span class="chart-number" aria-hidden="true">
        <bdi>{say('change.of-level', { before, after })}</bdi>
      </span>
      <span class="chart-plot">
        <Picture kind="level-scale" title={say('roadmap.move', { name, before, after })}>
          <ScaleLine stages={stages} isOpen={false} />
          <line class="mark-move" x1={from} x2={to} y1="12" y2="12" />
          <circle class="mark-level" cx={from} cy="12" r="4" />
          <circle class="mark-projected" cx={to} cy="12" r="4.5" />
        </Picture>
      </span>
    </>
  );
}

import { say } from '../../words/charts.ts';
import { type LevelRow, rowWords } from './level-row.ts';
import { Picture } from './picture.tsx';
import { known, knownInterval, percent, shareOf } from './scale.ts';

/**
 * One level on the scale of its model: the level as a dot, its interval as a whisker, the target as a triangle below,
 * and what evidence alone shows as an open ring. Fills the width it is given; made for a row of a table or a list.
 */
export function LevelScale({
  row,
  stages,
}: {
  readonly row: LevelRow;
  /** How many stages the scale has. */
  readonly stages: number;
}) {
  const level = known(row.level);
  const interval = level === null ? null : knownInterval(row.interval);
  const target = known(row.target);
  const evidenced = known(row.evidencedLevel);
  const place = (value: number) => percent(shareOf(value, stages));
  return (
    <Picture kind="level-scale" title={say('named', { name: row.name, words: rowWords(row) })}>
      <ScaleLine stages={stages} isOpen={level === null} />
      {interval !== null && <Whisker low={shareOf(interval[0], stages)} high={shareOf(interval[1], stages)} />}
      {evidenced !== null && <circle class="mark-evidenced" cx={place(evidenced)} cy="12" r="6.5" />}
      {level !== null && <circle class="mark-level" cx={place(level)} cy="12" r="4.5" />}
      {target !== null && (
        <svg class="mark-at" x={place(target)} y="19">
          <path class="mark-target" d="M0 0 4 6.5H-4Z" />
        </svg>
      )}
    </Picture>
  );
}

/** The line of a scale with a tick at each stage; broken where nothing is known. */
export function ScaleLine({ stages, isOpen }: { readonly stages: number; readonly isOpen: boolean }) {
  return (
    <>
      <line class={isOpen ? 'scale-line is-open' : 'scale-line'} x1="0%" x2="100%" y1="12" y2="12" />
      {Array.from({ length: stages }, (_, at) => {
        const x = percent(shareOf(at + 1, stages));
        return <line key={at} class="scale-line" x1={x} x2={x} y1="8" y2="16" />;
      })}
    </>
  );
}

function Whisker({ low, high }: { readonly low: number; readonly high: number }) {
  return (
    <>
      <rect class="mark-interval" x={percent(low)} width={percent(high - low)} y="9" height="6" />
      <line class="mark-whisker" x1={percent(low)} x2={percent(high)} y1="12" y2="12" />
      <line class="mark-whisker" x1={percent(low)} x2={percent(low)} y1="7" y2="17" />
      <line class="mark-whisker" x1={percent(high)} x2={percent(high)} y1="7" y2="17" />
    </>
  );
}

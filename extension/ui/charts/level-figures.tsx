import { say } from '../../words/charts.ts';
import { intervalWords, targetWords, tenthWords } from './chart-words.ts';
import { known, knownInterval } from './scale.ts';

/**
 * A level, its interval and its target as they stand beside a mark, each on its own where there is little room. The
 * numbers keep their order where text runs from the right.
 */
export function LevelFigures({
  level,
  interval,
  target,
}: {
  readonly level: number | null;
  readonly interval: readonly [number, number] | null;
  readonly target: number | null;
}) {
  const value = known(level);
  const between = knownInterval(interval);
  const wanted = known(target);
  return (
    <>
      <span class="level-figures">
        {value === null ? (
          <span class="is-open">{say('not-assessed')}</span>
        ) : (
          <bdi class="chart-value">{tenthWords(value)}</bdi>
        )}{' '}
        {value !== null && between !== null && <bdi class="chart-aside">{intervalWords(between)}</bdi>}
      </span>
      {wanted !== null && (
        <span class="chart-aside">
          <bdi>{say('target', { target: targetWords(wanted) })}</bdi>
        </span>
      )}
    </>
  );
}

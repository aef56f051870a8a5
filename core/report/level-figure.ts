import type { MaturityModel } from '#core/model.ts';
import type { LevelFigure } from './document.ts';
import { capitalise, intervalWords, NOT_ASSESSED, targetWords, tenthWords } from './words.ts';

/** A level, its interval and its target on the model's scale, and the same in words. */
export function levelFigure(
  model: Pick<MaturityModel, 'stages'>,
  {
    level,
    interval,
    target,
  }: {
    readonly level: number | null;
    readonly interval: readonly [number, number] | null;
    readonly target: number | null;
  },
): LevelFigure {
  const scale = `on a scale from 1 to ${String(model.stages.length)}`;
  const known =
    level === null || interval === null
      ? NOT_ASSESSED
      : `level ${tenthWords(level)} ${scale}, between ${intervalWords(interval).replace('–', ' and ')} with 80 % probability`;
  const wanted = target === null ? '' : `; target ${targetWords(target)}`;
  const stages = model.stages.map(({ name }) => name);
  return { type: 'level', level, interval, target, stages, alternative: `${capitalise(known)}${wanted}.` };
}

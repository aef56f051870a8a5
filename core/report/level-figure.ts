import type { MaturityModel } from '#core/model.ts';
import type { LevelFigure } from './document.ts';
import type { Voice } from './voice.ts';

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
  voice: Voice,
): LevelFigure {
  return {
    type: 'level',
    level,
    interval,
    target,
    stages: model.stages.map(({ name }) => name),
    labels: { level: voice.level(level, interval), target: voice.say.scorecard('target.beside') },
    alternative: alternativeOf(level, interval, target, model, voice),
  };
}

function alternativeOf(
  level: number | null,
  interval: readonly [number, number] | null,
  target: number | null,
  { stages }: Pick<MaturityModel, 'stages'>,
  { say, tenth, target: targetWords }: Voice,
): string {
  if (level === null || interval === null) {
    return target === null
      ? say.common('level.unknown')
      : say.common('level.unknown-target', { target: targetWords(target) });
  }
  const known = { level: tenth(level), stages: stages.length, low: tenth(interval[0]), high: tenth(interval[1]) };
  return target === null
    ? say.common('level.known', known)
    : say.common('level.known-target', { ...known, target: targetWords(target) });
}

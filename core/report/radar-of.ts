import type { ReportContext } from './context.ts';
import type { Radar } from './document.ts';

/** The levels of all competencies against their targets, and against what they were where two dates are compared. */
export function radarOf({ assessment: { scoring, model }, comparison, voice }: ReportContext): Radar {
  const { say } = voice;
  const then = new Map(comparison?.competencies.map(({ competency, before }) => [competency, before]));
  const axes = scoring.scorecard.competencies.map(({ id, level, target }) => {
    const before = then.get(id) ?? null;
    return {
      name: model.competencies.find((known) => known.id === id)?.name ?? id,
      level,
      target,
      ...(comparison !== null && { before }),
      words: {
        level: level === null ? say.common('not-assessed') : voice.tenth(level),
        target: target === null ? '' : voice.target(target),
        before: before === null ? '' : voice.tenth(before),
      },
    };
  });
  return {
    type: 'radar',
    caption: say.summary('radar'),
    axes,
    stages: model.stages.map(({ name }) => name),
    labels: {
      axis: say.summary('competency'),
      level: say.summary('radar.level'),
      target: say.summary('radar.target'),
      before: comparison === null ? '' : voice.date(comparison.since),
    },
    alternative: say.summary('radar.alternative', {
      stages: model.stages.length,
      levels: axes.map((axis) => axisWords(axis, voice)).join('; '),
    }),
  };
}

function axisWords({ name, level, target }: Radar['axes'][number], { say, tenth, ...voice }: ReportContext['voice']) {
  if (target === null) {
    return level === null
      ? say.summary('radar.axis-alone-unknown', { name })
      : say.summary('radar.axis-alone', { name, level: tenth(level) });
  }
  const wanted = voice.target(target);
  return level === null
    ? say.summary('radar.axis-unknown', { name, target: wanted })
    : say.summary('radar.axis', { name, level: tenth(level), target: wanted });
}

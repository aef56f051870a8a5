import type { MaturityModel } from '#core/model.ts';
import { closest } from './closest.ts';
import { UsageError } from './usage-error.ts';

/** Reads `--target culture=3`; whether the model knows the competency is asked later. */
export function readTargets(words: readonly string[] = []): Readonly<Record<string, number>> {
  return Object.fromEntries(
    words.map((word) => {
      const [, competency, stage] = /^([^=]+)=([1-6])$/u.exec(word) ?? [];
      if (competency !== undefined && stage !== undefined) return [competency, Number(stage)];
      throw new UsageError(`--target "${word}" is no target`, 'Give a competency and a stage, such as culture=3.');
    }),
  );
}

/** What is wrong with targets under a model: a competency it does not know, a stage it does not have. */
export function targetFaults(
  targets: Readonly<Record<string, number>>,
  { id, competencies, stages }: MaturityModel,
): readonly { readonly competency: string; readonly message: string; readonly hint: string }[] {
  const ids = competencies.map((competency) => competency.id);
  return Object.entries(targets).flatMap(([competency, stage]) => {
    if (!ids.includes(competency)) {
      const meant = closest(competency, ids);
      const hint = meant === undefined ? `It has ${ids.join(', ')}.` : `Did you mean \`${meant}\`?`;
      return [{ competency, message: `the model ${id} has no competency "${competency}"`, hint }];
    }
    if (Number.isInteger(stage) && stage <= stages.length) return [];
    const hint = `Give a stage from 1 to ${String(stages.length)}.`;
    return [{ competency, message: `the model ${id} has no stage ${String(stage)}`, hint }];
  });
}

import type { Answer } from './answer.ts';
import type { Check } from './check.ts';
import type { Community } from './community.ts';
import type { MaturityModel } from './model.ts';
import type { Observation } from './observation.ts';
import { type UnknownReference, unknownReferences } from './unknown-reference.ts';

/** A record or a setting that a model cannot judge, because it was made under another one. It is kept all the same. */
export type NotScored = {
  readonly kind: 'observation' | 'check' | 'answer' | 'target' | 'importance';
  /** The record's id; of a setting the competency it is for. */
  readonly id: string;
  /** What the model does not know of it, the widest first; never empty. */
  readonly unknown: readonly Pick<UnknownReference, 'what' | 'value'>[];
};

/** Everything among records that a model cannot judge, in their order, the settings last. */
export function findNotScored(
  records: {
    readonly community: Pick<Community, 'targets' | 'importance'>;
    readonly observations: readonly Observation[];
    readonly checks: readonly Check[];
    readonly answers: readonly Answer[];
  },
  model: MaturityModel,
): readonly NotScored[] {
  const unknown = unknownReferences(model);
  const item = (kind: NotScored['kind'], id: string, references: readonly UnknownReference[]): readonly NotScored[] =>
    references.length === 0 ? [] : [{ kind, id, unknown: references.map(({ what, value }) => ({ what, value })) }];
  const settings = unknown.settings(records.community);
  const ofList = (list: 'targets' | 'importance') => settings.filter(({ field }) => field[0] === list);
  const setting = (kind: NotScored['kind'], reference: UnknownReference) =>
    item(kind, String(reference.field[1]), [reference]);
  return [
    ...records.observations.flatMap((record) => item('observation', record.id, unknown.observation(record))),
    ...records.checks.flatMap((record) => item('check', record.id, unknown.check(record))),
    ...records.answers.flatMap((record) => item('answer', record.id, unknown.answer(record))),
    ...ofList('targets').flatMap((reference) => setting('target', reference)),
    ...ofList('importance').flatMap((reference) => setting('importance', reference)),
  ];
}

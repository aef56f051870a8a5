import type { Answer } from './answer.ts';
import type { Check } from './check.ts';
import type { Community } from './community.ts';
import type { Placed } from './json-input.ts';
import type { MaturityModel } from './model.ts';
import type { Observation } from './observation.ts';
import { formatPath, type JsonPath } from './problem.ts';
import { stageRange, type Finding } from './schema-finding.ts';
import { type UnknownReference, unknownReferences } from './unknown-reference.ts';

/** Records with the places they stand at in their file. */
export type PlacedRecords = {
  readonly community: Community;
  readonly observations: readonly Placed<Observation>[];
  readonly checks: readonly Placed<Check>[];
  readonly answers: readonly Placed<Answer>[];
};

/**
 * What records say that their model does not know. `refused` holds the paths (joined by `/`) of records that mean
 * nothing in the model's scale; the others are kept, and scoring passes over them. What records of another model say
 * that this one does not know is no problem: they are kept, and not scored.
 */
export function findReferenceProblems(records: PlacedRecords, model: MaturityModel) {
  const isOwn = records.community.model.id === model.id;
  const unknown = unknownReferences(model);
  const findings: Finding[] = [];
  const refused = new Set<string>();
  const note = (references: readonly UnknownReference[], path: JsonPath) => {
    if (isOwn) findings.push(...references.map((reference) => findingOf(reference, path, model)));
    return isOwn && references.some(({ what }) => what === 'stage');
  };
  note(unknown.settings(records.community), ['community']);
  for (const { record, path } of records.observations) {
    const isOutside = note(unknown.observation(record), path);
    const isBelow = record.stage === 1 && record.verdict === 'gap';
    if (isBelow) findings.push(gapAtFirstStage([...path, 'stage']));
    if (isOutside || isBelow) refused.add(path.join('/'));
  }
  for (const { record, path } of records.checks) note(unknown.check(record), path);
  for (const { record, path } of records.answers) note(unknown.answer(record), path);
  return { findings, refused };
}

function findingOf({ what, value, field }: UnknownReference, record: JsonPath, model: MaturityModel): Finding {
  const path = [...record, ...field];
  const name = formatPath(path);
  const last = model.stages.length;
  switch (what) {
    case 'competency':
      return {
        path,
        code: 'unknown-competency',
        message: `${name} names the competency "${value}", which is not in the model`,
        hint: 'See `tidemark model` for the competencies.',
      };
    case 'indicator':
      return {
        path,
        code: 'unknown-indicator',
        message: `${name} "${value}" is not in the model`,
        hint: 'See `tidemark model` for the indicators.',
      };
    case 'prompt':
    case 'option':
    case 'question':
      return {
        path,
        code: `unknown-${what}`,
        message: `${name} "${value}" is not in the model`,
        hint: 'The answer is kept but does not count; give the model it was given under by --model.',
      };
    case 'stage':
      return {
        path,
        code: 'stage-range',
        message: `${name} ${stageRange(last)}, not ${value}`,
        hint: 'Give one of the stages of the model.',
      };
    case 'target':
      return {
        path,
        code: 'target-range',
        message: `${name} must be from 1 to ${String(last)}, not ${value}`,
        hint: 'Give a target on the scale of the model.',
      };
  }
}

function gapAtFirstStage(path: JsonPath): Finding {
  return {
    path,
    code: 'gap-at-stage-1',
    message: `${formatPath(path)} cannot be 1 for a gap: nothing is below the first stage`,
    hint: 'Name the stage whose practice is missing, 2 or higher.',
  };
}

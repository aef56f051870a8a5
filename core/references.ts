import type { Check } from './check.ts';
import type { Community } from './community.ts';
import type { MaturityModel } from './model.ts';
import type { Observation } from './observation.ts';
import { formatPath, type JsonPath } from './problem.ts';
import { stageRange, type Finding } from './schema-finding.ts';

type Placed<Kind> = { readonly record: Kind; readonly path: JsonPath };

/** Records with the places they stand at in their file. */
export type PlacedRecords = {
  readonly community: Community;
  readonly observations: readonly Placed<Observation>[];
  readonly checks: readonly Placed<Check>[];
};

/**
 * What records say that their model does not know. `refused` holds the paths (joined by `/`) of records that mean
 * nothing in the model's scale; the others are kept, and scoring passes over them.
 */
export function findReferenceProblems(records: PlacedRecords, model: MaturityModel) {
  const known = knownIds(model);
  const findings: Finding[] = [...settingsProblems(records.community, model, known)];
  const refused = new Set<string>();
  for (const { record, path } of records.observations) {
    const scale = scaleProblems(record, path, model);
    if (scale.length > 0) refused.add(path.join('/'));
    findings.push(...scale, ...observationProblems(record, path, known));
  }
  for (const { record, path } of records.checks) {
    if (!known.indicators.has(record.indicator)) findings.push(unknownIndicator(record.indicator, path));
  }
  return { findings, refused };
}

type KnownIds = {
  readonly competencies: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
};

function knownIds(model: MaturityModel): KnownIds {
  return {
    competencies: new Set(model.competencies.map(({ id }) => id)),
    indicators: new Set(model.indicators.map(({ id }) => id)),
    options: new Map(model.prompts.map(({ id, options }) => [id, new Set(options.map((option) => option.id))])),
  };
}

function settingsProblems(community: Community, model: MaturityModel, known: KnownIds): readonly Finding[] {
  const unknown = (['targets', 'importance'] as const).flatMap((list) =>
    Object.keys(community[list])
      .filter((id) => !known.competencies.has(id))
      .map((id) => unknownCompetency(id, ['community', list, id])),
  );
  const outside = Object.entries(community.targets)
    .filter(([, target]) => target > model.stages.length)
    .map(([id, target]) => ({
      path: ['community', 'targets', id],
      code: 'target-range',
      message: `${formatPath(['community', 'targets', id])} must be from 1 to ${String(model.stages.length)}, not ${String(target)}`,
      hint: 'Give a target on the scale of the model.',
    }));
  return [...unknown, ...outside];
}

function scaleProblems(observation: Observation, path: JsonPath, model: MaturityModel): readonly Finding[] {
  const { stage, verdict } = observation;
  const at = [...path, 'stage'];
  if (stage === undefined) return [];
  if (stage > model.stages.length) {
    return [
      {
        path: at,
        code: 'stage-range',
        message: `${formatPath(at)} ${stageRange(model)}, not ${String(stage)}`,
        hint: 'Give one of the stages of the model.',
      },
    ];
  }
  if (stage === 1 && verdict === 'gap') {
    return [
      {
        path: at,
        code: 'gap-at-stage-1',
        message: `${formatPath(at)} cannot be 1 for a gap: nothing is below the first stage`,
        hint: 'Name the stage whose practice is missing, 2 or higher.',
      },
    ];
  }
  return [];
}

function observationProblems(observation: Observation, path: JsonPath, known: KnownIds): readonly Finding[] {
  const findings: Finding[] = [];
  const { competency, indicator, prompt } = observation;
  if (!known.competencies.has(competency)) findings.push(unknownCompetency(competency, [...path, 'competency']));
  if (indicator !== undefined && !known.indicators.has(indicator)) findings.push(unknownIndicator(indicator, path));
  if (prompt === undefined) return findings;
  const options = known.options.get(prompt.id);
  if (options?.has(prompt.option) === true) return findings;
  const at = [...path, 'prompt', options === undefined ? 'id' : 'option'];
  findings.push({
    path: at,
    code: options === undefined ? 'unknown-prompt' : 'unknown-option',
    message: `${formatPath(at)} "${options === undefined ? prompt.id : prompt.option}" is not in the model`,
    hint: 'The answer is kept but not scored; use the model it was given under.',
  });
  return findings;
}

function unknownCompetency(id: string, path: JsonPath): Finding {
  return {
    path,
    code: 'unknown-competency',
    message: `${formatPath(path)} names the competency "${id}", which is not in the model`,
    hint: 'See `tidemark model` for the competencies.',
  };
}

function unknownIndicator(id: string, record: JsonPath): Finding {
  const path = [...record, 'indicator'];
  return {
    path,
    code: 'unknown-indicator',
    message: `${formatPath(path)} "${id}" is not in the model`,
    hint: 'See `tidemark model` for the indicators.',
  };
}

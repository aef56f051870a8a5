import type { Placed } from '../json-input.ts';
import { findModeFindings } from './mode-findings.ts';
import { IDENTIFIED_LISTS, type ModelDraft, readModelDraft } from './model-draft.ts';
import type { Checklist, Competency, Indicator, Prompt, Stage, Worksheet } from '../model.ts';
import { formatPath, type JsonPath } from '../problem.ts';
import { type Finding, stageRange } from '../schema-finding.ts';

/**
 * What is wrong with a model beyond its schema: numbers, ids and references that do not fit together. Entries that the
 * schema refuses are passed over, but their ids count as known, so that one mistake is told once.
 */
export function findModelFindings(json: unknown): readonly Finding[] {
  const draft = readModelDraft(json);
  const known: KnownIds = { competencies: knownIn(draft, 'competencies'), indicators: knownIn(draft, 'indicators') };
  return [
    ...draft.stages.flatMap(stageFindings),
    ...(draft.last === null || draft.modes === null ? [] : findModeFindings(draft.modes, draft.last)),
    ...draft.competencies.flatMap((competency) => descriptorFindings(competency, draft.last)),
    ...draft.indicators.flatMap((indicator) => indicatorFindings(indicator, known, draft.last)),
    ...draft.prompts.flatMap((prompt) => promptFindings(prompt, known, draft.last)),
    ...draft.checklists.flatMap((checklist) => checklistFindings(checklist, known)),
    ...draft.worksheets.flatMap(questionFindings),
    ...IDENTIFIED_LISTS.flatMap((list) => repeated(draft.ids[list], (at) => [list, at, 'id'])),
  ];
}

/** Null where a list is missing or empty: that is told by itself, and not again at every reference into it. */
type KnownIds = Readonly<Record<'competencies' | 'indicators', ReadonlySet<string | null> | null>>;

function knownIn(draft: ModelDraft, list: keyof KnownIds): ReadonlySet<string | null> | null {
  return draft.ids[list].length === 0 ? null : new Set(draft.ids[list]);
}

function stageFindings({ record, path }: Placed<Stage>): readonly Finding[] {
  const number = Number(path.at(-1)) + 1;
  if (record.id === number) return [];
  return [
    {
      path: [...path, 'id'],
      code: 'stage-order',
      message: `${formatPath([...path, 'id'])} must be ${String(number)}, not ${String(record.id)}`,
      hint: 'Number the stages 1, 2, 3 and so on, in their order.',
    },
  ];
}

function descriptorFindings({ record, path }: Placed<Competency>, last: number | null): readonly Finding[] {
  const count = record.descriptors.length;
  if (last === null || count === last) return [];
  const at = [...path, 'descriptors'];
  return [
    {
      path: at,
      code: 'descriptor-count',
      message: `${formatPath(at)} must have ${String(last)} entries, one for each stage, not ${String(count)}`,
      hint: 'Say of each competency what it looks like in every stage, the first one included.',
    },
  ];
}

function indicatorFindings({ record, path }: Placed<Indicator>, known: KnownIds, last: number | null) {
  const unknown = unknownCompetency(record.competency, path, known);
  const isOwn = record.id.startsWith(`${record.competency}.`);
  return [
    ...unknown,
    ...(unknown.length > 0 || isOwn ? [] : [foreignId(record, path)]),
    ...stageOutside(record.stage, [...path, 'stage'], 2, last),
  ];
}

function foreignId({ id, competency }: Indicator, indicator: JsonPath): Finding {
  const path = [...indicator, 'id'];
  return {
    path,
    code: 'indicator-id',
    message: `${formatPath(path)} must begin with its competency, "${competency}.", not be "${id}"`,
    hint: 'Write the id of an indicator as its competency, a dot, and words joined by hyphens.',
  };
}

function promptFindings({ record, path }: Placed<Prompt>, known: KnownIds, last: number | null): readonly Finding[] {
  const ids = record.options.map(({ id }) => id);
  const rules = (record.fact?.rules ?? []).flatMap(({ option }, at) =>
    ids.includes(option) ? [] : [unknownOption(option, [...path, 'fact', 'rules', at, 'option'])],
  );
  return [
    ...unknownCompetency(record.competency, path, known),
    ...record.options.flatMap(({ stage }, at) => stageOutside(stage, [...path, 'options', at, 'stage'], 1, last)),
    ...repeated(ids, (at) => [...path, 'options', at, 'id']),
    ...rules,
  ];
}

function checklistFindings({ record, path }: Placed<Checklist>, { indicators }: KnownIds): readonly Finding[] {
  const placeOf = (at: number) => [...path, 'indicators', at];
  const unknown = record.indicators.flatMap((id, at) =>
    indicators === null || indicators.has(id)
      ? []
      : [missing('unknown-indicator', placeOf(at), id, 'is not among the indicators')],
  );
  return [...unknown, ...repeated(record.indicators, placeOf)];
}

function questionFindings({ record, path }: Placed<Worksheet>): readonly Finding[] {
  return repeated(
    record.questions.map(({ id }) => id),
    (at) => [...path, 'questions', at, 'id'],
  );
}

function unknownCompetency(id: string, owner: JsonPath, { competencies }: KnownIds): readonly Finding[] {
  if (competencies === null || competencies.has(id)) return [];
  return [missing('unknown-competency', [...owner, 'competency'], id, 'is not among the competencies')];
}

function unknownOption(id: string, path: JsonPath): Finding {
  return missing('unknown-option', path, id, 'is not among the options of this prompt');
}

function missing(code: string, path: JsonPath, id: string, what: string): Finding {
  return { path, code, message: `${formatPath(path)} "${id}" ${what}`, hint: 'Check its spelling, or add it there.' };
}

function stageOutside(stage: number, path: JsonPath, first: number, last: number | null): readonly Finding[] {
  if (last === null || (stage >= first && stage <= last)) return [];
  return [
    {
      path,
      code: 'stage-range',
      message: `${formatPath(path)} ${stageRange(last, first)}, not ${String(stage)}`,
      hint: 'Give one of the stages of the model.',
    },
  ];
}

/** Ids that stand in their list already, each with the place of the first one. */
function repeated(ids: readonly (string | null)[], placeOf: (at: number) => JsonPath): readonly Finding[] {
  return ids.flatMap((id, at) => {
    const first = ids.indexOf(id);
    if (id === null || first === at) return [];
    return [
      {
        path: placeOf(at),
        code: 'duplicate-id',
        message: `${formatPath(placeOf(at))} "${id}" is given twice; first as ${formatPath(placeOf(first))}`,
        hint: 'Give each entry of a list an id of its own.',
      },
    ];
  });
}

import type { Answer } from './answer.ts';
import type { Check } from './check.ts';
import type { Community } from './community.ts';
import type { MaturityModel } from './model.ts';
import type { Observation } from './observation.ts';
import type { JsonPath } from './problem.ts';

/** Something that a record or a setting refers to and a model does not hold. */
export type UnknownReference = {
  readonly what: 'competency' | 'indicator' | 'prompt' | 'option' | 'question' | 'stage' | 'target';
  /** As it is written in the record; options and questions with what they belong to, as `<prompt>/<option>`. */
  readonly value: string;
  /** The field within the record. */
  readonly field: JsonPath;
};

/** Finds what records refer to and a model does not hold, the widest first: nothing found, the record can be scored. */
export function unknownReferences(model: MaturityModel) {
  const competencies = new Set(model.competencies.map(({ id }) => id));
  const indicators = new Set(model.indicators.map(({ id }) => id));
  const prompts = new Set(model.prompts.map(({ id }) => id));
  const options = new Set(
    model.prompts.flatMap(({ id, options: given }) => given.map((option) => `${id}/${option.id}`)),
  );
  const questions = new Set(
    model.worksheets.flatMap(({ id, questions: asked }) => asked.map((question) => `${id}/${question.id}`)),
  );
  const last = model.stages.length;

  const promptReference = ({ id, option }: NonNullable<Observation['prompt']>): readonly UnknownReference[] => {
    if (!prompts.has(id)) return [{ what: 'prompt', value: id, field: ['prompt', 'id'] }];
    const value = `${id}/${option}`;
    return options.has(value) ? [] : [{ what: 'option', value, field: ['prompt', 'option'] }];
  };
  const indicatorReference = (id: string): readonly UnknownReference[] =>
    indicators.has(id) ? [] : [{ what: 'indicator', value: id, field: ['indicator'] }];

  return {
    observation: ({ competency, indicator, prompt, stage }: Observation): readonly UnknownReference[] => [
      ...(competencies.has(competency)
        ? []
        : [{ what: 'competency', value: competency, field: ['competency'] } as const]),
      ...(indicator === undefined ? [] : indicatorReference(indicator)),
      ...(prompt === undefined ? [] : promptReference(prompt)),
      ...(stage === undefined || stage <= last
        ? []
        : [{ what: 'stage', value: String(stage), field: ['stage'] } as const]),
    ],
    check: ({ indicator }: Check): readonly UnknownReference[] => indicatorReference(indicator),
    answer: ({ worksheet, question }: Answer): readonly UnknownReference[] => {
      const value = `${worksheet}/${question}`;
      return questions.has(value) ? [] : [{ what: 'question', value, field: ['question'] }];
    },
    /** Targets and importance of competencies that are not there, and targets beyond the scale. */
    settings: ({ targets, importance }: Pick<Community, 'targets' | 'importance'>): readonly UnknownReference[] => [
      ...Object.entries({ targets, importance }).flatMap(([list, values]) =>
        Object.keys(values)
          .filter((id) => !competencies.has(id))
          .map((value) => ({ what: 'competency', value, field: [list, value] }) as const),
      ),
      ...Object.entries(targets)
        .filter(([id, target]) => competencies.has(id) && target > last)
        .map(([id, target]) => ({ what: 'target', value: String(target), field: ['targets', id] }) as const),
    ],
  };
}

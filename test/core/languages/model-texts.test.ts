import { describe, expect, it } from 'vitest';
import { languages } from '#core/languages/index.ts';
import type { ModelTexts } from '#core/languages/model-texts.ts';
import { translateModel } from '#core/languages/translate-model.ts';
import type { MaturityModel } from '#core/model.ts';
import { parseModel } from '#core/model-file.ts';
import { models } from '#core/models/index.ts';

/** Names that both languages have. */
const SAME = new Set(['Community', 'Start']);

/** Every text of a model that people read, by where it stands. */
const textsOf = (model: MaturityModel): ReadonlyMap<string, string> =>
  new Map([
    ['title', model.title],
    ['attribution', model.attribution],
    ...model.stages.flatMap((stage) => fieldsOf(`stage ${String(stage.id)}`, stage)),
    ...model.modes.flatMap((mode) => fieldsOf(`mode ${mode.id}`, mode)),
    ...model.competencies.flatMap((competency) => fieldsOf(`competency ${competency.id}`, competency)),
    ...model.indicators.flatMap((indicator) => fieldsOf(`indicator ${indicator.id}`, indicator)),
    ...model.prompts.flatMap((prompt) => [
      ...fieldsOf(`prompt ${prompt.id}`, prompt),
      ...prompt.options.flatMap((option) => fieldsOf(`prompt ${prompt.id} ${option.id}`, option)),
    ]),
    ...model.checklists.flatMap((list) => fieldsOf(`checklist ${list.id}`, list)),
    ...model.worksheets.flatMap((worksheet) => [
      ...fieldsOf(`worksheet ${worksheet.id}`, worksheet),
      ...worksheet.questions.flatMap((question) => fieldsOf(`worksheet ${worksheet.id} ${question.id}`, question)),
    ]),
  ]);

const READ = ['name', 'title', 'summary', 'message', 'question', 'text', 'why', 'look', 'firstStep', 'done'];
const LISTS = ['focus', 'threats', 'descriptors'];

const fieldsOf = (place: string, fields: object): readonly [string, string][] =>
  Object.entries(fields).flatMap(([field, value]: [string, unknown]) => {
    if (READ.includes(field)) return [[`${place} ${field}`, String(value)] as [string, string]];
    if (!LISTS.includes(field) || !Array.isArray(value)) return [];
    return value.map((text, at): [string, string] => [`${place} ${field} ${String(at)}`, String(text)]);
  });

/** Ids of the texts, by part; options and questions with the id of what they belong to. */
const idsOf = (texts: ModelTexts) => ({
  stages: Object.keys(texts.stages),
  modes: Object.keys(texts.modes),
  competencies: Object.keys(texts.competencies),
  indicators: Object.keys(texts.indicators),
  prompts: Object.entries(texts.prompts).flatMap(([id, { options }]) => [
    id,
    ...Object.keys(options).map((one) => `${id} ${one}`),
  ]),
  checklists: Object.keys(texts.checklists),
  worksheets: Object.entries(texts.worksheets).flatMap(([id, { questions }]) => [
    id,
    ...Object.keys(questions).map((one) => `${id} ${one}`),
  ]),
});

const idsIn = (model: MaturityModel) => ({
  stages: model.stages.map(({ id }) => String(id)),
  modes: model.modes.map(({ id }) => id),
  competencies: model.competencies.map(({ id }) => id),
  indicators: model.indicators.map(({ id }) => id),
  prompts: model.prompts.flatMap(({ id, options }) => [id, ...options.map((one) => `${id} ${one.id}`)]),
  checklists: model.checklists.map(({ id }) => id),
  worksheets: model.worksheets.flatMap(({ id, questions }) => [id, ...questions.map((one) => `${id} ${one.id}`)]),
});

const sorted = (ids: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(ids).map(([part, list]) => [part, [...list].sort()]));

const translated = languages.flatMap((language) =>
  models.flatMap((model) => {
    const texts = language.models[model.id];
    return texts === undefined ? [] : [[model.id, language.id, model, texts] as const];
  }),
);

describe.each(translated)('the model %s in %s', (_model, _language, model, texts) => {
  const told = translateModel(model, texts);

  it('has a text for every id of the model, and none left over', () => {
    expect(sorted(idsOf(texts))).toEqual(sorted(idsIn(model)));
  });

  it('says everything in its own words', () => {
    const original = textsOf(model);
    const same = [...textsOf(told)].filter(([place, text]) => original.get(place) === text && !SAME.has(text));
    expect(same).toEqual([]);
  });

  it('has as many items in each list', () => {
    expect([...textsOf(told).keys()]).toEqual([...textsOf(model).keys()]);
  });

  it('is short: no text is much longer than the original', () => {
    const original = textsOf(model);
    const long = [...textsOf(told)].filter(
      ([place, text]) => text.length > (original.get(place)?.length ?? 0) * 1.6 + 30,
    );
    expect(long).toEqual([]);
  });

  it('quotes as its language does, and begins and ends cleanly', () => {
    const odd = [...textsOf(told)].filter(([, text]) => /["'“](?=\p{L})|^\s|\s$| {2}/u.test(text));
    expect(odd).toEqual([]);
  });

  it('is a model without any problem', () => {
    expect(parseModel(JSON.stringify(told), 'told.json').problems).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '#core/languages/de/de.ts';
import { translateModel } from '#core/languages/translate-model.ts';
import { tidemark } from '#core/models/tidemark/tidemark.ts';
import { gardenModel } from '../garden.ts';

const texts = de.models.tidemark;
const nothing = {
  stages: {},
  modes: {},
  competencies: {},
  indicators: {},
  prompts: {},
  checklists: {},
  worksheets: {},
};

/** What is left of a model when every text in it is blanked: ids, numbers and order. */
const shape = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    typeof part === 'string' && !['id', 'competency', 'effort', 'layer', 'option', 'format'].includes(key) ? '' : part,
  );

describe('a model in another language', () => {
  it('is the model itself where there are no texts', () => {
    expect(translateModel(tidemark, undefined)).toBe(tidemark);
    expect(translateModel(tidemark, nothing)).toEqual(tidemark);
  });

  it('keeps every id, number and order', () => {
    expect(shape(translateModel(tidemark, texts))).toEqual(shape(tidemark));
  });

  it('leaves a model with other ids alone, save title and attribution', () => {
    const { title, attribution, ...told } = translateModel(gardenModel, { ...nothing, title: 'Garten' });
    expect([title, attribution]).toEqual(['Garten', gardenModel.attribution]);
    expect(gardenModel).toMatchObject(told);
  });

  it('keeps the descriptors of a scale with another number of stages', () => {
    const longer = {
      ...tidemark,
      competencies: tidemark.competencies.map((one) => ({ ...one, descriptors: [...one.descriptors, 'Beyond'] })),
    };
    const told = translateModel(longer, texts);
    expect(told.competencies.map(({ descriptors }) => descriptors)).toEqual(
      longer.competencies.map(({ descriptors }) => descriptors),
    );
    expect(told.competencies[0]?.name).toBe('Strategie');
  });

  it('translates a revision with new and missing parts as far as it is known', () => {
    fc.assert(
      fc.property(fc.subarray([...tidemark.indicators]), fc.stringMatching(/^[a-z]{1,12}$/u), (kept, slug) => {
        const [first] = tidemark.indicators;
        if (first === undefined) return;
        const fresh = { ...first, id: `strategy.${slug}-fresh` };
        const told = translateModel({ ...tidemark, indicators: [...kept, fresh] }, texts);
        expect(told.indicators.at(-1)).toEqual(fresh);
        expect(told.indicators.slice(0, -1).map(({ text }) => text)).toEqual(
          kept.map(({ id }) => texts?.indicators[id]?.text),
        );
      }),
    );
  });

  it('takes ids that every object has for ids like any other', () => {
    const [worksheet] = tidemark.worksheets;
    if (worksheet === undefined) throw new Error('the model has no worksheet');
    const odd = { ...tidemark, worksheets: [{ ...worksheet, id: 'constructor' }] };
    expect(translateModel(odd, texts).worksheets).toEqual(odd.worksheets);
  });
});

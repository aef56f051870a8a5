import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checklistsOf } from '#core/checklists.ts';
import { tidemark as model } from '#core/models/tidemark/tidemark.ts';
import { PageKind } from '#core/page.ts';
import { groundFirstHalf } from './ground-first-half.ts';
import { groundSecondHalf } from './ground-second-half.ts';
import sevenGrams from './source-seven-grams.json' with { type: 'json' };

const ground = [...groundFirstHalf, ...groundSecondHalf];
const stagesUp = model.stages.map(({ id }) => id).slice(1);
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

/** Every text of the model, with where it stands. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /\s/.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}.${key}`));
}
const { attribution: _attribution, ...written } = model;
const texts = textsOf(written, 'model');

describe('the built-in model', () => {
  it.each(model.competencies.flatMap(({ id }) => stagesUp.map((stage) => [id, stage] as const)))(
    'has at least four indicators for %s at stage %i',
    (competency, stage) => {
      const found = model.indicators.filter((one) => one.competency === competency && one.stage === stage);
      expect(found.length).toBeGreaterThanOrEqual(4);
    },
  );

  it('has at least 96 indicators and 100 prompts', () => {
    expect(model.indicators.length).toBeGreaterThanOrEqual(96);
    expect(model.prompts.length).toBeGreaterThanOrEqual(100);
  });

  it.each(PageKind.options)('asks at least four questions of a page of the kind %s', (kind) => {
    expect(model.prompts.filter(({ pageKinds }) => pageKinds.includes(kind)).length).toBeGreaterThanOrEqual(4);
  });

  it.each(model.competencies.map(({ id }) => id))('asks at least eight questions about %s', (competency) => {
    expect(model.prompts.filter((prompt) => prompt.competency === competency).length).toBeGreaterThanOrEqual(8);
  });

  it('gives each question three to five options, each at a stage, in rising order, not all at one', () => {
    for (const { id, options } of model.prompts) {
      const stages = options.map(({ stage }) => stage);
      expect([id, options.length >= 3 && options.length <= 5]).toEqual([id, true]);
      expect([id, stages]).toEqual([id, stages.toSorted((a, b) => a - b)]);
      expect([id, new Set(stages).size > 1]).toEqual([id, true]);
    }
  });

  it('has every indicator on a checklist that it is written with, or on its competency’s own', () => {
    const listed = new Set(checklistsOf(model).flatMap(({ indicators }) => indicators));
    expect(model.indicators.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
  });

  it('has the checklists the method needs', () => {
    const ids = checklistsOf(model).map(({ id }) => id);
    const steps = ['map', 'invest', 'build', 'engage', 'measure'].map((step) => `step-${step}`);
    const hand = [
      'start',
      'build',
      'grow',
      ...steps,
      'executive-expectations',
      'hiring-a-community-manager',
      'choosing-technology',
    ];
    const perStage = model.competencies.flatMap(({ id }) => stagesUp.map((stage) => `${id}/${String(stage)}`));
    expect(ids).toEqual(expect.arrayContaining([...hand, ...perStage]));
  });

  it('has the worksheets of the method', () => {
    expect(model.worksheets.map(({ id }) => id)).toEqual(['map-business', 'map-members', 'map-overlap', 'staffing']);
  });
});

describe('the ground the model stands on', () => {
  const places = new Set([
    ...model.indicators.map(({ id }) => id),
    ...model.worksheets.flatMap(({ id, questions }) => questions.map((asked) => `worksheet:${id}/${asked.id}`)),
    ...[
      'time-to-first-response',
      'answered-share',
      'member-answered-share',
      'solved-share',
      'participants-per-topic',
      'unanswered-share',
      'activity',
    ].map((measure) => `health:${measure}`),
  ]);

  it('is not lost: each point lives where the table says', () => {
    expect(ground.filter(({ at }) => !places.has(at))).toEqual([]);
    expect(new Set(ground.map(({ key }) => key)).size).toBe(ground.length);
  });

  it('holds all 17 behaviours of start, build and grow, each as an indicator', () => {
    const behaviours = ground.filter(({ source, at }) => source === 'start-build-grow' && places.has(at));
    const named = [
      'internal-owner',
      'executive-sponsors',
      'allies-inside',
      'listening',
      'business-plan',
      'capability-audit',
      'operating-framework',
      'governance',
      'own-software',
      'hiring',
      'scorecards',
      'escalation',
      'staff-education',
      'leadership-training',
      'workflow-integration',
      'hr-practices',
      'corporate-strategy',
    ];
    const keys = behaviours.map(({ key }) => key);
    expect(named.filter((name) => !keys.some((key) => key.startsWith('sbg-') && key.includes(name)))).toEqual([]);
  });

  it('is named by each indicator that stands on it', () => {
    const sources = new Map(model.indicators.map((indicator) => [indicator.id, indicator.sources]));
    const unnamed = ground.filter(({ at, source }) => sources.get(at)?.includes(source) === false);
    expect(unnamed).toEqual([]);
  });
});

describe('the model’s texts', () => {
  it('have no sentence over 30 words, and no indicator over 25', () => {
    const long = texts.flatMap(([path, text]) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 30)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
    expect(model.indicators.filter(({ text }) => wordsOf(text).length > 25).map(({ id }) => id)).toEqual([]);
  });

  // The hashes are of every run of seven words in the five source documents; the documents themselves are not here.
  it('share no run of seven words with a source document', () => {
    const digits = Buffer.from(sevenGrams.join(''), 'base64').toString('hex');
    const known = new Set(digits.match(/.{12}/g));
    expect(known.size).toBeGreaterThan(5000);
    const shared = texts.flatMap(([path, text]) => {
      const words = wordsOf(text);
      return words
        .map((_, at) => words.slice(at, at + 7))
        .filter(
          (run) => run.length === 7 && known.has(createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 12)),
        )
        .map((run) => `${path}: ${run.join(' ')}`);
    });
    expect(shared).toEqual([]);
  });
});

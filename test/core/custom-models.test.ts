import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportFile, parseExport, serialiseExport } from '#core/export-file.ts';
import { parseModel } from '#core/model-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import { formats } from '#core/report/formats/index.ts';
import { gardenModel } from './garden.ts';
import { resources, soilObservation } from './report/reports.ts';

const root = join(import.meta.dirname, '../..');

const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|css|html)$/u.test(name))
    .map((name) => [join(folder, name), readFileSync(join(root, folder, name), 'utf8')] as const);

const modelSources = filesIn('core/models');

/** Every source that is neither a model nor a translation of one. */
const sources = ['core', 'extension', 'report-cli']
  .flatMap(filesIn)
  .filter(([path]) => !/^core\/(?:models|languages\/\w+\/models)\//u.test(path));

/** Where a pattern occurs outside the models; in them it must, or it would look for nothing. */
const places = (pattern: RegExp) => {
  expect(modelSources.some(([, text]) => text.search(pattern) >= 0)).toBe(true);
  return sources.flatMap(([path, text]) => [...text.matchAll(pattern)].map(([word]) => `${path}: ${word}`));
};

const escaped = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');

/** Words that a model's own id can be mistaken for; alone they are looked for between quotes and as keys. */
const isDistinct = (id: string) => /[-.]/u.test(id);

describe.each(models.map((model) => [model.id, model] as const))(
  'outside core/models, nothing knows of %s',
  (_id, model) => {
    const prompts = model.prompts.map(({ id }) => id);
    const competencies = model.competencies.map(({ id }) => id);
    const lists = [...model.checklists, ...model.worksheets].map(({ id }) => id);

    it('its practices, its questions and its competencies', () => {
      const distinct = [...model.indicators.map(({ id }) => id), ...prompts, ...competencies, ...lists].filter(
        isDistinct,
      );
      expect(distinct.length).toBeGreaterThan(model.indicators.length);
      expect(places(new RegExp(`(?<![\\w-])(?:${escaped(distinct)})(?![\\w-])`, 'gu'))).toEqual([]);
    });

    it('its competencies of one word', () => {
      const words = escaped(competencies.filter((id) => !isDistinct(id)));
      expect(places(new RegExp(`(['"\`])(?:${words})\\1|\\b(?:${words}): `, 'gu'))).toEqual([]);
    });

    it('the names of its competencies, stages and modes', () => {
      // "Community" is a stage, and what all of Tidemark is about: it cannot tell one from the other.
      const names = [...model.competencies, ...model.stages, ...model.modes].map(({ name }) => name);
      const told = escaped(names.filter((name) => name !== 'Community'));
      expect(
        places(new RegExp(`(['"\`>])(?:${told})(?=['"\`<])|\\b(?:Hierarchy|Emergent Community)\\b`, 'gu')),
      ).toEqual([]);
    });

    it('how many competencies and stages it has, in words', () => {
      expect(places(/\b(?:eight|four) (?:\w+ )?(?:competenc|stages|areas|levels)\w*/giu)).toEqual([]);
    });
  },
);

/** The garden with more steps: sown, sprouted, in bloom between bare and ripe, each asking one practice more. */
function widened(stages: number): MaturityModel {
  const [bare, , ripe] = gardenModel.stages;
  const competency = gardenModel.competencies[0]!;
  const wide = {
    ...gardenModel,
    id: `garden-${String(stages)}`,
    stages: Array.from({ length: stages }, (_, at) => ({
      ...(at === 0 ? bare : ripe),
      id: at + 1,
      name: `Step ${String(at + 1)}`,
    })),
    modes: Array.from({ length: stages }, (_, at) => ({
      ...gardenModel.modes[0],
      id: `mode-${String(at + 1)}`,
      name: `Mode ${String(at + 1)}`,
      from: at + 1,
      to: Math.min(stages, at + 2),
    })),
    competencies: gardenModel.competencies.map((one) => ({
      ...one,
      descriptors: Array.from({ length: stages }, (_, at) => `${one.name} ${String(at + 1)}.`),
    })),
    indicators: [
      ...gardenModel.indicators,
      ...Array.from({ length: stages - 3 }, (_, at) => ({
        ...gardenModel.indicators[0],
        id: `${competency.id}.step-${String(at + 4)}`,
        stage: at + 4,
      })),
    ],
  };
  const { model, problems } = parseModel(JSON.stringify(wide), 'wide.json');
  expect(problems).toEqual([]);
  return model!;
}

const gardenText = readFileSync(join(root, 'fixtures/exports/garden.tidemark.json'), 'utf8');
const { exportFile: garden, problems } = parseExport(gardenText, 'garden.tidemark.json', [gardenModel]);

const underModel = (model: MaturityModel): ExportFile => {
  const own = { ...garden!, community: { ...garden!.community, model: { id: model.id, version: model.revision } } };
  const read = parseExport(serialiseExport(own), 'a.json', [model]);
  expect(read.problems).toEqual([]);
  return read.exportFile!;
};

describe('a community judged by a model of its own', () => {
  it('has a fixture that is well formed under it', () => {
    expect(problems).toEqual([]);
    expect(garden && serialiseExport(garden)).toBe(gardenText);
    expect(garden!.observations.length + garden!.checks.length + garden!.answers.length).toBe(20);
  });

  it.each([3, 4, 5, 6])(
    'on a scale of %d stages gets levels, bounds, targets, stage and mode of that scale',
    (stages) => {
      const model = stages === 3 ? gardenModel : widened(stages);
      const { scorecard } = assess(underModel(model), model).scoring;
      const { overall, competencies } = scorecard;
      expect(overall.level).toBeGreaterThan(2);
      expect(overall.stage).toBe(2);
      expect(model.modes.find(({ id }) => id === overall.mode)).toMatchObject({ from: 2 });
      for (const { id, level, interval, bounds, target, coverage } of competencies) {
        for (const value of [level!, ...interval!, ...bounds]) {
          expect(value).toBeGreaterThanOrEqual(1);
          expect(value).toBeLessThanOrEqual(stages);
        }
        expect(target).toBe(Math.min(stages, 3));
        expect(coverage.of).toBe(model.indicators.filter(({ competency }) => competency === id).length);
      }
    },
  );

  it.each([3, 6])('with everything of %d stages shown is at the top, and wants nothing beyond it', (stages) => {
    const model = stages === 3 ? gardenModel : widened(stages);
    const shown = Array.from({ length: 4 * (stages - 1) }, (_, at) =>
      soilObservation(at, { stage: 2 + (at % (stages - 1)) }),
    );
    const { scorecard } = assess({ ...underModel(model), observations: shown, checks: [] }, model).scoring;
    const soil = scorecard.competencies[0]!;
    expect(soil).toMatchObject({ level: stages, target: stages, gap: 0 });
    expect(soil.bounds[1]).toBe(stages);
    expect(scorecard.overall.stage).toBe(stages);
    expect(scorecard.overall.mode).toBe(model.modes.at(-1)!.id);
  });

  it.each(formats.flatMap((format) => [3, 6].map((stages) => [format.id, stages, format] as const)))(
    'gets a report as %s on a scale of %d stages, without a warning or a word of another model',
    async (_id, stages, format) => {
      const model = stages === 3 ? gardenModel : widened(stages);
      const assessment = assess(underModel(model), model);
      const { bytes, warnings } = await format.render(buildReport(assessment), assessment, resources);
      expect(warnings).toEqual([]);
      expect(bytes.length).toBeGreaterThan(300);
      const text = new TextDecoder().decode(bytes);
      const words = models.flatMap(({ competencies, stages: steps }) =>
        [...competencies, ...steps].map(({ name }) => name),
      );
      const isSaid = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'u').test(text);
      expect(words.filter((name) => name !== 'Community' && isSaid(name))).toEqual([]);
    },
  );
});

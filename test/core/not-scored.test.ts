import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExport, serialiseExport } from '#core/export-file.ts';
import { MaturityModel } from '#core/model.ts';
import { findNotScored } from '#core/not-scored.ts';
import type { Observation } from '#core/observation.ts';
import { formatProblem } from '#core/problem.ts';
import { assess } from '#core/report/assessment.ts';
import { en } from '#core/languages/en/en.ts';
import { notScoredBlocks, notScoredCounts } from '#core/report/not-scored.ts';
import { makeVoice } from '#core/report/voice.ts';
import { AS_OF, exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';
import { gardenExport, harbour, harbourModel, harbourText, soilObservation } from './report/reports.ts';

const voice = makeVoice(en);

const gardenText = readFileSync(new URL('../../fixtures/exports/garden.tidemark.json', import.meta.url), 'utf8');

/** Another model of the same garden, which knows less: no neighbours, no compost, one worksheet question, one option less. */
const plotModel = MaturityModel.parse({
  ...gardenModel,
  id: 'plot',
  competencies: gardenModel.competencies.filter(({ id }) => id === 'soil'),
  indicators: gardenModel.indicators.filter(({ id }) => id === 'soil.dug' || id === 'soil.watered'),
  prompts: gardenModel.prompts
    .filter(({ id }) => id === 'who-waters')
    .map((prompt) => ({ ...prompt, options: prompt.options.filter(({ id }) => id !== 'anyone') })),
  checklists: [],
  worksheets: gardenModel.worksheets.map((sheet) => ({ ...sheet, questions: sheet.questions.slice(0, 1) })),
});

/** The words of a report's list of what is not scored. */
const wordsOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(wordsOf).join('')
    : typeof value === 'object' && value !== null
      ? 'number' in value
        ? `[${String(value.number)}]`
        : Object.entries(value)
            .filter(([key]) => key !== 'type')
            .map(([, inner]) => wordsOf(inner))
            .join('')
      : typeof value === 'string'
        ? value
        : '';

describe('an export judged by another model than its own', () => {
  it('keeps every record and has no problem for what that model does not know', () => {
    const { exportFile, model, problems, notScored } = parseExport(harbourText, 'h.json', [harbourModel], {
      judge: gardenModel,
    });
    expect(exportFile).toEqual(harbour);
    expect({ model, problems }).toEqual({ model: gardenModel, problems: [] });
    const records = [...harbour.observations, ...harbour.checks, ...harbour.answers];
    const settings = [...Object.keys(harbour.community.targets), ...Object.keys(harbour.community.importance)];
    expect(notScored.map(({ id }) => id)).toEqual([...records.map(({ id }) => id), ...settings]);
    const { scorecard } = assess(harbour, gardenModel).scoring;
    expect(scorecard.competencies.map(({ level }) => level)).toEqual([null, null]);
    expect(scorecard.findOutFirst).toEqual(['soil', 'neighbours']);
  });

  it('says of each what is unknown, the widest first', () => {
    const { notScored } = parseExport(gardenText, 'g.json', [], { judge: plotModel });
    expect(
      notScored.map(({ kind, unknown }) => [kind, ...unknown.map(({ what, value }) => `${what} ${value}`)]),
    ).toEqual([
      ['observation', 'indicator soil.compost'],
      ['observation', 'option who-waters/anyone'],
      ['observation', 'competency neighbours', 'indicator neighbours.greet'],
      ['observation', 'competency neighbours', 'prompt who-talks'],
      ['observation', 'competency neighbours', 'indicator neighbours.share'],
      ['observation', 'competency neighbours'],
      ['observation', 'competency neighbours', 'prompt who-talks'],
      ['check', 'indicator soil.compost'],
      ['check', 'indicator neighbours.greet'],
      ['check', 'indicator neighbours.share'],
      ['answer', 'question plan/who'],
    ]);
    expect(notScoredCounts(notScored, voice)).toBe('7 observations, 3 ticks and 1 written answer');
  });

  it('still finds what is wrong in any model', () => {
    const broken = gardenText.replace('"verdict": "gap"', '"verdict": "bad"').replace('"stage": 3', '"stage": 9');
    const codes = parseExport(broken, 'g.json', [], { judge: harbourModel }).problems.map(({ code }) => code);
    expect(codes).toEqual(['stage-range', 'field-value']);
  });

  it('passes over a stage and a target that lie beyond the scale', () => {
    const wide = MaturityModel.parse({
      ...gardenModel,
      id: 'wide',
      stages: [...gardenModel.stages, { ...gardenModel.stages[2], id: 4 }],
    });
    const file = gardenExport({
      observations: [0, 1, 2].map((at) => soilObservation(at)).concat(soilObservation(3, { stage: 4 })),
    });
    const wideFile = {
      ...file,
      community: { ...file.community, model: { id: 'wide', version: '1' }, targets: { soil: 4, moon: 2 } },
    };
    expect(findNotScored(wideFile, wide).map(({ kind, id }) => [kind, id])).toEqual([['target', 'moon']]);
    const { notScored, scoring } = assess(wideFile, gardenModel);
    expect(notScored.map(({ unknown: [first], kind }) => [kind, first?.what, first?.value])).toEqual([
      ['observation', 'stage', '4'],
      ['target', 'competency', 'moon'],
      ['target', 'target', '4'],
    ]);
    expect(scoring.scores[0]?.evidence).toHaveLength(3);
    const soil = scoring.scorecard.competencies[0]!;
    expect(soil.target).toBe(Math.min(3, Math.floor(soil.level!) + 1));
  });

  it('never scores a record that it lists, and lists none that it scores', () => {
    fc.assert(
      fc.property(exportOf(gardenModel), (file) => {
        const { exportFile, notScored, problems } = parseExport(serialiseExport(file), 'g.json', [], {
          judge: plotModel,
        });
        expect(problems).toEqual([]);
        expect(exportFile && serialiseExport(exportFile)).toBe(serialiseExport(file));
        expect(notScored.length >= file.answers.filter(({ question }) => question === 'who').length).toBe(true);
        const { scoring, notScored: listed, observations } = assess(exportFile!, plotModel, { asOf: AS_OF });
        const idsOf = (kind: string) => listed.filter((item) => item.kind === kind).map(({ id }) => id);
        for (const { origin } of scoring.scores.flatMap(({ evidence }) => evidence)) {
          expect(idsOf(origin.type === 'check' ? 'check' : 'observation')).not.toContain(origin.id);
        }
        const isForeign = ({ competency }: Observation) => competency === 'neighbours';
        expect(idsOf('observation')).toEqual(
          expect.arrayContaining(observations.filter(isForeign).map(({ id }) => id)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an export judged by its own model', () => {
  it('has problems with what that model does not know, given by name or by file', () => {
    const text = gardenText.replaceAll('soil.compost', 'soil.mulched');
    const [byName, byFile] = [
      parseExport(text, 'g.json', [gardenModel]),
      parseExport(text, 'g.json', [], { judge: gardenModel }),
    ];
    expect(byName.problems.map(({ code }) => code)).toEqual(['unknown-indicator', 'unknown-indicator']);
    expect(byFile).toEqual(byName);
    expect(byName.notScored).toEqual([]);
    expect(assess(byName.exportFile!, gardenModel).notScored).toEqual([]);
  });

  it('is refused where that model is not there, and told how to give it', () => {
    const { exportFile, problems } = parseExport(gardenText, 'g.json', [harbourModel]);
    expect(exportFile).toBeNull();
    expect(problems.map(formatProblem)).toEqual(['g.json:12:7: error: the model "garden" is not here [unknown-model]']);
    expect(problems[0]?.hint).toContain('--model garden.json');
  });
});

describe('the report of what is not scored', () => {
  it('gives the counts, then what is unknown of each kind, with the numbers of the evidence', () => {
    const file = parseExport(gardenText, 'g.json', [], { judge: plotModel }).exportFile!;
    expect(notScoredBlocks({ assessment: assess(file, plotModel), voice }).map(wordsOf)).toEqual([
      'Not scored under this model: 7 observations, 3 ticks and 1 written answer. Made under the model “garden”, they name what “plot” does not have. The export keeps them.',
      '1 observation of practices: soil.compost [3].' +
        '1 observation with options: who-waters/anyone [5].' +
        '5 observations of competencies: neighbours [7] [8] [9] [10] [11].' +
        '3 ticks of practices: soil.compost; neighbours.greet; neighbours.share.' +
        '1 written answer to worksheet questions: plan/who.',
    ]);
    expect(notScoredBlocks({ assessment: assess(file, gardenModel), voice })).toEqual([]);
  });

  it('holds as of its date: what was deleted by then or made later is not in it', () => {
    const file = parseExport(gardenText, 'g.json', [], { judge: plotModel }).exportFile!;
    expect(notScoredCounts(assess(file, plotModel, { asOf: '2026-09-15T00:00:00Z' }).notScored, voice)).toBe(
      '1 observation and 1 tick',
    );
  });

  it('lists fifty in full and counts the rest', () => {
    const file = gardenExport({
      observations: Array.from({ length: 120 }, (_, at) =>
        soilObservation(at % 20, {
          id: `0193a1b2-0000-7000-8000-${String(at).padStart(12, '0')}`,
          competency: at < 60 ? 'weeds' : `weeds-${String(at)}`,
        }),
      ),
    });
    const words = wordsOf(
      notScoredBlocks({
        assessment: assess(
          { ...file, community: { ...file.community, model: { id: 'x', version: '1' } } },
          gardenModel,
        ),
        voice,
      }),
    );
    expect(words).toContain('120 observations of competencies: ');
    expect(words.match(/\[\d+\]/gu)?.length).toBe(50 + 49);
    expect(words).toContain(' and 10 more');
    expect(words).toMatch(/; and 11 more\.$/u);
  });
});

import { describe, expect, it } from 'vitest';
import { parseExport } from '#core/export-file.ts';
import { completeScorecard } from '#core/full-scorecard.ts';
import { models } from '#core/models/index.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../fixtures/exports/harbour-commons.tidemark.json', import.meta.url), 'utf8');
const { exportFile, model } = parseExport(text, 'harbour-commons.tidemark.json', models);
if (exportFile === null || model === null) throw new Error('the example is not readable');
const scoring = scoreRecords(exportFile, exportFile.community, model, exportFile.exportedAt);
const card = completeScorecard(scoring, exportFile, exportFile.community, model);

describe('the scorecard that other programs read', () => {
  it('has every field in the order of its description', () => {
    expect(Object.keys(card)).toEqual([
      'asOf',
      'model',
      'community',
      'overall',
      'competencies',
      'gaps',
      'findOutFirst',
      'roadmap',
      'nextQuestion',
      'health',
      'agreement',
      'problems',
    ]);
    expect(Object.keys(card.overall)).toEqual(['level', 'interval', 'stage', 'mode', 'provisional', 'assessed', 'of']);
    expect(Object.keys(card.competencies[0]!)).toEqual([
      'id',
      'level',
      'interval',
      'confidence',
      'weight',
      'bounds',
      'coverage',
      'evidencedLevel',
      'target',
      'gap',
      'gapLikelihood',
      'importance',
      'contradictions',
    ]);
    expect(Object.keys(card.roadmap[0]!)).toEqual(['quarter', 'horizon', 'items', 'projected']);
    expect(Object.keys(card.roadmap[0]!.items[0]!)).toEqual(['indicator', 'effort', 'benefit']);
  });

  it('holds numbers and words alone, so that it survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  it('can be traced: every level has the records it was made of', () => {
    const ids = new Set([...exportFile.observations, ...exportFile.checks].map(({ id }) => id));
    for (const { evidence, weight } of scoring.scores) {
      expect(evidence.reduce((sum, item) => sum + item.weight, 0)).toBeCloseTo(weight, 9);
      for (const { origin } of evidence) expect(ids).toContain(origin.id);
    }
  });
});

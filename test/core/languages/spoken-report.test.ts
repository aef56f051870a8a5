import { describe, expect, it } from 'vitest';
import { de } from '#core/languages/de/de.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import { EDITIONS } from '#core/report/document.ts';
import { harbour, harbourModel } from '../report/reports.ts';

const assessment = assess(harbour, harbourModel);
const since = { asOf: '2026-08-31T23:59:59Z' };

/** Every string of a document, wherever it stands. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Texts and names of the model that German does not share. */
const english = [
  ...harbourModel.competencies.flatMap(({ name, question, descriptors }) => [name, question, ...descriptors]),
  ...harbourModel.stages.flatMap(({ summary, message, focus, threats }) => [summary, message, ...focus, ...threats]),
  ...harbourModel.indicators.flatMap(({ text, look, firstStep, done }) => [text, look, firstStep, done]),
  ...harbourModel.prompts.map(({ question }) => question),
  ...harbourModel.checklists.map(({ title }) => title),
  ...harbourModel.worksheets.map(({ title }) => title),
];

describe.each(EDITIONS)('the %s edition in German', (edition) => {
  const report = buildReport(assessment, { edition, language: de, since });
  const strings = stringsIn(report);

  it('says nothing of the model in English', () => {
    const spoken = new Set(strings.map((text) => text.trim()));
    expect(english.filter((text) => spoken.has(text))).toEqual([]);
  });

  it('has the sections, the blocks and the evidence of the English one', () => {
    const shapeOf = ({ sections }: typeof report) =>
      sections.map(({ id, blocks }) => [id, blocks.map(({ type }) => type)]);
    expect(shapeOf(report)).toEqual(shapeOf(buildReport(assessment, { edition, since })));
  });

  it('writes dates, numbers and per cent as German does', () => {
    const all = strings.join('\n');
    expect(report).toMatchObject({ language: 'de', date: '20. November 2026' });
    expect(all).toMatch(/\d,\d \(\d,\d–\d,\d\)/u);
    expect(all).toContain('80\u00A0%');
  });
});

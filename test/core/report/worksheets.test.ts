import { describe, expect, it } from 'vitest';
import type { Answer } from '#core/answer.ts';
import { markdown } from '#core/report/formats/markdown/markdown.ts';
import { gardenModel } from '../garden.ts';
import { gardenExport, render } from './reports.ts';

const answer = (over: Partial<Answer>): Answer => ({
  id: '0193a1b2-c3d4-7abc-8def-000000000001',
  worksheet: 'plan',
  question: 'what',
  text: 'Beans, **many** beans.',
  at: '2026-10-01T08:00:00Z',
  by: 'Ada',
  ...over,
});
const report = async (answers: readonly Answer[]) => {
  const { bytes } = await render(markdown, { ...gardenExport(), answers }, gardenModel);
  return new TextDecoder().decode(bytes);
};

describe('what was written on worksheets', () => {
  it('stands in the report under its question, as Markdown, with who wrote it and when', async () => {
    const text = await report([answer({})]);
    expect(text).toContain(
      '## In the team’s own words\n\n### The plan\n\n#### What shall grow here?\n\nBeans, **many** beans.',
    );
    expect(text).toContain('1 October 2026, Ada');
    expect(text).not.toContain('Who eats it?');
  });

  it('is the newest answer to each question', async () => {
    const later = answer({ id: '0193a1b2-c3d4-7abc-8def-000000000002', text: 'Peas.', at: '2026-10-02T08:00:00Z' });
    const text = await report([later, answer({})]);
    expect(text).toContain('Peas.');
    expect(text).not.toContain('beans');
  });

  it('is left out where nothing is written, or what was written is taken back', async () => {
    const back = answer({ id: '0193a1b2-c3d4-7abc-8def-000000000002', text: ' ', at: '2026-10-02T08:00:00Z' });
    expect(await report([])).not.toContain('own words');
    expect(await report([answer({}), back])).not.toContain('own words');
  });
});

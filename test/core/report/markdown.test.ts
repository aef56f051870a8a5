import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { markdown } from '#core/report/formats/markdown/markdown.ts';
import { exportOf } from '../arbitraries.ts';
import { gardenModel } from '../garden.ts';
import { gardenExport, harbour, harbourModel, render, soilObservation } from './reports.ts';

const textOf = async (file: ExportFile, model: MaturityModel, options?: Parameters<typeof render>[3]) =>
  new TextDecoder().decode((await render(markdown, file, model, options)).bytes);

/** One competency known, the other not: a strength with a quote, a note with Markdown, an answer, and a contradicted tick. */
const oneCompetency = gardenExport({
  observations: [
    soilObservation(0, {
      quote: { exact: 'We dug it over, well - mostly,\nand it shows.', prefix: '', suffix: '', start: 0, end: 43 },
      note: '# Look\n\nThe *whole* bed, **all** of it:\n\n- earth\n  1. black\n  2. wet\n- [map](https://garden.example/map)\n\n<b>not bold</b> & `code`',
    }),
    soilObservation(1, { verdict: 'gap', indicator: 'soil.watered', note: '', sure: false }),
    soilObservation(2, { verdict: 'gap', indicator: 'soil.watered', note: 'Dry again.' }),
    soilObservation(3, { verdict: 'note', prompt: { id: 'who-waters', option: 'owner' } }),
    soilObservation(4, { deletedAt: '2026-11-06T10:00:00Z' }),
  ],
  checks: [
    {
      id: '0193a1b2-0000-7000-8000-0000000000a1',
      indicator: 'soil.watered',
      state: 'met',
      at: '2026-11-08T10:00:00Z',
      by: 'Sione Fa’anunu',
      reason: 'I saw him',
      observations: [],
      sure: true,
    },
  ],
});

/** What a page, a person or a hostile colleague may have put into every field. */
const hostile = gardenExport({
  observations: [
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1)) ![x](https://tracker.example/p.gif)',
    '# Not a heading\n\n| not | a table |\n| --- | --- |\n\n```\nnot code',
    '\u202Egnidaer sdrawkcab\u202C and \u2066isolated\u2069',
    'לחיים اهلا नमस्ते 日本語 👩🏽‍🌾 a\u0301\u0301\u0301',
    'x'.repeat(300),
    '=HYPERLINK("https://evil.example")',
  ].map((text, at) => ({
    ...soilObservation(at),
    author: text,
    note: text,
    page: { ...soilObservation(at).page, title: text },
    quote: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    verdict: at % 2 === 0 ? ('gap' as const) : ('strength' as const),
  })),
});

/** Half a year's work forty times over: 2,000 observations, in an order that is not theirs. */
const huge: ExportFile = {
  ...harbour,
  observations: Array.from({ length: 40 }, (_, round) =>
    harbour.observations.map((observation) => ({
      ...observation,
      id: `${observation.id.slice(0, -2)}${round.toString(16).padStart(2, '0')}`,
      note: `${observation.note} (${String(round)})`,
    })),
  ).flat(),
};

/** The evidence of a huge report, cut to its first and last: two thousand of them prove nothing more. */
function withoutMiddle(text: string): string {
  const items = text.split(/(?=^### Evidence \d+$)/mu);
  const [before = '', ...evidence] = items;
  const last = evidence.at(-1)?.replace(/^\[\d+\]: #evidence-\d+\n/gmu, '') ?? '';
  return [before, ...evidence.slice(0, 3), `… ${String(evidence.length - 4)} more …\n\n`, last].join('');
}

describe('the report in Markdown', () => {
  const problems = [
    {
      file: 'june.tidemark.json',
      line: 41,
      column: 17,
      path: ['observations', 12, 'stage'],
      code: 'stage-range',
      message: 'observations[12].stage must be 1, 2 or 3, not 7',
      hint: '',
    },
  ];
  it.each([
    ['harbour-commons', harbour, harbourModel, {}],
    ['empty', gardenExport(), gardenModel, {}],
    ['one-competency', oneCompetency, gardenModel, { problems }],
    ['hostile', hostile, gardenModel, {}],
  ] as const)('of %s is as its golden (renew with UPDATE_GOLDENS=1)', async (name, file, model, options) => {
    const golden = new URL(`../../../fixtures/reports/${name}.md`, import.meta.url);
    const text = await textOf(file, model, options);
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, text);
    expect(existsSync(golden)).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('of a huge export is as its golden, the evidence but for its ends left out', async () => {
    const golden = new URL('../../../fixtures/reports/huge.md', import.meta.url);
    const text = withoutMiddle(await textOf(huge, harbourModel));
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('shows no level of what is not assessed, and none without its interval', async () => {
    const text = await textOf(oneCompetency, gardenModel);
    expect(text).toMatch(/\| Neighbours +\| not assessed yet/u);
    expect(text).toMatch(/\| Soil +\| \d\.\d \(\d\.\d–\d\.\d\)/u);
    expect(text).toContain('Ticked one way, seen the other');
  });

  it('keeps the numbers of evidence the same everywhere', async () => {
    const text = await textOf(oneCompetency, gardenModel);
    expect(text).toContain('Missing: Somebody waters it. [2] [3]');
    expect(text).toMatch(/### Evidence 3\n[^#]*Dry again\./u);
    expect(text).toContain('[3]: #evidence-3');
  });

  it('says where the half-life was chosen', async () => {
    const file = gardenExport();
    const chosen = await textOf({ ...file, community: { ...file.community, halfLife: 30 } }, gardenModel);
    expect(chosen).toContain('after 30 days (chosen for this community; usually 180) a record weighs half');
    expect(await textOf(file, gardenModel)).toContain('after 180 days a record weighs half');
  });

  it('judges as of an earlier moment from the records of then', async () => {
    const text = await textOf(oneCompetency, gardenModel, { asOf: '2026-11-02T12:00:00Z' });
    expect(text).toContain('4 records made later');
    expect(text).not.toContain('### Evidence 3');
  });

  it('never lets the words of a note or a title become headings, tables or links of the report', async () => {
    const structure = (text: string) =>
      Lexer.lex(text).flatMap((token) => (token.type === 'heading' ? [token.text as string] : []));
    const plain = structure(await textOf(gardenExport({ observations: [soilObservation(0)] }), gardenModel));
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('# x', '***', '| a | b |', '```', '[x]: y', '> q', '1. a', '---', '<div>', '===', '&amp;', '_a_'),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, exact) => {
        const observation = soilObservation(0);
        const text = await textOf(
          gardenExport({
            observations: [
              {
                ...observation,
                page: { ...observation.page, title },
                quote: { exact: exact || 'x', prefix: '', suffix: '', start: 0, end: 1 },
                note: `a ${exact.replaceAll('\n', ' ')}`,
              },
            ],
          }),
          gardenModel,
        );
        expect(structure(text)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the records', async () => {
    await fc.assert(
      fc.asyncProperty(exportOf(gardenModel), async (file) => {
        expect((await textOf(file, gardenModel)).endsWith('\n')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

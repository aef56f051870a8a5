import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import { html } from '#core/report/formats/html/html.ts';
import { exportOf } from '../arbitraries.ts';
import { gardenModel } from '../garden.ts';
import { expectInert } from './inert-page.ts';
import { gardenExport, harbour, harbourModel, render, soilObservation } from './reports.ts';

/** Figures are shown as tables. */
const pageOf = async (file: ExportFile, model: MaturityModel) => {
  const { bytes, warnings } = await render(html, file, model);
  expect(warnings).toEqual([]);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/** Keeps jsdom from saying which of today's CSS it does not know. */
const silent = new VirtualConsole();

const documentOf = async (file: ExportFile, model: MaturityModel) =>
  new JSDOM(await pageOf(file, model), { virtualConsole: silent }).window.document;

/** Every place that people's words reach, filled with the same text. */
const filledWith = (text: string, note = text, url = 'https://garden.example/t/beds/7'): ExportFile => {
  const observation = soilObservation(0);
  const file = gardenExport({
    observations: [
      {
        ...observation,
        author: text,
        page: { ...observation.page, title: text, url },
        quote: { exact: text || 'x', prefix: '', suffix: '', start: 0, end: 1 },
        note,
        indicator: 'soil.watered',
        verdict: 'gap',
        tags: [text],
      },
      soilObservation(1, { verdict: 'gap', indicator: 'soil.watered' }),
    ],
    checks: [
      {
        id: '0193a1b2-0000-7000-8000-0000000000a1',
        indicator: 'soil.watered',
        state: 'met',
        at: '2026-11-08T10:00:00Z',
        by: text,
        reason: text,
        observations: [],
        sure: true,
      },
    ],
  });
  return { ...file, community: { ...file.community, name: text || 'x' } };
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '</title><svg onload=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '<a href="javascript:alert(1)">x</a>',
  '![x](https://elsewhere.example/pixel.gif)',
  '[![x](https://a.example/)](https://b.example/)',
  '<https://a.example/"onclick="alert(1)>',
  '[x](https://a.example/"onclick="alert`1`)',
  '<iframe srcdoc="x"></iframe>',
  '<!-- --!><base href=https://elsewhere.example/>',
  '```\n</pre><form action=x>\n```',
  '| a | b |\n|---|--:|\n| <b onclick=x> | y |',
  '\u0000<\u0000script>',
  '\uD800<b>',
  '&lt;script&gt;&#60;b&#62;',
] as const;

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })).map(([one, other]) => one + other),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '`', '=', '/', '[', '](', ')', 'a', ' ', '\n', 'on', 'javascript:'))
    .map((parts) => parts.join('')),
);

describe('the HTML page', () => {
  it('says what the document says, under the same headings', async () => {
    const page = await documentOf(harbour, harbourModel);
    const report = buildReport(assess(harbour, harbourModel));
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Harbour Commons: Community maturity report');
    expect([...page.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([report.title]);
    const chapters = report.sections.filter(({ isCover }) => !isCover);
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
      chapters.map(({ title }) => title),
    );
    expect([...page.querySelectorAll('nav a')].map(({ textContent }) => textContent)).toEqual(
      chapters.map(({ title }) => title),
    );
    for (const [type, selector] of [
      ['evidence', 'article'],
      ['table', 'section > .table:not(.heat), .cover .table'],
      ['callout', '.callout'],
      ['level', '.level-scale'],
      ['radar', 'figure.radar'],
      ['timeline', 'figure.timeline'],
      ['heat-map', '.heat'],
    ] as const) {
      const count = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === type).length;
      expect(count).toBeGreaterThan(0);
      expect([type, page.querySelectorAll(selector).length]).toEqual([type, count]);
    }
  });

  it('skips no level of headings', async () => {
    const levels = [...(await documentOf(harbour, harbourModel)).querySelectorAll('h1, h2, h3, h4')].map(
      ({ localName }) => Number(localName.slice(1)),
    );
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has a place for each link within it, and each place once', async () => {
    const page = await documentOf(harbour, harbourModel);
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(links.length).toBeGreaterThan(60);
    for (const id of links) expect(page.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
  });

  it('names the rows and columns of its tables and says its figures in words', async () => {
    const page = await documentOf(harbour, harbourModel);
    for (const heading of page.querySelectorAll('th')) expect(heading.getAttribute('scope')).toMatch(/^(row|col)$/u);
    const figures = page.querySelectorAll('svg[role=img]');
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      expect(figure.getAttribute('aria-label')).toMatch(
        /on a scale from 1 to 4|Not assessed yet|months|Roadmap|trend/u,
      );
    }
    for (const drawing of page.querySelectorAll('svg:not([role=img])')) {
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
    }
    for (const figure of page.querySelectorAll('figure.radar, figure.timeline')) {
      expect(figure.querySelectorAll('details > summary + .table')).toHaveLength(1);
    }
  });

  it('draws a figure for each room it may stand in, of which a window shows one', async () => {
    const page = await documentOf(harbour, harbourModel);
    const forms = (selector: string) =>
      [...page.querySelectorAll(`${selector} svg[role=img]`)].map((drawing) => drawing.getAttribute('class'));
    expect(forms('#summary .radar')).toEqual(['wide', 'medium', 'narrow']);
    expect(forms('#roadmap .timeline')).toEqual(['wide', 'narrow']);
    expect(forms('.cover .level-scale')).toEqual(['wide', 'narrow']);
  });

  it('allows itself its own stylesheet and nothing else', async () => {
    const page = await documentOf(harbour, harbourModel);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    const style = page.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import/u);
  });

  it('has the same bytes twice', async () => {
    expect(await pageOf(harbour, harbourModel)).toBe(await pageOf(harbour, harbourModel));
  });

  it('never throws, whatever the records, and stays inert', async () => {
    await fc.assert(
      fc.asyncProperty(exportOf(gardenModel), async (file) => {
        expectInert(await documentOf(file, gardenModel));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what people wrote', () => {
  it.each(HOSTILE)('is text and never markup: %j', async (text) => {
    expectInert(await documentOf(filledWith(text), gardenModel));
  });

  it('is text and never markup, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (text, note) => {
        const page = await documentOf(filledWith(text, note), gardenModel);
        expectInert(page);
        expect(page.querySelectorAll('article')).toHaveLength(2);
        const readable = text.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, '\uFFFD').replaceAll(/\r\n?/gu, '\n');
        expect(page.querySelector('h1')?.textContent).toBe(readable || 'x');
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its Markdown: emphasis, lists, tables, code and links to the web', async () => {
    const note =
      'The *whole* **bed**:\n\n3. earth\n   - wet\n\n| a | b |\n|---|--:|\n| c | d |\n\n`code` [map](https://garden.example/map) [no](javascript:x)\n\n> said';
    const page = await documentOf(filledWith('x', note), gardenModel);
    const written = page.querySelector('article .note')!;
    const first = (selector: string) => written.querySelector(selector)?.textContent;
    expect([first('em'), first('strong'), first('ol[start="3"] ul li'), first('code')]).toEqual([
      'whole',
      'bed',
      'wet',
      'code',
    ]);
    expect([first('th'), first('td.number'), first('blockquote')?.trim()]).toEqual(['a', 'd', 'said']);
    expect([...written.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://garden.example/map']);
    expect(written.textContent).toContain('no');
  });

  it('in an image that is linked is one link, for HTML has none within another', async () => {
    const page = await documentOf(filledWith('x', '[![map](https://a.example/)](https://b.example/)'), gardenModel);
    const links = [...page.querySelectorAll('.note a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([['https://b.example/', 'image: map']]);
  });
});

describe('axe', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  it.each([
    ['a full report', harbour, harbourModel],
    ['an empty one', gardenExport(), gardenModel],
    [
      'one with a table, code and lists in a note',
      filledWith('مرحبا', '| |\n|-|\n| x |\n\n```\ncode\n```\n- a\n  1. b'),
      gardenModel,
    ],
  ] as const)('reports nothing on %s', async (_name, file, model) => {
    const { window } = new JSDOM(await pageOf(file, model), { runScripts: 'outside-only', virtualConsole: silent });
    window.eval(axe);
    // jsdom lays nothing out and draws nothing: contrast and scrolling are looked at in real browsers.
    const run = 'axe.run({ resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } })';
    const { violations } = await (window.eval(run) as Promise<{ violations: { id: string; nodes: unknown[] }[] }>);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

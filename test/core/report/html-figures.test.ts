import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import type { Block, ReportDocument } from '#core/report/document.ts';
import type { Brand, RenderResources } from '#core/report/format.ts';
import { html } from '#core/report/formats/html/html.ts';
import { heatMaps, levelFigures, radars, sparklines, timelines } from './charts/figures.ts';
import { expectInert } from './inert-page.ts';
import { harbour, harbourModel, resources } from './reports.ts';

const assessment = assess(harbour, harbourModel);
const whole = buildReport(assessment);

/** Keeps jsdom from saying which of today's CSS it does not know. */
const silent = new VirtualConsole();

const pageOf = async (document: ReportDocument, wishes: Partial<RenderResources> = {}) => {
  const { bytes, warnings } = await html.render(document, assessment, { ...resources, ...wishes });
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { text, warnings, page: new JSDOM(text, { virtualConsole: silent }).window.document };
};

const withBlocks = (...blocks: readonly Block[]): ReportDocument => ({
  ...whole,
  sections: [{ id: 'figures', title: 'Figures', isCover: false, blocks }],
});

const inCell = sparklines.map((sparkline): Block => ({
  type: 'table',
  caption: 'x',
  columns: [{ title: 'y', align: 'start', isRowHeader: false }],
  rows: [[sparkline]],
}));

describe('a figure in HTML', () => {
  it('is inert and whole, whatever it names and shows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(radars, heatMaps, timelines, levelFigures, inCell), async (figure) => {
        const { page, text } = await pageOf(withBlocks(figure));
        expectInert(page);
        expect(text).not.toMatch(/NaN|Infinity|undefined/u);
      }),
      { numRuns: 100 },
    );
  });

  it('says every share and every count of its heat map', async () => {
    const { page } = await pageOf(whole);
    const map = whole.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'heat-map');
    const rows = [...page.querySelectorAll('.heat tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual(
      map?.rows.map(({ name, cells }) => [name, ...cells.map(({ words, detail }) => `${words} ${detail}`.trim())]),
    );
  });
});

describe('a brand in HTML', () => {
  const brand: Brand = {
    name: 'Keel & Works',
    accent: '#FFE000',
    second: '#7a1f5c',
    footer: 'Internal "only"\\;} </style><script>alert(1)</script>',
    logo: { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode('<svg onload="alert(1)"><script/></svg>') },
  };

  it('is inert, and known to the policy of the page', async () => {
    const { page } = await pageOf(whole, { brand });
    expectInert(page);
    const style = page.querySelector('style')?.textContent ?? '';
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('shows its logo as an image by its name, never as markup, and its footer', async () => {
    const { page } = await pageOf(whole, { brand });
    const logo = page.querySelector('.cover img');
    expect(logo?.getAttribute('alt')).toBe('Keel & Works');
    const [, base64 = ''] = logo?.getAttribute('src')?.split('data:image/svg+xml;base64,') ?? [];
    expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(brand.logo!.bytes));
    expect(page.querySelector('footer')?.textContent).toContain(brand.footer);
    expect(page.querySelector('.cover')?.textContent).not.toContain('Tidemark');
  });

  it('says which of its colours is too faint and what stands in for it', async () => {
    const { warnings, text } = await pageOf(whole, { brand });
    expect(warnings).toEqual([
      expect.stringMatching(/^The brand’s colour #FFE000 is too faint to be read; #[\da-f]{6} stands in for it\.$/u),
    ]);
    expect(text).toContain('--second: #7a1f5c;');
    expect((await pageOf(whole, { brand: { accent: '#0f5b5e' } })).warnings).toEqual([]);
  });

  it('is Tidemark where nothing is said of it', async () => {
    const { page } = await pageOf(whole);
    expect(page.querySelector('.mark')?.textContent).toBe('Tidemark');
  });

  it('is printed on the paper that is wished for', async () => {
    expect((await pageOf(whole, { paper: 'letter' })).text).toContain('@page { size: letter;');
    expect((await pageOf(whole)).text).toContain('@page { size: A4;');
  });
});

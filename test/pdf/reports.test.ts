import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import { assess } from '#core/report/assessment.ts';
import { buildReport } from '#core/report/build.ts';
import type { Edition } from '#core/report/document.ts';
import { PAPERS } from '#core/report/format.ts';
import { pdf } from '#core/report/formats/pdf/pdf.ts';
import { requireTool } from '../config/system-tools.ts';
import { gardenModel } from '../core/garden.ts';
import { gardenExport, harbour, harbourModel, resources, soilObservation } from '../core/report/reports.ts';
import { findingsIn } from './conditions/index.ts';
import { extracted, readingOrder, withoutSpaces } from './reading-order.ts';
import { type Pdf, readPdf } from './reading/pdf.ts';
import { layoutFaults } from './report-layout.ts';

const folder = mkdtempSync(join(tmpdir(), 'tidemark-checker-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a note may hold, in Latin letters. */
const LATIN = `# Look

The *whole* bed, **all** of it, at [the map](https://garden.example/map):

- earth
  1. black
  2. wet

| bed | what grows there |
|---|---|
| long | beans |

> As it was.

\`\`\`
two  spaces
\`\`\``;

const SCRIPTS = `مرحبا بالعالم الجديد and שלום עולם, नमस्ते दुनिया, สวัสดีชาวโลก, Καλημέρα, Здравствуй 👩‍👩‍👧 👍🏽`;

const NOTE = `${LATIN}\n\n${SCRIPTS}`;

const oneCompetency = gardenExport({
  observations: [
    soilObservation(0, { note: NOTE, quote: { exact: 'We dug it\nover', prefix: '', suffix: '', start: 0, end: 14 } }),
    soilObservation(1, { verdict: 'gap', indicator: 'soil.watered', note: 'x'.repeat(300) }),
  ],
});

/** More than a hundred pages, with paragraphs of every length at the foot of one. */
const huge = gardenExport({
  observations: Array.from({ length: 180 }, (_, at) =>
    soilObservation(at % 28, {
      id: `0193a1b2-0000-7000-8000-${String(at).padStart(12, '0')}`,
      verdict: at % 3 === 0 ? 'gap' : 'strength',
      note: `${NOTE}\n\n${'word '.repeat(3 * at)}`,
    }),
  ),
});

const render = async (file: ExportFile, model: MaturityModel, edition: Edition, paper: (typeof PAPERS)[number]) => {
  const assessment = assess(file, model);
  return pdf.render(buildReport(assessment, { edition }), assessment, { ...resources, paper });
};

const save = (bytes: Uint8Array) => {
  const path = join(folder, 'report.pdf');
  writeFileSync(path, bytes);
  return path;
};

/** What poppler finds in the structure tree: the texts in quotation marks, each on a line. */
const readByPoppler = (path: string) => {
  const lines = execFileSync(requireTool('TIDEMARK_PDFINFO'), ['-struct-text', path], { encoding: 'utf8' });
  return withoutSpaces([...lines.matchAll(/^ *"(.*)"$/gmu)].map(([, text]) => text).join(''));
};

const headings = (read: Pdf) => (read.structure?.all ?? []).filter(({ role }) => /^H[123]$/u.test(role)).length;

describe.each([
  ['harbour-commons', harbour, harbourModel],
  ['empty', gardenExport(), gardenModel],
  ['one-competency', oneCompetency, gardenModel],
] as const)('the PDF of %s', (_name, file, model) => {
  it.each(
    (['full', 'executive', 'community'] as const).flatMap((edition) =>
      PAPERS.map((paper) => [edition, paper] as const),
    ),
  )('is PDF/UA and stays within its boxes: %s edition on %s', async (edition, paper) => {
    const { bytes, warnings } = await render(file, model, edition, paper);
    const read = await readPdf(bytes);
    expect(warnings).toEqual([]);
    expect(findingsIn(read)).toEqual([]);
    expect(layoutFaults(read, paper, edition)).toEqual([]);
    expect(headings(read)).toBeGreaterThan(0);
  });
});

describe('other programs', () => {
  // Poppler 22 does not take ActualText into account there, so only Latin letters are compared.
  it.each([
    ['harbour-commons', harbour, harbourModel],
    [
      'a note of every kind of block',
      gardenExport({ observations: [soilObservation(0, { note: LATIN })] }),
      gardenModel,
    ],
  ] as const)('read %s as its structure says, and find the file sound', async (_name, file, model) => {
    const { bytes } = await render(file, model, 'full', 'a4');
    const path = save(bytes);
    execFileSync(requireTool('TIDEMARK_QPDF'), ['--check', path]);
    expect(readByPoppler(path)).toBe(extracted(await readPdf(bytes)));
  });
});

describe('a PDF of more than a hundred pages', () => {
  it('is PDF/UA, cuts no row and leaves no heading alone', async () => {
    const { bytes } = await render(huge, gardenModel, 'full', 'letter');
    const read = await readPdf(bytes);
    expect(read.pages.length).toBeGreaterThan(100);
    expect(findingsIn(read)).toEqual([]);
    expect(layoutFaults(read, 'letter', 'full')).toEqual([]);
  });
});

describe('reading order', () => {
  it('is that of the report: what is said of the evidence follows its number', async () => {
    const read = readingOrder(await readPdf((await render(oneCompetency, gardenModel, 'full', 'a4')).bytes));
    const at = read.findIndex((block) => block.startsWith('1 Strength · Soil'));
    expect(read.slice(at + 1, at + 4)).toEqual(['The long bed', 'We dug it', 'over']);
    expect(read).toContain(SCRIPTS);
  });
});

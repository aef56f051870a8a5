import { PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { codes, type HandMade, handMade } from './hand-made.ts';
import { cutRows, outsideColumns, outsideFrame, overlapping, strandedHeadings } from './layout.ts';
import { extracted, readingOrder } from './reading-order.ts';
import { drawnIn, readPdf } from './reading/pdf.ts';

const FRAME = { left: 50, right: 545, bottom: 60, top: 800 };

const read = async (spoil: (pdf: HandMade) => unknown = () => undefined) => {
  const pdf = await handMade();
  spoil(pdf);
  return readPdf(await pdf.save());
};

/** Draws the words elsewhere. */
const move = ({ content }: HandMade, words: string, x: number, y: number) => {
  const at = content.findIndex((operators) => operators.includes(`<${codes(words)}>`));
  content[at] = content[at]!.replace(/[\d.]+ [\d.]+ Td/u, `${String(x)} ${String(y)} Td`);
};

/** A second page with a word on it, marked as the first content of that page. */
const secondPage = ({ document, context, font }: HandMade, words: string) => {
  const page = document.addPage([595, 842]);
  page.node.setFontDictionary(PDFName.of('F'), font.ref);
  const content = `/Span <</MCID 0>> BDC BT /F 11 Tf 60 700 Td <${codes(words)}> Tj ET EMC`;
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  return context.obj({ Type: 'MCR', Pg: page.ref, MCID: 0 });
};

const put = (pdf: HandMade, part: keyof HandMade['parts'], words: string) => {
  const kid = secondPage(pdf, words);
  pdf.parts[part].set(PDFName.of('K'), pdf.context.obj([kid]));
};

describe('what is measured on a page', () => {
  it('finds nothing wrong with a good page', async () => {
    const pdf = await read();
    expect([
      ...outsideFrame(pdf, FRAME),
      ...outsideColumns(pdf),
      ...overlapping(pdf),
      ...cutRows(pdf, FRAME),
      ...strandedHeadings(pdf),
    ]).toEqual([]);
  });

  it('is as wide as the font says, in every way to move text', async () => {
    const pdf = await read(({ content }) => {
      const word = codes('oo');
      content.push(
        `/Artifact BMC BT /F 10 Tf 2 0 0 2 100 100 Tm <${word}> Tj [<${word}> -500 <${word}>] TJ 12 TL T* <${word}> Tj ET`,
        `q 1 0 0 1 5 7 cm BT 50 Tz 3 Tc 100 50 Td <${word}> Tj ET Q EMC`,
      );
    });
    const boxes = drawnIn(pdf)
      .slice(-5)
      .map(({ box }) => box);
    const width = 2 * 10 * 0.542;
    const places = [
      [100, 100 + 2 * width],
      [100 + 2 * width, 100 + 4 * width],
      [100 + 4 * width + 10, 100 + 6 * width + 10],
      [100, 100 + 2 * width],
      [105, 105 + width / 2 + 1.5],
    ] as const;
    for (const [at, [left, right]] of places.entries()) {
      expect(boxes[at]?.left).toBeCloseTo(left, 1);
      expect(boxes[at]?.right).toBeCloseTo(right, 1);
    }
    expect(boxes[3]!.bottom).toBeCloseTo(boxes[0]!.bottom - 24, 5);
  });

  it('finds text outside of the margins, on each side', async () => {
    const spots = [
      [40, 300],
      [540, 300],
      [60, 50],
      [60, 805],
    ] as const;
    for (const [x, y] of spots) {
      expect(
        outsideFrame(
          await read((pdf) => {
            move(pdf, 'Water it', x, y);
          }),
          FRAME,
        ),
      ).toHaveLength(1);
    }
  });

  it('finds a cell that reaches into the next column', async () => {
    expect(
      outsideColumns(
        await read((pdf) => {
          move(pdf, 'Long', 145, 600);
        }),
      ),
    ).toHaveLength(1);
  });

  it('finds text on other text', async () => {
    expect(
      overlapping(
        await read((pdf) => {
          move(pdf, 'Water it', 62, 692);
        }),
      ),
    ).not.toEqual([]);
  });

  it('finds a row that is cut', async () => {
    expect(
      cutRows(
        await read((pdf) => {
          put(pdf, 'cell', '3');
        }),
        FRAME,
      ),
    ).toHaveLength(1);
  });

  it('finds a heading, and a head of a table, that is left alone', async () => {
    expect(
      strandedHeadings(
        await read((pdf) => {
          put(pdf, 'h2', 'Soil');
        }),
      ),
    ).toHaveLength(1);
    const headAlone = await read((pdf) => {
      const { document, parts, rows, context, add } = pdf;
      const head = add('THead', parts.table);
      rows[0].set(PDFName.of('P'), document.context.getObjectRef(head)!);
      head.set(PDFName.of('K'), context.obj([context.getObjectRef(rows[0])!]));
      parts.table.set(PDFName.of('K'), context.obj([context.getObjectRef(head)!, context.getObjectRef(rows[1])!]));
      put(pdf, 'rowHead', 'Long');
      parts.cell.set(PDFName.of('K'), context.obj([]));
    });
    expect(strandedHeadings(headAlone)).toHaveLength(1);
  });
});

describe('what is read', () => {
  it('follows the structure, not the page', async () => {
    const pdf = await read((made) => {
      move(made, 'Beds', 60, 400);
    });
    expect(readingOrder(pdf)).toEqual([
      ...['Beds', 'Soil', 'Soil', 'See the bed dug twice', '•', 'Water it'],
      ...['Bed', 'Level', 'Long', '3'],
    ]);
    expect(extracted(pdf)).toBe('BedsSoilSoilSeethebeddugtwice•WateritBedLevelLong3');
  });

  it('takes ActualText in place of what it encloses, once', async () => {
    const pdf = await read(({ content }) => {
      const at = content.findIndex((operators) => operators.includes(codes('Water it')));
      content[at] = content[at]!.replace('BT', '/Span <</ActualText <FEFF0041>>> BDC BT').replace(
        'Tj',
        `Tj <${codes('x')}> Tj EMC`,
      );
    });
    expect(readingOrder(pdf)).toContain('A');
  });
});

import { PDFArray } from 'pdf-lib';
import { textAt } from '../reading/objects.ts';
import { drawnFor } from '../reading/pdf.ts';
import { union } from '../reading/matrix.ts';
import { attribute, type Element, nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** How far a stroke may reach over the box of what it is drawn around, in points. */
const STROKE = 2;

/** Checkpoint 13: figures. */
export const figures: readonly Condition[] = [
  {
    id: '13-004',
    says: 'a figure without words for it',
    check: ({ structure }) =>
      figuresIn(structure?.all ?? [])
        .filter(({ dict }) => (textAt(dict, 'Alt') ?? textAt(dict, 'ActualText') ?? '').trim() === '')
        .map(nameOf),
  },
  {
    id: 'iso-figure-box',
    says: 'a figure without its BBox, or drawn outside of it (ISO 32000-1, 14.8.5.4.3)',
    check: (pdf) =>
      figuresIn(pdf.structure?.all ?? []).flatMap((figure) => {
        const box = boxOf(figure);
        if (box === undefined) return [`${nameOf(figure)}: no BBox`];
        const drawn = drawnFor(pdf, figure);
        if (drawn.length === 0) return [`${nameOf(figure)}: nothing is drawn`];
        const [left = 0, bottom = 0, right = 0, top = 0] = box;
        const real = union(drawn.map((one) => one.box));
        const isWithin =
          real.left >= left - STROKE &&
          real.bottom >= bottom - STROKE &&
          real.right <= right + STROKE &&
          real.top <= top + STROKE;
        return isWithin ? [] : [`${nameOf(figure)}: ${JSON.stringify(real)} is outside of ${box.join(' ')}`];
      }),
  },
];

function figuresIn(elements: readonly Element[]): readonly Element[] {
  return elements.filter(({ role }) => role === 'Figure');
}

function boxOf(figure: Element): readonly number[] | undefined {
  const box = attribute(figure, 'Layout', 'BBox');
  return box instanceof PDFArray && box.size() === 4 ? box.asArray().map((one) => Number(one.toString())) : undefined;
}

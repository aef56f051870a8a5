import type { Edition } from '#core/report/document.ts';
import type { Paper } from '#core/report/format.ts';
import { pageOf } from '#core/report/formats/pdf/look.ts';
import { cutRows, outsideColumns, outsideFrame, overlapping, strandedHeadings } from './layout.ts';
import type { Pdf } from './reading/pdf.ts';

/** Everything on a report's pages that is not where it belongs. */
export function layoutFaults(pdf: Pdf, paper: Paper, edition: Edition): readonly string[] {
  const { width, height, left, right, top, bottom } = pageOf(paper, edition === 'executive');
  const frame = { left, right: width - right, bottom, top: height - top };
  return [
    ...outsideFrame(pdf, frame).map((fault) => `outside of its frame: ${fault}`),
    ...outsideColumns(pdf).map((fault) => `outside of its column: ${fault}`),
    ...overlapping(pdf).map((fault) => `over each other: ${fault}`),
    ...cutRows(pdf, frame).map((fault) => `cut: ${fault}`),
    ...strandedHeadings(pdf).map((fault) => `left alone: ${fault}`),
  ];
}

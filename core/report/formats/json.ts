import type { ReportFormat } from '../format.ts';

/** The scorecard for other programs, as DATA.md has it. */
export const json: ReportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render: (_document, { scorecard }) => ({
    bytes: new TextEncoder().encode(`${JSON.stringify(scorecard, rounded, 2)}\n`),
    warnings: [],
  }),
};

/** Engines differ in the last digits of a logarithm; with these left out, all write the same file. */
const SIGNIFICANT_DIGITS = 12;

function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

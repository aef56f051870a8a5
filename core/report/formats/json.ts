import type { FullScorecard } from '#core/full-scorecard.ts';
import type { ReportFormat } from '../format.ts';

/** The scorecard for other programs, as DATA.md has it. */
export const json: ReportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render: (_document, { scorecard }) => ({
    bytes: new TextEncoder().encode(`${scorecardJson(scorecard, 2)}\n`),
    warnings: [],
  }),
};

/** A scorecard as JSON, on one line or with an indent. */
export function scorecardJson(scorecard: FullScorecard, indent = 0): string {
  return JSON.stringify(scorecard, rounded, indent);
}

/** Engines differ in the last digits of a logarithm; with these left out, all write the same file. */
const SIGNIFICANT_DIGITS = 12;

function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

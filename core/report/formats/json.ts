import type { ReportFormat } from '../format.ts';

/** The scorecard for other programs, as DATA.md has it. */
export const json: ReportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render: (_document, { scorecard }) => ({
    bytes: new TextEncoder().encode(`${JSON.stringify(scorecard, undefined, 2)}\n`),
    warnings: [],
  }),
};

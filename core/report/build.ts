import type { Assessment } from './assessment.ts';
import type { ReportDocument } from './document.ts';
import { sections } from './sections/index.ts';

/** Makes the one document that every format renders. */
export function buildReport(assessment: Assessment): ReportDocument {
  return {
    edition: 'full',
    title: assessment.exportFile.community.name,
    subtitle: 'Community maturity report',
    language: 'en',
    asOf: assessment.asOf,
    sections: sections
      .map(({ id, title, isCover = false, blocks }) => ({ id, title, isCover, blocks: blocks(assessment) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}

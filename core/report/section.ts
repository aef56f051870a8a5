import type { Assessment } from './assessment.ts';
import type { Block } from './document.ts';

/** One section of the report: what it says of an assessment. No blocks: it has nothing to say and is left out. */
export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly isCover?: boolean;
  readonly blocks: (assessment: Assessment) => readonly Block[];
};

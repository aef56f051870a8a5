import type { titles } from '#core/languages/en/report/titles.ts';
import type { ReportContext } from './context.ts';
import type { Block, Edition } from './document.ts';

/** One section of the report: what it says in which editions. No blocks: it has nothing to say and is left out. */
export type ReportSection = {
  /** The catalogue's `titles` name it by this. */
  readonly id: keyof typeof titles;
  readonly isCover?: boolean;
  readonly editions: readonly Edition[];
  readonly blocks: (context: ReportContext) => readonly Block[];
};

import type { compareStandings } from '#core/change.ts';
import type { TrendPoint } from '#core/trend.ts';
import type { Assessment } from './assessment.ts';
import type { Edition } from './document.ts';
import type { Voice } from './voice.ts';

/** How levels moved since an earlier moment (ISO 8601), and what they were then. */
export type Comparison = ReturnType<typeof compareStandings> & { readonly since: string };

/** The manager's own Markdown by the id of the section it opens. */
export type Narrative = Readonly<Record<string, string>>;

/** What a section is told: the assessment, for whom it speaks and how. */
export type ReportContext = {
  readonly assessment: Assessment;
  readonly edition: Edition;
  readonly voice: Voice;
  readonly comparison: Comparison | null;
  /** Levels at the end of each of the last months, and now; reckoned when first asked for. */
  readonly trend: () => readonly TrendPoint[];
};

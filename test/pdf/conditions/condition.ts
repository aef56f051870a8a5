import type { Pdf } from '../reading/pdf.ts';

/** A failure condition of the Matterhorn Protocol 1.1, or `iso-…` for a rule of ISO 32000-1 that it builds on. */
export type Condition = {
  readonly id: string;
  /** What is wrong where it applies. */
  readonly says: string;
  /** Where it applies; empty in a good file. */
  readonly check: (pdf: Pdf) => readonly string[];
};

export type Finding = { readonly id: string; readonly says: string; readonly where: string };

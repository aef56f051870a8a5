import type { Evidence } from '#core/evidence.ts';

/** What stands behind one number: how it comes about, and the evidence or the practices it is made of. */
export type Trace = {
  readonly title: string;
  /** How the number follows from what is listed. */
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  /** Ids of indicators, where the number counts practices and not records. */
  readonly practices?: readonly string[];
};

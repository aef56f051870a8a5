import type { Verdict } from '#core/observation.ts';

/** The sign of each verdict, beside its word; colour never stands alone. */
export const VERDICT_SIGNS = { strength: '+', gap: '−', note: '·' } as const satisfies Record<Verdict, string>;

import type { Verdict } from '#core/observation.ts';

/** The sign and the word of each verdict; colour never stands alone. */
export const VERDICTS = {
  strength: { sign: '+', name: 'Strength' },
  gap: { sign: '−', name: 'Gap' },
  note: { sign: '·', name: 'Note' },
} as const satisfies Record<Verdict, { readonly sign: string; readonly name: string }>;

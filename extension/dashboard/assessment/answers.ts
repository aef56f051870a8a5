import type { CheckState } from '#core/check.ts';

/** The answers in the order of their keys, from 1; the key after the last passes over. */
export const ANSWERS = ['met', 'partly', 'unmet', 'na'] as const satisfies readonly CheckState[];

import { dashboardGaps as en } from './en/dashboard-gaps.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of gaps says. */
export const say = makeSpeaker({ en });

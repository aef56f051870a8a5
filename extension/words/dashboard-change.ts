import { dashboardChange as en } from './en/dashboard-change.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks how a level moved and why. */
export const say = makeSpeaker({ en });

import { dashboardEvidence as en } from './en/dashboard-evidence.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of all records says. */
export const say = makeSpeaker({ en });

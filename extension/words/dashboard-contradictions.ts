import { dashboardContradictions as en } from './en/dashboard-contradictions.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of contradictions and unsupported claims says. */
export const say = makeSpeaker({ en });

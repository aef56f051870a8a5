import { dashboardHealth as en } from './en/dashboard-health.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the health screen says. */
export const say = makeSpeaker({ en });

import { dashboardTrace as en } from './en/dashboard-trace.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what stands behind a number of the dashboard. */
export const say = makeSpeaker({ en });

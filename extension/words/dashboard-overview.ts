import { dashboardOverview as en } from './en/dashboard-overview.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the overview says. */
export const say = makeSpeaker({ en });

import { dashboardTrend as en } from './en/dashboard-trend.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the trend says. */
export const say = makeSpeaker({ en });

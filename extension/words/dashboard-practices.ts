import { dashboardPractices as en } from './en/dashboard-practices.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what is said of practices wherever the dashboard ticks them. */
export const say = makeSpeaker({ en });

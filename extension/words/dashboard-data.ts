import { dashboardData as en } from './en/dashboard-data.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of communities, exports and imports says. */
export const say = makeSpeaker({ en });

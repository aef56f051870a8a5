import { dashboardCompetency as en } from './en/dashboard-competency.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of one competency says. */
export const say = makeSpeaker({ en });

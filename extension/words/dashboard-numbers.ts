import { dashboardNumbers as en } from './en/dashboard-numbers.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks numbers that are no single figure. */
export const say = makeSpeaker({ en });

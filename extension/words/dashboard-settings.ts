import { dashboardSettings as en } from './en/dashboard-settings.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the settings say. */
export const say = makeSpeaker({ en });

import { dashboardWelcome as en } from './en/dashboard-welcome.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the welcome and the page on privacy say. */
export const say = makeSpeaker({ en });

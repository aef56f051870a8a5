import { dashboard as en } from './en/dashboard.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the dashboard's frame says. */
export const say = makeSpeaker({ en });

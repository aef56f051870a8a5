import { dashboardModels as en } from './en/dashboard-models.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of models says. */
export const say = makeSpeaker({ en });

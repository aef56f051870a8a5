import { dashboardWorksheets as en } from './en/dashboard-worksheets.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the worksheets say. */
export const say = makeSpeaker({ en });

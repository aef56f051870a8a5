import { dashboardReports as en } from './en/dashboard-reports.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the screen of reports says. */
export const say = makeSpeaker({ en });

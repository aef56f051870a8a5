import { dashboardHeatMap as en } from './en/dashboard-heat-map.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the heat map says. */
export const say = makeSpeaker({ en });

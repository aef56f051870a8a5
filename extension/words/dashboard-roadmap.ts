import { dashboardRoadmap as en } from './en/dashboard-roadmap.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the roadmap says. */
export const say = makeSpeaker({ en });

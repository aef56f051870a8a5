import { assessment as en } from './en/assessment.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the guided assessment says. */
export const say = makeSpeaker({ en });

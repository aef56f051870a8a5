import { background as en } from './en/background.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the background answers where something cannot be done. */
export const say = makeSpeaker({ en });

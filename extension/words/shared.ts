import { shared as en } from './en/shared.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what several screens say. */
export const say = makeSpeaker({ en });

import { controls as en } from './en/controls.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what several screens say, the overlay among them. */
export const say = makeSpeaker({ en });

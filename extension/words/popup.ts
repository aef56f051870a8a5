import { popup as en } from './en/popup.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the popup says. */
export const say = makeSpeaker({ en });

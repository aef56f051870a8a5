import { overlay as en } from './en/overlay.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the overlay says. */
export const say = makeSpeaker({ en });

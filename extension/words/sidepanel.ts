import { sidepanel as en } from './en/sidepanel.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the side panel says. */
export const say = makeSpeaker({ en });

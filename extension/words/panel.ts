import { panel as en } from './en/panel.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the overlay's open panel says. */
export const say = makeSpeaker({ en });

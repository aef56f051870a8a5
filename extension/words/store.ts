import { store as en } from './en/store.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the store answers where something cannot be read or written. */
export const say = makeSpeaker({ en });

import { palette as en } from './en/palette.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what the command palette says. */
export const say = makeSpeaker({ en });

import { charts as en } from './en/charts.ts';
import { makeSpeaker } from './speak.ts';

/** Speaks what charts say, their text alternatives and the tables behind them. */
export const say = makeSpeaker({ en });

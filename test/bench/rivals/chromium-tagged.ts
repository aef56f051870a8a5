import type { MakeMaker } from '../report/maker.ts';
import { printInChromium } from './chromium.ts';

/** Chromium's print to PDF of our HTML, tagged. */
export const makeMaker: MakeMaker = (matter) => printInChromium(matter, true);

import type { ReportSection } from '../section.ts';
import { communityLed } from './community-led.ts';
import { cover } from './cover.ts';
import { evidence } from './evidence.ts';
import { findOutFirst } from './find-out-first.ts';
import { gaps } from './gaps.ts';
import { method } from './method.ts';
import { scorecard } from './scorecard.ts';
import { worksheets } from './worksheets.ts';

/** The sections of the report, in their order. */
export const sections: readonly ReportSection[] = [
  cover,
  scorecard,
  gaps,
  findOutFirst,
  communityLed,
  worksheets,
  evidence,
  method,
];

import type { ReportSection } from '../section.ts';
import { agreement } from './agreement.ts';
import { changes } from './changes.ts';
import { communityLed } from './community-led.ts';
import { context } from './context.ts';
import { cover } from './cover.ts';
import { evidence } from './evidence.ts';
import { findOutFirst } from './find-out-first.ts';
import { gaps } from './gaps.ts';
import { health } from './health.ts';
import { heatMap } from './heat-map.ts';
import { leftOut } from './left-out.ts';
import { method } from './method.ts';
import { nextSteps } from './next-steps.ts';
import { onePage } from './one-page.ts';
import { roadmap } from './roadmap.ts';
import { scorecard } from './scorecard.ts';
import { stageAsks } from './stage-asks.ts';
import { strengths } from './strengths.ts';
import { summary } from './summary.ts';
import { trend } from './trend.ts';
import { worksheets } from './worksheets.ts';

/** The sections of the report, in their order; each edition has its own of them. */
export const sections: readonly ReportSection[] = [
  cover,
  onePage,
  summary,
  context,
  changes,
  scorecard,
  heatMap,
  strengths,
  gaps,
  agreement,
  findOutFirst,
  roadmap,
  nextSteps,
  trend,
  stageAsks,
  communityLed,
  health,
  worksheets,
  evidence,
  method,
  leftOut,
];

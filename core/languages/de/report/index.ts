import type { ReportTexts } from '../../language.ts';
import { agreement } from './agreement.ts';
import { changes } from './changes.ts';
import { common } from './common.ts';
import { communityLed } from './community-led.ts';
import { cover } from './cover.ts';
import { editions } from './editions.ts';
import { evidence } from './evidence.ts';
import { findOutFirst } from './find-out-first.ts';
import { gaps } from './gaps.ts';
import { health } from './health.ts';
import { heatMap } from './heat-map.ts';
import { labels } from './labels.ts';
import { method } from './method.ts';
import { roadmap } from './roadmap.ts';
import { scorecard } from './scorecard.ts';
import { stageAsks } from './stage-asks.ts';
import { summary } from './summary.ts';
import { titles } from './titles.ts';
import { worksheets } from './worksheets.ts';

/** Every text of the report, part by part. */
export const report: ReportTexts = {
  common,
  labels,
  titles,
  cover,
  summary,
  changes,
  scorecard,
  heatMap,
  gaps,
  findOutFirst,
  roadmap,
  stageAsks,
  communityLed,
  health,
  evidence,
  method,
  editions,
  worksheets,
  agreement,
};

import type { DashboardScreen } from '../screen.ts';
import { assessment } from './assessment.tsx';
import { competency } from './competency.tsx';
import { contradictions } from './contradictions.tsx';
import { data } from './data.tsx';
import { evidence } from './evidence.tsx';
import { gaps } from './gaps.tsx';
import { health } from './health.tsx';
import { heatMap } from './heat-map.tsx';
import { models } from './models.tsx';
import { overview } from './overview.tsx';
import { reports } from './reports.tsx';
import { roadmap } from './roadmap.tsx';
import { privacy } from './privacy.tsx';
import { settings } from './settings.tsx';
import { trend } from './trend.tsx';
import { welcome } from './welcome.tsx';
import { worksheets } from './worksheets.tsx';

/** The dashboard's screens in the order of its navigation; the first is shown where nothing else is asked for. */
export const screens: readonly DashboardScreen[] = [
  overview,
  assessment,
  competency,
  heatMap,
  trend,
  health,
  contradictions,
  gaps,
  roadmap,
  worksheets,
  evidence,
  reports,
  data,
  settings,
  models,
  privacy,
  welcome,
];

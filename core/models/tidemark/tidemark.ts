import type { MaturityModel } from '../../model.ts';
import { checklists } from './checklists.ts';
import { communityManagement } from './competencies/community-management.ts';
import { contentProgramming } from './competencies/content-programming.ts';
import { culture } from './competencies/culture.ts';
import { leadership } from './competencies/leadership.ts';
import { metricsMeasurement } from './competencies/metrics-measurement.ts';
import { policiesGovernance } from './competencies/policies-governance.ts';
import { strategy } from './competencies/strategy.ts';
import { tools } from './competencies/tools.ts';
import { communityManagementIndicators } from './indicators/community-management.ts';
import { contentProgrammingIndicators } from './indicators/content-programming.ts';
import { cultureIndicators } from './indicators/culture.ts';
import { leadershipIndicators } from './indicators/leadership.ts';
import { metricsMeasurementIndicators } from './indicators/metrics-measurement.ts';
import { policiesGovernanceIndicators } from './indicators/policies-governance.ts';
import { strategyIndicators } from './indicators/strategy.ts';
import { toolsIndicators } from './indicators/tools.ts';
import { communityManagementPrompts } from './prompts/community-management.ts';
import { contentProgrammingPrompts } from './prompts/content-programming.ts';
import { culturePrompts } from './prompts/culture.ts';
import { leadershipPrompts } from './prompts/leadership.ts';
import { metricsMeasurementPrompts } from './prompts/metrics-measurement.ts';
import { policiesGovernancePrompts } from './prompts/policies-governance.ts';
import { strategyPrompts } from './prompts/strategy.ts';
import { toolsPrompts } from './prompts/tools.ts';
import { modes, stages } from './stages.ts';
import { worksheets } from './worksheets.ts';

/** The built-in model: eight competencies in four stages. Names are used as facts; every text is written for Tidemark. */
export const tidemark: MaturityModel = {
  format: 'tidemark-model',
  version: 1,
  id: 'tidemark',
  revision: '2026-11',
  title: 'Community maturity, eight competencies in four stages',
  attribution:
    'Based on the Community Maturity Model by The Community Roundtable (CC BY-NC-ND 4.0); not affiliated with it. ' +
    'Start, Build and Grow after The Community Roundtable; stage focus after Joshua Paul, Socious; ' +
    'the community-led growth model after The Community Club; five steps after Salesforce Communities.',
  license: 'MIT',
  stages,
  modes,
  competencies: [
    strategy,
    leadership,
    culture,
    communityManagement,
    contentProgramming,
    policiesGovernance,
    tools,
    metricsMeasurement,
  ],
  indicators: [
    ...strategyIndicators,
    ...leadershipIndicators,
    ...cultureIndicators,
    ...communityManagementIndicators,
    ...contentProgrammingIndicators,
    ...policiesGovernanceIndicators,
    ...toolsIndicators,
    ...metricsMeasurementIndicators,
  ],
  prompts: [
    ...strategyPrompts,
    ...leadershipPrompts,
    ...culturePrompts,
    ...communityManagementPrompts,
    ...contentProgrammingPrompts,
    ...policiesGovernancePrompts,
    ...toolsPrompts,
    ...metricsMeasurementPrompts,
  ],
  checklists,
  worksheets,
};

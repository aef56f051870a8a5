import type { ModelTexts } from '../../../model-texts.ts';
import { checklists } from './checklists.ts';
import { competencies } from './competencies.ts';
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

/** The built-in model in German. */
export const tidemark: ModelTexts = {
  title: 'Reifegrad der Community, acht Kompetenzen in vier Stufen',
  attribution:
    'Beruht auf dem Community Maturity Model von The Community Roundtable (CC BY-NC-ND 4.0), ohne Verbindung zu ihm. ' +
    'Start, Aufbau und Wachstum nach „Start, Build, Grow“ von The Community Roundtable; Schwerpunkte der Stufen nach Joshua Paul, Socious; ' +
    'das Modell des Community-led Growth nach The Community Club; fünf Schritte nach Salesforce Communities.',
  stages,
  modes,
  competencies,
  indicators: {
    ...strategyIndicators,
    ...leadershipIndicators,
    ...cultureIndicators,
    ...communityManagementIndicators,
    ...contentProgrammingIndicators,
    ...policiesGovernanceIndicators,
    ...toolsIndicators,
    ...metricsMeasurementIndicators,
  },
  prompts: {
    ...strategyPrompts,
    ...leadershipPrompts,
    ...culturePrompts,
    ...communityManagementPrompts,
    ...contentProgrammingPrompts,
    ...policiesGovernancePrompts,
    ...toolsPrompts,
    ...metricsMeasurementPrompts,
  },
  checklists,
  worksheets,
};

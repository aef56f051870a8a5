import { layerGains, teamGains, underInvestmentCase } from '#core/investment-case.ts';
import type { Language } from '../language.ts';
import { forms } from './forms.ts';
import { report } from './report/index.ts';

/** English, which the models and the measures are written in. */
export const en: Language = {
  id: 'en',
  name: 'English',
  direction: 'ltr',
  forms,
  report,
  investment: { case: underInvestmentCase, layers: layerGains, teams: teamGains },
  measures: {},
  models: {},
};

import type { Language } from '../language.ts';
import { forms } from './forms.ts';
import { investment } from './investment.ts';
import { measures } from './measures.ts';
import { tidemark } from './models/tidemark/tidemark.ts';
import { report } from './report/index.ts';

/** German. */
export const de: Language = {
  id: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  forms,
  report,
  investment,
  measures,
  models: { tidemark },
};

import type { Indicator } from '#core/model.ts';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/assessment.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { Run } from './run-state.ts';

/** Says why a question is asked now and no other. */
export function whyAsked(run: Run, { competency: id }: Indicator, { scoring }: OpenCommunity): string {
  const score = scoring.scores.find(({ competency }) => competency.id === id);
  if (score === undefined) return '';
  const { name: competency } = score.competency;
  if (run.isBehind()) return say('why-asked.before');
  if (!score.isAssessed) return say('why-asked.unassessed', { competency });
  const level = levelWords(score.estimate);
  return say(run.competency === undefined ? 'why-asked.least-sure' : 'why-asked.nearest', { competency, level });
}

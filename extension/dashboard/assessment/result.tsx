import { effectsOf, isSureEnough, type RunEffect, withoutRun } from '#core/assessment-run.ts';
import { planRoadmap } from '#core/roadmap.ts';
import { type Scoring, scoreRecords } from '#core/scorecard.ts';
import type { AssessmentProgress } from '../../messages/records.ts';
import { tenthWords } from '../../ui/charts/chart-words.ts';
import { levelWords } from '../../ui/level-words.ts';
import { say } from '../../words/assessment.ts';
import { addressOf } from '../address.ts';
import type { OpenCommunity } from '../open-community.ts';
import { ResultActions } from './result-actions.tsx';
import { ResultTable } from './result-table.tsx';
import { outlookOf } from './run-outlook.ts';
import type { Run } from './run-state.ts';

/** What is proposed to do next, so few that they are done. */
const STEPS = 3;

/** Where the community stands after a run, what the run has moved, and what to do with it. */
export function Result({
  run,
  open,
  progress,
}: {
  readonly run: Run;
  readonly open: OpenCommunity;
  readonly progress: AssessmentProgress;
}) {
  const { records, community, model, asOf, scoring } = open;
  const before = scoreRecords(withoutRun(records, progress), community, model, asOf);
  const stored = new Set(records.checks.map(({ id }) => id));
  const count = progress.checks.filter((id) => stored.has(id)).length;
  const { unasked } = outlookOf(open, progress, run.competency);
  return (
    <div class="screen assessment">
      <header class="screen-head">
        <h1>{say('result.title')}</h1>
        <p class="lead">
          {count === 0 ? say('result.none') : say('result.lead', { count, date: new Date(progress.startedAt) })}
        </p>
        {unasked === 0 && <p>{say('nothing-left')}</p>}
      </header>
      <ResultActions run={run} open={open} progress={progress} />
      <ResultTable before={before.scorecard} after={scoring.scorecard} model={model} />
      <div class="cards">
        <Moved before={before} open={open} />
        <Unsure open={open} />
        <NextSteps open={open} />
      </div>
    </div>
  );
}

function Moved({ before, open }: { readonly before: Scoring; readonly open: OpenCommunity }) {
  const effects = effectsOf(before.scorecard, open.scoring.scorecard);
  return (
    <section class="card">
      <h2>{say('result.moved')}</h2>
      {effects.length === 0 && <p>{say('result.still')}</p>}
      <ul>
        {effects.map((one) => (
          <li key={one.competency}>
            <a href={addressOf('competency', one.competency)}>{effectWords(one, open)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function effectWords({ competency: id, after, moved }: RunEffect, { scoring }: OpenCommunity): string {
  const score = scoring.scores.find((one) => one.competency.id === id);
  const competency = score?.competency.name ?? id;
  if (after === null) return say('result.gone', { competency });
  if (moved === null)
    return say('result.first', { competency, level: score === undefined ? '' : levelWords(score.estimate) });
  return say(moved > 0 ? 'result.up' : 'result.down', { competency, distance: tenthWords(Math.abs(moved)) });
}

function Unsure({ open }: { readonly open: OpenCommunity }) {
  const unsure = open.scoring.scores.filter(({ confidence }) => !isSureEnough(confidence));
  return (
    <section class="card">
      <h2>{say('result.unsure')}</h2>
      {unsure.length === 0 && <p>{say('result.unsure-none')}</p>}
      <ul>
        {unsure.map(({ competency: { id, name } }) => (
          <li key={id}>
            <a href={addressOf('assessment', id)}>{say('result.ask-about', { competency: name })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextSteps({ open }: { readonly open: OpenCommunity }) {
  const { scores, gaps, checks } = open.scoring;
  const steps = planRoadmap(scores, gaps, checks, open.model, open.community.capacity)
    .flatMap(({ items }) => items)
    .slice(0, STEPS)
    .flatMap(({ indicator }) => open.model.indicators.find(({ id }) => id === indicator) ?? []);
  return (
    <section class="card">
      <h2>{say('result.next')}</h2>
      {steps.length === 0 && (
        <p>{say(scores.some(({ isAssessed }) => isAssessed) ? 'result.next-none' : 'result.next-later')}</p>
      )}
      <ol class="next-steps">
        {steps.map(({ id, text, firstStep }) => (
          <li key={id}>
            <p>{text}</p>
            <p class="small muted">
              {say('result.first-step')} {firstStep}
            </p>
          </li>
        ))}
      </ol>
      <a href={addressOf('roadmap')}>{say('link.roadmap')}</a>
    </section>
  );
}

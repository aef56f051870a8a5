import type { Competency } from '#core/model.ts';
import type { CompetencyScore } from '#core/competency-score.ts';
import { ASSESSED_WEIGHT } from '#core/scoring-numbers.ts';
import { stageAt } from '#core/overall.ts';
import { LevelScale } from '../../ui/charts/level-scale.tsx';
import { say } from '../../words/dashboard-competency.ts';
import { addressOf } from '../address.ts';
import { Movement } from '../competency/movement.tsx';
import { Practices } from '../competency/practices.tsx';
import { Seen } from '../competency/seen.tsx';
import { standingNumbers } from '../competency/standing-numbers.ts';
import { StandingTable } from '../competency/standing-table.tsx';
import { tenthWords, weightWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { DashboardScreen, ScreenProps } from '../screen.ts';

/** One competency: its numbers with what stands behind each, its practices to tick, what was seen, how it moved. */
export const competency: DashboardScreen = {
  id: 'competency',
  name: () => say('screen.competency'),
  Screen({ state, open, part }) {
    const { scores } = open.scoring;
    const score = scores.find((known) => known.competency.id === part) ?? scores[0];
    if (score === undefined) return null;
    const { name, question } = score.competency;
    return (
      <div class="screen">
        <CompetencyTabs open={open} chosen={score.competency.id} />
        <header class="screen-head">
          <h1>{name}</h1>
          <p class="lead">{question}</p>
        </header>
        <Standing open={open} score={score} />
        <StageWords open={open} competency={score.competency} level={score.level} />
        <section class="card">
          <h2>{say('practices')}</h2>
          <Practices key={score.competency.id} state={state} open={open} score={score} />
        </section>
        <section class="card">
          <h2>{say('seen')}</h2>
          <Seen open={open} competency={score.competency.id} />
        </section>
        <section class="card">
          <h2>{say('movement')}</h2>
          <Movement open={open} competency={score.competency} />
        </section>
      </div>
    );
  },
};

function CompetencyTabs({ open, chosen }: { readonly open: OpenCommunity; readonly chosen: string }) {
  return (
    <nav class="tabs" aria-label={say('choose')}>
      <ul>
        {open.scoring.scores.map(({ competency: { id, name }, level }) => (
          <li key={id}>
            <a href={addressOf('competency', id)} aria-current={id === chosen ? 'page' : undefined}>
              {name} <span class="muted number">{level === null ? say('not-known') : tenthWords(level)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Standing({ open, score }: { readonly open: ScreenProps['open']; readonly score: CompetencyScore }) {
  const row = open.scoring.scorecard.competencies.find(({ id }) => id === score.competency.id);
  if (row === undefined) return null;
  return (
    <section class="card">
      <h2>{say('standing')}</h2>
      {score.level === null && (
        <p class="lead">
          <strong>{say('not-assessed')}</strong>{' '}
          {say('not-assessed.why', { weight: weightWords(score.weight), least: ASSESSED_WEIGHT })}
        </p>
      )}
      <div class="standing-scale">
        <LevelScale
          row={{ ...row, name: score.competency.name, evidencedLevel: row.evidencedLevel }}
          stages={open.model.stages.length}
        />
      </div>
      <StandingTable open={open} of={score.competency.name} numbers={standingNumbers(open, score, row)} />
    </section>
  );
}

function StageWords({
  open: { model },
  competency: { descriptors },
  level,
}: {
  readonly open: OpenCommunity;
  readonly competency: Competency;
  readonly level: number | null;
}) {
  const here = level === null ? undefined : stageAt(level, model);
  const next = model.stages.find(({ id }) => id === (here?.id ?? 0) + 1);
  const words = (stage: number) => descriptors[stage - 1] ?? '';
  return (
    <div class="columns">
      {here !== undefined && (
        <section class="card">
          <h2>{say('now', { stage: here.name })}</h2>
          <p>{words(here.id)}</p>
        </section>
      )}
      <section class="card">
        <h2>{next === undefined ? say('last') : say(here === undefined ? 'first' : 'next', { stage: next.name })}</h2>
        {next !== undefined && <p>{words(next.id)}</p>}
      </section>
    </div>
  );
}

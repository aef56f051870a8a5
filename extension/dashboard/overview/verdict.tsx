import { stageAt, modeAt } from '#core/overall.ts';
import { LevelScale } from '../../ui/charts/level-scale.tsx';
import { say } from '../../words/dashboard-overview.ts';
import { tenthWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import { TracedNumber } from '../trace/traced-number.tsx';

/** Where the community stands: level with its interval, stage and mode with what they mean, and how sure that is. */
export function Verdict({ open }: { readonly open: OpenCommunity }) {
  const { model, scoring } = open;
  const { level, interval, provisional, assessed, of } = scoring.scorecard.overall;
  if (level === null || interval === null) return null;
  const stage = stageAt(level, model);
  const mode = modeAt(level, model);
  const evidence = () => scoring.scores.filter(({ isAssessed }) => isAssessed).flatMap((score) => score.evidence);
  return (
    <section class="card verdict" aria-labelledby="verdict">
      <div class="verdict-level">
        <h2 id="verdict">{say('overall')}</h2>
        <p class="verdict-number">
          <TracedNumber
            open={open}
            name={say('overall')}
            trace={() => ({
              title: say('overall'),
              explanation: say('overall.explanation'),
              evidence: evidence(),
            })}
          >
            {tenthWords(level)}
          </TracedNumber>
        </p>
        <p class="muted">{say('overall.between', { low: tenthWords(interval[0]), high: tenthWords(interval[1]) })}</p>
        <LevelScale
          row={{ id: 'overall', name: say('overall'), level, interval, target: null }}
          stages={model.stages.length}
        />
        {provisional && (
          <p class="provisional">
            <span aria-hidden="true">!</span> {say('provisional', { count: assessed, of })}
          </p>
        )}
      </div>
      <div class="stack">
        {stage !== undefined && (
          <div>
            <h3>{say('stage', { number: stage.id, name: stage.name })}</h3>
            <p>{stage.summary}</p>
          </div>
        )}
        {mode !== undefined && (
          <div>
            <h3>{say('mode', { name: mode.name })}</h3>
            <p>{mode.summary}</p>
          </div>
        )}
      </div>
    </section>
  );
}

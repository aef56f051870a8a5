import { stageAt } from '#core/overall.ts';
import { say } from '../../words/dashboard-overview.ts';
import type { OpenCommunity } from '../open-community.ts';

/** What the stage the community is in asks of the organisation, and what threatens it there. */
export function StageAsks({ open: { model, scoring } }: { readonly open: OpenCommunity }) {
  const { level } = scoring.scorecard.overall;
  const stage = level === null ? undefined : stageAt(level, model);
  if (stage === undefined) return null;
  return (
    <section class="card">
      <h2>{say('stage-asks')}</h2>
      <div class="columns">
        <section>
          <h3>{say('focus')}</h3>
          <ul class="bullets">
            {stage.focus.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{say('threats')}</h3>
          <ul class="bullets">
            {stage.threats.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
        <section class="wide">
          <h3>{say('message')}</h3>
          <blockquote>{stage.message}</blockquote>
        </section>
      </div>
    </section>
  );
}

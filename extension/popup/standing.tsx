import type { PopupView } from '../messages/popup.ts';
import type { CommunitySummary } from '../messages/summary.ts';
import { confidenceWords } from '../ui/confidence-words.ts';
import { LevelRing } from '../ui/level-ring.tsx';
import { standingWords } from '../ui/level-words.ts';
import { say } from '../words/popup.ts';
import type { PopupState } from './popup-state.ts';

type StandingProps = {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly community: CommunitySummary;
};

/** Which community it is and where it stands: stage, mode, level with its interval, and how sure that is. */
export function Standing({ state, view, community }: StandingProps) {
  const { stage, level, notes } = community;
  return (
    <header class="standing">
      <LevelRing community={community} size={56} />
      <div class="standing-words">
        <CommunityName state={state} view={view} community={community} />
        {stage !== null && <p class="small stage">{say('standing.stage', { stage })}</p>}
        <p class="muted small">
          {standingWords(community)}
          {level !== null && ` · ${confidenceWords(level)}`} · {say('standing.notes', { count: notes })}
        </p>
      </div>
    </header>
  );
}

function CommunityName({ state, view, community }: StandingProps) {
  if (view.communities.length < 2) {
    return (
      <h1 class="name" dir="auto">
        {community.name}
      </h1>
    );
  }
  return (
    <h1>
      <select
        class="name"
        aria-label={say('community')}
        value={community.id}
        onChange={(event) => void state.chooseCommunity(event.currentTarget.value)}
      >
        {view.communities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </h1>
  );
}

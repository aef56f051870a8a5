import { useEffect, useState } from 'preact/hooks';
import type { OverlayView } from '../messages/overlay.ts';
import { say } from '../words/panel.ts';
import type { OverlayState } from './overlay-state.ts';
import { teachVerbs } from './teach-verbs.ts';

/** The platform of pages that are of none that is known. */
const NONE = 'generic';

type Drawn = { readonly state: OverlayState; readonly view: OverlayView };

/** Chooses the site's platform where it is not the one that its pages seem to be of. */
export function TeachPlatform({ state, view }: Drawn) {
  const [platforms, setPlatforms] = useState<Awaited<ReturnType<OverlayState['platforms']>>>([]);
  useEffect(() => {
    void state.platforms().then(setPlatforms);
  }, [state]);
  const named = platforms.filter(({ id }) => id !== NONE);
  return (
    <label>
      <span>{say('teach.platform')}</span>
      <select
        class="field"
        value={view.taught?.platform ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const platform = value === '' ? null : value;
          void teachVerbs(state).keep([{ platform }], say('teach.kept', { what: say('teach.platform') }));
        }}
      >
        <option value="">{say('teach.by-itself')}</option>
        <option value={NONE}>{say('teach.none-of-these')}</option>
        {named.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

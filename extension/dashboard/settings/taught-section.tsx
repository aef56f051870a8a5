import { MARK_NAMES, wayBack } from '#core/lesson.ts';
import type { Lesson, SiteProfile } from '#core/site-profile.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-settings.ts';
import { say as sayShared } from '../../words/shared.ts';
import type { ScreenProps } from '../screen.ts';

/** One thing that was taught, and the lesson that takes it back. */
type Taught = { readonly id: string; readonly what: string; readonly how: string; readonly removal: Lesson };

/** What was taught of how the community's pages are read, each to be removed. */
export function TaughtSection({ state, open }: ScreenProps) {
  const { id: community, site } = open.community;
  const teach = (lesson: Lesson) => state.news.attempt(() => ask('teach-community', { community, lessons: [lesson] }));
  const remove = async ({ what, removal }: Taught) => {
    const back = wayBack(site, removal);
    if ((await teach(removal)) === null) return;
    const undo = async () => {
      await teach(back);
    };
    state.news.say({ words: say('taught.removed', { what }), undo });
  };
  return (
    <section class="panel" aria-labelledby="taught">
      <h2 id="taught">{say('taught')}</h2>
      {site === undefined && <p class="muted">{say('taught.none')}</p>}
      {site !== undefined && (
        <ul class="taught">
          {everythingIn(site).map((taught) => (
            <li key={taught.id} class="row spread">
              <span>
                {taught.what} <code class="muted">{taught.how}</code>
              </span>
              <button
                class="button small"
                type="button"
                aria-label={say('taught.remove-named', { what: `${taught.what} ${taught.how}` })}
                onClick={() => void remove(taught)}
              >
                {say('taught.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function everythingIn({ platform, kinds, marks }: SiteProfile): readonly Taught[] {
  return [
    ...(platform === undefined
      ? []
      : [{ id: 'platform', what: say('taught.platform'), how: platform, removal: { platform: null } }]),
    ...kinds.map(({ pattern, kind }) => ({
      id: pattern,
      what: sayShared(`kind.${kind}`),
      how: pattern,
      removal: { pattern, kind: null },
    })),
    ...MARK_NAMES.flatMap((mark) => {
      const how = marks[mark];
      return how === undefined
        ? []
        : [{ id: mark, what: say(`taught.${mark}`), how, removal: { mark, selector: null } }];
    }),
  ];
}

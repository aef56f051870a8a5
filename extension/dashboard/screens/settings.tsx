import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { HALF_LIFE_RANGE } from '#core/community.ts';
import { PageUrl } from '#core/observation.ts';
import { ask } from '../../messages.ts';
import { say } from '../../words/dashboard-settings.ts';
import { FormField } from '../parts/form-field.tsx';
import type { DashboardScreen, ScreenProps } from '../screen.ts';
import { CompetencySettings } from '../settings/competency-settings.tsx';
import { keepSetting } from '../settings/keep-setting.ts';
import { TaughtSection } from '../settings/taught-section.tsx';

/** What the community's schema takes. */
const MOST_CAPACITY = 10_000;

/** What the community is called, who looks at it, and how it is judged. */
export const settings: DashboardScreen = {
  id: 'settings',
  name: () => say('settings'),
  group: 'records',
  Screen(props) {
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('settings')}</h1>
          <p class="lead">{say('settings.lead')}</p>
        </header>
        <Names {...props} />
        <Judging {...props} />
        <CompetencySettings state={props.state} open={props.open} />
        <Staff {...props} />
        <TaughtSection {...props} />
      </div>
    );
  },
};

function Names({ state, open }: ScreenProps) {
  const author = useSignal('');
  useEffect(() => {
    void state.news.attempt(async () => {
      author.value = await ask('read-author', {});
    });
  }, [open]);
  return (
    <section class="panel" aria-labelledby="names">
      <h2 id="names">{say('community')}</h2>
      <div class="fields">
        <FormField
          label={say('name')}
          value={open.community.name}
          check={(text) => (text.trim() === '' ? say('name.none') : null)}
          keep={(text) => void keepSetting(state, open, { name: text.trim() }, say('name'))}
        />
        <FormField
          label={say('address')}
          value={open.community.url}
          hint={say('address.hint')}
          check={(text) => (PageUrl.safeParse(text.trim()).success ? null : say('address.none'))}
          keep={(text) => void keepSetting(state, open, { url: new URL(text.trim()).href }, say('address'))}
        />
        <FormField
          label={say('author.name')}
          value={author.value}
          hint={say('author.hint')}
          keep={(text) => {
            void keepAuthor(state, text.trim(), author.value);
          }}
        />
      </div>
    </section>
  );
}

function Judging({ state, open }: ScreenProps) {
  const { capacity, halfLife } = open.community;
  return (
    <section class="panel" aria-labelledby="judging">
      <h2 id="judging">{say('judging')}</h2>
      <div class="fields">
        <FormField
          kind="number"
          label={say('half-life')}
          value={String(halfLife)}
          hint={say('half-life.hint', HALF_LIFE_RANGE)}
          check={(text) => (isHalfLife(Number(text)) ? null : say('half-life.wrong', HALF_LIFE_RANGE))}
          keep={(text) => void keepSetting(state, open, { halfLife: Number(text) }, say('half-life'))}
        />
        <FormField
          kind="number"
          label={say('capacity')}
          value={String(capacity)}
          hint={say('capacity.hint')}
          check={(text) => (Number(text) > 0 && Number(text) <= MOST_CAPACITY ? null : say('capacity.wrong'))}
          keep={(text) => void keepSetting(state, open, { capacity: Number(text) }, say('capacity'))}
        />
      </div>
    </section>
  );
}

function Staff({ state, open }: ScreenProps) {
  const { staffNames } = open.view;
  const { id: community } = open.community;
  const keep = async (text: string) => {
    const names = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const set = (to: readonly string[]) => state.news.attempt(() => ask('set-staff-names', { community, names: to }));
    if ((await set(names)) === null) return;
    const undo = async () => {
      await set(staffNames);
    };
    state.news.say({ words: say('staff.kept', { count: new Set(names).size }), undo });
  };
  return (
    <section class="panel" aria-labelledby="staff">
      <h2 id="staff">{say('staff')}</h2>
      <FormField
        label={say('staff.names')}
        hint={say('staff.hint')}
        rows={5}
        value={staffNames.join('\n')}
        keep={(text) => void keep(text)}
      />
    </section>
  );
}

async function keepAuthor({ news }: ScreenProps['state'], author: string, before: string): Promise<void> {
  if ((await news.attempt(() => ask('set-author', { author }))) === null) return;
  const undo = async () => {
    await news.attempt(() => ask('set-author', { author: before }));
  };
  news.say({ words: say('kept', { what: say('author.name') }), undo });
}

function isHalfLife(days: number): boolean {
  return Number.isInteger(days) && days >= HALF_LIFE_RANGE.min && days <= HALF_LIFE_RANGE.max;
}

import { useSignal } from '@preact/signals';
import { say } from '../../words/dashboard-welcome.ts';
import { addressOf } from '../address.ts';
import { beginDemonstration } from '../demonstrating.ts';
import type { DashboardScreen, StandaloneProps } from '../screen.ts';

const STEPS = ['pin', 'open', 'on', 'note'] as const;

/** The first screen anyone sees: from nothing to the first note. */
export const welcome: DashboardScreen = {
  id: 'welcome',
  name: () => say('welcome'),
  isHidden: true,
  isStandalone: true,
  Screen({ state }) {
    return (
      <div class="screen">
        <header class="screen-head">
          <h1>{say('welcome')}</h1>
          <p class="lead">{say('welcome.lead')}</p>
        </header>
        <section aria-labelledby="steps">
          <h2 id="steps">{say('steps')}</h2>
          <ol class="steps">
            {STEPS.map((step) => (
              <li key={step}>
                <h3>{say(`step.${step}`)}</h3>
                <p class="muted">{say(`step.${step}.about`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <Demonstration state={state} />
        <p class="muted">
          {say('have-file')} <a href={addressOf('data')}>{say('have-file.import')}</a>
        </p>
      </div>
    );
  },
};

function Demonstration({ state }: Pick<StandaloneProps, 'state'>) {
  const isMaking = useSignal(false);
  const begin = async () => {
    isMaking.value = true;
    await beginDemonstration(state);
    isMaking.value = false;
  };
  return (
    <section class="panel" aria-labelledby="try">
      <h2 id="try">{say('try')}</h2>
      <p class="muted">{say('try.about')}</p>
      <div class="row">
        <button class="button" type="button" disabled={isMaking.value} onClick={() => void begin()}>
          {say('try.do')}
        </button>
        <span role="status">{isMaking.value && say('try.making')}</span>
      </div>
    </section>
  );
}

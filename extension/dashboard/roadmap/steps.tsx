import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Indicator } from '#core/model.ts';
import type { RoadmapItem } from '#core/roadmap.ts';
import { EFFORT_WEEKS } from '#core/scoring-numbers.ts';
import { say } from '../../words/dashboard-roadmap.ts';
import { addressOf } from '../address.ts';
import { partWords } from '../number-words.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { Plan, WhatIf } from './what-if.ts';

type Props = { readonly open: OpenCommunity; readonly plan: Plan; readonly whatIf: Signal<WhatIf> };

/** Every step of the plan with its effort, what it brings, how to begin and when it is done. */
export function RoadmapSteps({ open, plan, whatIf }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The step goes with the button that took it out: the focus stays with the steps.
  const change = (changed: WhatIf) => {
    whatIf.value = changed;
    heading.current?.focus({ preventScroll: true });
  };
  const indicators = new Map(open.model.indicators.map((indicator) => [indicator.id, indicator]));
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {say('steps')}
      </h2>
      {plan.quarters.map(({ quarter, horizon, items }, at) => (
        <details key={quarter} class="stage-practices" open={at === 0}>
          <summary>
            <h3>{say('steps.quarter', { horizon: say(`horizon.${horizon}`), quarter })}</h3>
          </summary>
          <ul class="statements">
            {items.map((item) => {
              const indicator = indicators.get(item.indicator);
              return (
                indicator !== undefined && (
                  <li key={item.indicator}>
                    <Step open={open} item={item} indicator={indicator} whatIf={whatIf.value} change={change} />
                  </li>
                )
              );
            })}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Step({
  open,
  item: { benefit, effort },
  indicator: { id, competency, text, why, firstStep, done },
  whatIf,
  change,
}: {
  readonly open: OpenCommunity;
  readonly item: RoadmapItem;
  readonly indicator: Indicator;
  readonly whatIf: WhatIf;
  readonly change: (changed: WhatIf) => void;
}) {
  const name = open.model.competencies.find((known) => known.id === competency)?.name ?? competency;
  return (
    <div class="stack step">
      <p>
        <strong>{text}</strong>
      </p>
      <p class="muted small facts">
        <a href={addressOf('competency', competency)}>{name}</a>
        <span>{say('effort', { size: effort, count: EFFORT_WEEKS[effort] })}</span>
        <span>{say('benefit', { benefit: partWords(benefit), name })}</span>
      </p>
      <p>
        <strong>{say('first-step')}:</strong> {firstStep}
      </p>
      <StepWords words={[done, why]} />
      <div class="row">
        <button
          class="button small"
          type="button"
          onClick={() => {
            change({ ...whatIf, supposed: [...whatIf.supposed, id] });
          }}
        >
          {say('suppose')} <span class="visually-hidden">{text}</span>
        </button>
        <button
          class="button small"
          type="button"
          onClick={() => {
            change({ ...whatIf, excluded: [...whatIf.excluded, id] });
          }}
        >
          {say('exclude')} <span class="visually-hidden">{text}</span>
        </button>
      </div>
    </div>
  );
}

const WORDS = ['done', 'why'] as const;

/** When it is done, and why it matters. */
function StepWords({ words }: { readonly words: readonly [string, string] }) {
  return (
    <dl class="practice-words">
      {WORDS.map((name, at) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>{words[at]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is supposed to be met and what is left out, each to be taken back. */
export function Supposed({ open, whatIf }: Omit<Props, 'plan'>) {
  const { supposed, excluded } = whatIf.value;
  if (supposed.length + excluded.length === 0) return null;
  return (
    <section class="columns">
      <TakeBackList
        title={say('supposed.title')}
        open={open}
        ids={supposed}
        takeBack={(id) => {
          whatIf.value = { ...whatIf.value, supposed: supposed.filter((other) => other !== id) };
        }}
      />
      <TakeBackList
        title={say('excluded.title')}
        open={open}
        ids={excluded}
        takeBack={(id) => {
          whatIf.value = { ...whatIf.value, excluded: excluded.filter((other) => other !== id) };
        }}
      />
    </section>
  );
}

function TakeBackList({
  title,
  open,
  ids,
  takeBack,
}: {
  readonly title: string;
  readonly open: OpenCommunity;
  readonly ids: readonly string[];
  readonly takeBack: (id: string) => void;
}) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="statements">
        {ids.map((id) => {
          const practice = open.model.indicators.find((known) => known.id === id)?.text ?? id;
          return (
            <li key={id} class="row spread">
              <span>{practice}</span>
              <button
                class="button quiet small"
                type="button"
                aria-label={say('take-back.of', { practice })}
                onClick={() => {
                  takeBack(id);
                }}
              >
                {say('take-back')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useId, useState } from 'preact/hooks';
import type { CheckState } from '#core/check.ts';
import type { CheckView, ChecklistItem } from '../messages/popup.ts';
import { say } from '../words/popup.ts';
import { Evidence } from './evidence.tsx';
import { KeptField } from './kept-field.tsx';
import { keptText } from './kept-text.ts';
import type { PopupState } from './popup-state.ts';
import { StateChoice } from './state-choice.tsx';

type IndicatorProps = {
  readonly state: PopupState;
  readonly community: string;
  readonly item: ChecklistItem;
  /** Said with it where it does not go without saying. */
  readonly competency?: string | undefined;
};

/** One indicator to answer: its states, the reason and the doubt that go with the answer, and what it rests on. */
export function Indicator({ state, community, item, competency }: IndicatorProps) {
  const id = useId();
  const { indicator, check } = item;
  const choose = (chosen: CheckState) => {
    // A reason was written for one state; it does not go with another.
    const isSame = check?.state === chosen;
    const reason = isSame ? (keptText(reasonKey(community, indicator, chosen)) ?? check.reason) : undefined;
    void state.tick(community, indicator, { state: chosen, reason, ...(isSame && { sure: check.sure }) });
  };
  return (
    <div class="indicator">
      <p id={id} class="indicator-text">
        {item.text}
        {competency !== undefined && <span class="muted small"> {competency}</span>}
      </p>
      <StateChoice chosen={check?.state} labelledBy={id} choose={choose} />
      {check !== undefined && (
        <AnswerDetails key={check.state} state={state} community={community} item={item} check={check} />
      )}
      <More state={state} community={community} item={item} />
    </div>
  );
}

function AnswerDetails({
  state,
  community,
  item,
  check,
}: Omit<IndicatorProps, 'competency'> & { readonly check: CheckView }) {
  const again = { state: check.state, reason: check.reason, sure: check.sure };
  return (
    <>
      <label class="reason small">
        <span class="visually-hidden">{say('item.reason', { indicator: item.text })}</span>
        <KeptField
          name={reasonKey(community, item.indicator, check.state)}
          stored={check.reason ?? ''}
          placeholder={say('item.reason.hint')}
          save={(reason) => state.tick(community, item.indicator, { ...again, reason }, say('saved.reason'))}
        />
      </label>
      <div class="row spread small">
        <label class="row">
          <input
            type="checkbox"
            checked={!check.sure}
            onChange={(event) =>
              void state.tick(community, item.indicator, { ...again, sure: !event.currentTarget.checked })
            }
          />
          <span>{say('item.unsure')}</span>
        </label>
        {check.by !== '' && (
          <span class="muted" dir="auto">
            {say('item.ticked-by', { author: check.by, date: new Date(check.at) })}
          </span>
        )}
      </div>
    </>
  );
}

type Part = 'why' | 'evidence';

function More({ state, community, item }: Omit<IndicatorProps, 'competency'>) {
  const id = useId();
  const [open, setOpen] = useState<Part | null>(null);
  const count = Math.max(item.seen, item.check?.observations.length ?? 0);
  const Opener = ({ part, words }: { readonly part: Part; readonly words: string }) => (
    <button
      class="button quiet small opener"
      type="button"
      aria-expanded={open === part}
      aria-controls={id}
      onClick={() => {
        setOpen(open === part ? null : part);
      }}
    >
      {words}
    </button>
  );
  return (
    <>
      <div class="row openers">
        <Opener part="why" words={say('item.why-and-how')} />
        <Opener part="evidence" words={count === 0 ? say('item.evidence') : say('item.evidence-count', { count })} />
      </div>
      <div id={id} class="more small" hidden={open === null}>
        {open === 'why' && <WhyAndHow item={item} />}
        {open === 'evidence' && <Evidence state={state} community={community} item={item} />}
      </div>
    </>
  );
}

function WhyAndHow({ item }: { readonly item: ChecklistItem }) {
  return (
    <>
      <p>
        <strong>{say('item.why')}</strong> {item.why}
      </p>
      <p>
        <strong>{say('item.look')}</strong> {item.look}
      </p>
      <p>
        <strong>{say('item.first-step')}</strong> {item.firstStep}
      </p>
    </>
  );
}

function reasonKey(community: string, indicator: string, state: CheckState): string {
  return `reason/${community}/${indicator}/${state}`;
}

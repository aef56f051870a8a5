import { useEffect, useRef } from 'preact/hooks';
import type { CheckState } from '#core/check.ts';
import type { ChecklistItem, PopupView } from '../messages/popup.ts';
import type { PopupState } from './popup-state.ts';

const STATES = [
  ['met', 'Met'],
  ['partly', 'Partly'],
  ['unmet', 'Not met'],
  ['na', 'Does not apply'],
] as const satisfies readonly (readonly [CheckState, string])[];

/** The checklist of the mode the community is in, and any other, to tick. */
export function Checklists({
  state,
  view,
  community,
}: {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly community: string;
}) {
  const list = view.checklists.find(({ id }) => id === state.checklist.value) ?? view.checklists[0];
  if (list === undefined) return <p class="muted">This model has no checklists.</p>;
  const known = new Map(view.items.map((item) => [item.indicator, item]));
  const items = list.indicators.flatMap((indicator) => known.get(indicator) ?? []);
  const answered = items.filter(({ check }) => check !== undefined).length;
  return (
    <section class="block" aria-label="Checklist">
      <select
        class="field"
        aria-label="Checklist"
        value={list.id}
        onChange={(event) => {
          state.checklist.value = event.currentTarget.value;
        }}
      >
        {view.checklists.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p class="small summary">{list.summary}</p>
      <div class="row progress">
        <progress max={items.length} value={answered} aria-label="Answered" />
        <span class="muted small">
          {answered} of {items.length} answered
        </span>
      </div>
      <Items key={list.id} state={state} items={items} community={community} />
    </section>
  );
}

function Items({
  state,
  items,
  community,
}: {
  readonly state: PopupState;
  readonly items: readonly ChecklistItem[];
  readonly community: string;
}) {
  const firstOpen = useRef<HTMLLIElement>(null);
  const opened = useRef(items.find(({ check }) => check === undefined)?.indicator);
  useEffect(() => {
    firstOpen.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <ol class="items">
      {items.map((item) => (
        <li key={item.indicator} class="item" ref={item.indicator === opened.current ? firstOpen : null}>
          <Item state={state} item={item} community={community} />
        </li>
      ))}
    </ol>
  );
}

function Item({
  state,
  item,
  community,
}: {
  readonly state: PopupState;
  readonly item: ChecklistItem;
  readonly community: string;
}) {
  const reason = useRef<HTMLInputElement>(null);
  return (
    <fieldset>
      <legend>{item.text}</legend>
      <div class="row states">
        {STATES.map(([value, name]) => (
          <button
            key={value}
            class="button small"
            type="button"
            aria-pressed={item.check?.state === value}
            onClick={() => {
              // A reason was written for one state; it does not go with another.
              const why = item.check?.state === value ? reason.current?.value.trim() : undefined;
              void state.tick(community, item.indicator, value, why);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      {item.check !== undefined && (
        <Reason
          key={item.check.state}
          state={state}
          item={item}
          check={item.check}
          community={community}
          field={reason}
        />
      )}
      <details class="small">
        <summary>Why it matters, where to look, what to do</summary>
        <p>{item.why}</p>
        <p>
          <strong>Where to look.</strong> {item.look}
        </p>
        <p>
          <strong>First step.</strong> {item.firstStep}
        </p>
      </details>
    </fieldset>
  );
}

function Reason({
  state,
  item,
  check,
  community,
  field,
}: {
  readonly state: PopupState;
  readonly item: ChecklistItem;
  readonly check: NonNullable<ChecklistItem['check']>;
  readonly community: string;
  readonly field: { current: HTMLInputElement | null };
}) {
  const stored = check.reason ?? '';
  useEffect(() => {
    // The field is the manager's own while it is written in: what comes in from elsewhere waits.
    if (field.current !== null && document.activeElement !== field.current) field.current.value = stored;
  }, [field, stored]);
  return (
    <label class="reason small">
      <span class="visually-hidden">Why: {item.text}</span>
      <input
        ref={field}
        class="field"
        dir="auto"
        placeholder="A word on why (optional)"
        onChange={(event) => {
          const reason = event.currentTarget.value.trim();
          if (reason !== stored) void state.tick(community, item.indicator, check.state, reason);
        }}
      />
    </label>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChecklistItem, ChecklistView, PopupView } from '../messages/popup.ts';
import { say } from '../words/popup.ts';
import { Indicator } from './indicator.tsx';
import type { PopupState } from './popup-state.ts';
import { isFirstRun } from './welcome.tsx';

type ChecklistsProps = { readonly state: PopupState; readonly view: PopupView; readonly community: string };

/** What is shown of the chosen list. */
type ItemsProps = {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly items: readonly ChecklistItem[];
  readonly community: string;
  readonly list: ChecklistView;
};

/** The checklist of the mode the community is in, and any other, to tick. */
export function Checklists({ state, view, community }: ChecklistsProps) {
  const list = view.checklists.find(({ id }) => id === state.checklist.value) ?? view.checklists[0];
  if (list === undefined) return <p class="muted">{say('checklist.none')}</p>;
  const known = new Map(view.items.map((item) => [item.indicator, item]));
  const items = list.indicators.flatMap((indicator) => known.get(indicator) ?? []);
  return (
    <section class="block" aria-label={say('checklist')}>
      <ChecklistChoice state={state} view={view} chosen={list} />
      <p class="small summary">{list.summary}</p>
      <Progress items={items} all={view.items} />
      <Items key={list.id} state={state} view={view} items={items} community={community} list={list} />
    </section>
  );
}

function ChecklistChoice({
  state,
  view,
  chosen,
}: {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly chosen: ChecklistView;
}) {
  const names = new Set(view.checklists.map(groupName));
  return (
    <select
      class="field"
      aria-label={say('checklist')}
      value={chosen.id}
      onChange={(event) => {
        state.checklist.value = event.currentTarget.value;
      }}
    >
      {[...names].map((name) => (
        <optgroup key={name} label={name}>
          {view.checklists
            .filter((list) => groupName(list) === name)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}

function groupName({ group, competency }: ChecklistView): string {
  return group === 'competency' ? (competency ?? '') : say(`group.${group}`);
}

function Progress({
  items,
  all,
}: {
  readonly items: readonly ChecklistItem[];
  readonly all: readonly ChecklistItem[];
}) {
  const answered = countAnswered(items);
  return (
    <div class="row progress">
      <progress max={items.length} value={answered} aria-label={say('progress.name')} />
      <span class="small">{say('progress.list', { answered, of: items.length })}</span>
      <span class="muted small">{say('progress.all', { answered: countAnswered(all), of: all.length })}</span>
    </div>
  );
}

function countAnswered(items: readonly ChecklistItem[]): number {
  return items.filter(({ check }) => check !== undefined).length;
}

function Items({ state, view, items, community, list }: ItemsProps) {
  const place = useRef<HTMLOListElement>(null);
  const firstOpen = useRef(items.findIndex(({ check }) => check === undefined));
  const isLed = useRef(isFirstRun(view));
  useLayoutEffect(() => {
    // A first run is led by its steps, which stand above.
    if (state.takesFocus() && !isLed.current) openOn(place.current?.children[firstOpen.current]);
  }, [state]);
  return (
    <>
      {countAnswered(items) === items.length && <p class="muted">{say('checklist.done')}</p>}
      <ol class="items" ref={place}>
        {items.map((item) => (
          <li key={item.indicator} class="item">
            <Indicator
              state={state}
              item={item}
              community={community}
              competency={list.group === 'competency' ? undefined : item.competency}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Brings an indicator into view, and the keyboard to its answers. */
function openOn(item: Element | undefined): void {
  item?.scrollIntoView({ block: 'nearest' });
  item?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
}

import type { CommunitySummary } from '../messages/summary.ts';
import type { PopupView } from '../messages/popup.ts';
import type { PopupState } from './popup-state.ts';

/** Export, and the two names that go with what is exported. */
export function Footer({
  state,
  view,
  community,
}: {
  readonly state: PopupState;
  readonly view: PopupView;
  readonly community: CommunitySummary;
}) {
  return (
    <footer class="block footer">
      <button class="button" type="button" onClick={() => void state.exportCommunity(community.id)}>
        Export to a file
      </button>
      <details class="small">
        <summary>Names</summary>
        <NameField label="Community" value={community.name} save={(name) => void state.rename(community.id, name)} />
        <NameField
          label="Your name, kept with what you record"
          value={view.author}
          save={(name) => void state.setAuthor(name)}
        />
      </details>
    </footer>
  );
}

function NameField({
  label,
  value,
  save,
}: {
  readonly label: string;
  readonly value: string;
  readonly save: (name: string) => void;
}) {
  return (
    <label class="name-field">
      <span>{label}</span>
      <input
        class="field"
        dir="auto"
        maxLength={200}
        value={value}
        onChange={(event) => {
          const name = event.currentTarget.value.trim();
          if (name !== value) save(name);
        }}
      />
    </label>
  );
}

import { useId } from 'preact/hooks';
import type { ExportFile } from '#core/export-file.ts';
import { say } from '../../words/dashboard-data.ts';

/** Which community records go into, where theirs is not here under its own id. */
export function TargetChoice({
  incoming,
  communities,
  target,
  choose,
}: {
  readonly incoming: ExportFile;
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  readonly target: string;
  readonly choose: (id: string) => void;
}) {
  const id = useId();
  return (
    <div class="form-field">
      <label for={id}>{say('import.into')}</label>
      <select
        id={id}
        class="field"
        value={target}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        <option value={incoming.community.id}>{say('import.into-new', { name: incoming.community.name })}</option>
        {communities.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

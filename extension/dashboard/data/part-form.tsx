import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { serialiseExport } from '#core/export-file.ts';
import { exportFileName, exportOf } from '../../ui/export-whole.ts';
import { saveFile } from '../../ui/save-file.ts';
import { say } from '../../words/dashboard-data.ts';
import type { DashboardState } from '../dashboard-state.ts';
import type { OpenCommunity } from '../open-community.ts';
import { FormField } from '../parts/form-field.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { NOTHING_TAKEN, partOf, type PartChoice, TAKEABLE } from './export-part.ts';
import { Leaving } from './leaving.tsx';

/** A period, or a version for others, with a list of what would leave before it leaves. */
export function PartForm({ state, open }: { readonly state: DashboardState; readonly open: OpenCommunity }) {
  const choice = useSignal<PartChoice>(NOTHING_TAKEN);
  const chosen = choice.value;
  const choose = (change: Partial<PartChoice>) => {
    choice.value = { ...choice.value, ...change };
  };
  const part = useMemo(() => partOf(exportOf(open.community, open.records, open.asOf), chosen), [open, chosen]);
  const save = () => {
    const fileName = exportFileName(part.exportFile.community.name);
    saveFile(fileName, serialiseExport(part.exportFile));
    state.news.say({ words: say('exported', { file: fileName }) });
  };
  return (
    <div class="export-part">
      <fieldset class="fields">
        <legend>{say('period')}</legend>
        {(['from', 'to'] as const).map((end) => (
          <FormField
            key={end}
            kind="date"
            label={say(`period.${end}`)}
            value={chosen[end]}
            keep={(day) => {
              choose({ [end]: day });
            }}
          />
        ))}
      </fieldset>
      <Redaction chosen={chosen} choose={choose} />
      <Leaving part={part} />
      <div class="row">
        <button class="button primary" type="button" onClick={save}>
          {say('export.save-part')}
        </button>
      </div>
    </div>
  );
}

function Redaction({
  chosen,
  choose,
}: {
  readonly chosen: PartChoice;
  readonly choose: (change: Partial<PartChoice>) => void;
}) {
  return (
    <fieldset>
      <legend>{say('redact')}</legend>
      <TickField
        label={say('redact.persons')}
        isTicked={chosen.isRedacted}
        tick={(isRedacted) => {
          choose({ isRedacted });
        }}
      />
      {TAKEABLE.map((kind) => (
        <TickField
          key={kind}
          label={say(`redact.${kind}`)}
          isTicked={chosen.taken.has(kind)}
          isDisabled={!chosen.isRedacted}
          tick={(isTaken) => {
            const others = [...chosen.taken].filter((one) => one !== kind);
            choose({ taken: new Set(isTaken ? [...others, kind] : others) });
          }}
        />
      ))}
    </fieldset>
  );
}

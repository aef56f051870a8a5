import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../words/dashboard-trace.ts';
import { say as shared } from '../../words/shared.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { Trace } from './trace.ts';
import { tracedRecords, type TracedRecord } from './traced-record.ts';
import { TracedRecordItem } from './traced-record-item.tsx';

/** So many records are drawn at a time: a competency may have thousands. */
const STEP = 40;

/** A drawer that lists what stands behind a number; it gives the focus back to where it was opened. */
export function TraceDrawer({
  open,
  trace: { title, explanation, evidence, practices = [] },
  close,
}: {
  readonly open: OpenCommunity;
  readonly trace: Trace;
  readonly close: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="drawer"
      aria-labelledby={heading}
      onClose={close}
      onClick={(event) => {
        // A click beside the drawer falls on the dialog itself: its content covers it whole.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="drawer-content">
        <div class="row spread drawer-head">
          <h2 id={heading}>{title}</h2>
          <button class="button" type="button" onClick={() => dialog.current?.close()}>
            {shared('close')}
          </button>
        </div>
        <p>{explanation}</p>
        {practices.length > 0 && <Practices open={open} practices={practices} />}
        {practices.length === 0 && <Records open={open} records={tracedRecords(evidence, open)} />}
      </div>
    </dialog>
  );
}

function Records({ open, records }: { readonly open: OpenCommunity; readonly records: readonly TracedRecord[] }) {
  const shown = useSignal(STEP);
  const rest = records.length - shown.value;
  if (records.length === 0) return <p class="muted">{say('no-records')}</p>;
  return (
    <>
      <p class="muted small">
        {say('records', { count: records.length })} {say('heaviest-first')}
      </p>
      <ol class="traced-records">
        {records.slice(0, shown.value).map((record) => (
          <li key={record.id}>
            <TracedRecordItem model={open.model} record={record} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button
          class="button"
          type="button"
          onClick={() => {
            shown.value += STEP;
          }}
        >
          {say('more-records', { count: Math.min(STEP, rest) })}
        </button>
      )}
    </>
  );
}

function Practices({ open, practices }: { readonly open: OpenCommunity; readonly practices: readonly string[] }) {
  const known = new Map(open.model.indicators.map((indicator) => [indicator.id, indicator]));
  return (
    <>
      <p class="muted small">{say('practices', { count: practices.length })}</p>
      <ul class="traced-records">
        {practices.map((id) => (
          <li key={id}>
            <p>{known.get(id)?.text ?? id}</p>
            <p class="muted small">{shared(`state.${open.scoring.checks.get(id)?.state ?? 'open'}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

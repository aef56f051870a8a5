import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { say } from '../../words/dashboard-trace.ts';
import type { OpenCommunity } from '../open-community.ts';
import type { Trace } from './trace.ts';
import { TraceDrawer } from './trace-drawer.tsx';

/** A number that opens the records behind it with one click. `name` says what it is a number of. */
export function TracedNumber({
  open,
  name,
  trace,
  children,
}: {
  readonly open: OpenCommunity;
  readonly name: string;
  /** Asked for only when the number is opened, and again whenever the records have changed. */
  readonly trace: () => Trace;
  readonly children: ComponentChild;
}) {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        class="traced"
        type="button"
        aria-haspopup="dialog"
        title={say('opens-records')}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        <span class="visually-hidden">{say('of', { name })} </span>
        {children}
      </button>
      {isOpen.value && (
        <TraceDrawer
          open={open}
          trace={trace()}
          close={() => {
            isOpen.value = false;
          }}
        />
      )}
    </>
  );
}

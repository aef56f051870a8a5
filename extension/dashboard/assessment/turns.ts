import { type ReadonlySignal, signal } from '@preact/signals';

/** The steps of a run: one is taken at a time, and nobody leaves before it is done. */
export function createTurns() {
  const isSaving = signal(false);
  let leave: (() => void) | null = null;
  const readonly: { readonly isSaving: ReadonlySignal<boolean> } = { isSaving };
  return {
    ...readonly,

    /** Takes a step and gives whether it was done; a key that is pressed while another is being saved was meant for a question already answered. */
    async inTurn(step: () => Promise<boolean>): Promise<boolean> {
      if (isSaving.value) return false;
      isSaving.value = true;
      try {
        return await step();
      } finally {
        isSaving.value = false;
        leave?.();
        leave = null;
      }
    },

    /** Goes elsewhere, after the step that is being taken: its end would lead away from there again. */
    afterTurn(go: () => void): void {
      if (isSaving.value) leave = go;
      else go();
    },
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';

/** Work in pieces, each short enough not to be felt; what it returns is the result. */
export type Steps<Made> = Generator<undefined, Made>;

/** How long pieces are done one after the other before the browser may draw and listen; milliseconds. */
const TURN = 12;

/** What came of a reckoning; while it goes on anew, what came of it before. */
export type Reckoned<Made> = { readonly made: Made | null; readonly isDone: boolean };

/**
 * Reckons what takes long in turns between which the browser draws and listens, and anew whenever one of `of` is
 * another. Nothing is reckoned until the component is shown.
 */
export function useReckoned<Made>(begin: () => Steps<Made>, of: readonly unknown[]): Reckoned<Made> {
  const [reckoned, setReckoned] = useState<Reckoned<Made>>({ made: null, isDone: false });
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    const life = new AbortController();
    setReckoned(({ made }) => ({ made, isDone: false }));
    takeTurns(latest.current, life.signal, (made) => {
      setReckoned({ made, isDone: true });
    });
    return () => {
      life.abort();
    };
  }, of);
  return reckoned;
}

/** Does the steps in turns until they are done or the signal is aborted. */
function takeTurns<Made>(begin: () => Steps<Made>, life: AbortSignal, done: (made: Made) => void): void {
  let steps: Steps<Made> | undefined;
  const turn = () => {
    if (life.aborted) return;
    steps ??= begin();
    const ends = performance.now() + TURN;
    do {
      const step = steps.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
    } while (performance.now() < ends);
    setTimeout(turn);
  };
  setTimeout(turn);
}

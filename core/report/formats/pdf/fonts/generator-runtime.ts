/** Where a generator that was compiled to steps stands (regenerator's form): `stop` is its end. */
type Steps = { prev: number; next: number; readonly stop: () => void };

/**
 * @pdf-lib/fontkit 1.1.1 was compiled with one generator in it, which finds the syllables of Indic and other scripts, and
 * without what runs such a generator (Hopding/fontkit#5). This runs it, where nothing else does.
 */
export function provideGeneratorRuntime(): void {
  if (Reflect.has(globalThis, 'regeneratorRuntime')) return;
  const runtime = {
    mark: <Value>(generator: Value): Value => generator,
    wrap: <Value>(step: (steps: Steps) => Value): IterableIterator<Value> => iterate(step),
  };
  Reflect.defineProperty(globalThis, 'regeneratorRuntime', { value: runtime, configurable: true });
}

function* iterate<Value>(step: (steps: Steps) => Value): Generator<Value> {
  const state = { isOver: false };
  const steps: Steps = {
    prev: 0,
    next: 0,
    stop: () => {
      state.isOver = true;
    },
  };
  for (let value = step(steps); !state.isOver; value = step(steps)) yield value;
}

import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../extension/dashboard/assessment/turns.ts';

/** A step that lasts until it is told its end. */
function openStep() {
  let end = (_isDone: boolean): void => undefined;
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  return { step: () => ended, end };
}

describe('the steps of a run', () => {
  it('are taken one at a time', async () => {
    const turns = createTurns();
    const { step, end } = openStep();
    const first = turns.inTurn(step);
    expect(await turns.inTurn(() => Promise.resolve(true))).toBe(false);
    end(true);
    expect(await first).toBe(true);
    expect(await turns.inTurn(() => Promise.resolve(true))).toBe(true);
  });

  it.each([true, false])('lead on before anybody goes elsewhere, be it done or not (%s)', async (isDone) => {
    const turns = createTurns();
    const { step, end } = openStep();
    const way: string[] = [];
    const taken = turns.inTurn(async () => {
      const done = await step();
      way.push('led on');
      return done;
    });
    turns.afterTurn(() => way.push('back'));
    expect(way).toEqual([]);
    end(isDone);
    await taken;
    expect(way).toEqual(['led on', 'back']);
    turns.afterTurn(() => way.push('at once'));
    expect(way.at(-1)).toBe('at once');
  });
});

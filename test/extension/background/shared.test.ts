import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShared } from '../../../extension/background/shared.ts';

/** Work that ends when it is told to, and counts how often it began. */
function heldWork() {
  const ends: (() => void)[] = [];
  let begun = 0;
  return {
    work: (): Promise<number> => {
      begun += 1;
      const own = begun;
      return new Promise((done) => {
        ends.push(() => {
          done(own);
        });
      });
    },
    begun: () => begun,
    /** Ends the run under way, and lets all that follows from it happen. */
    async end(): Promise<void> {
      ends.shift()?.();
      await new Promise(setImmediate);
    },
  };
}

describe('work that many ask for at once', () => {
  it('runs once while it is under way, and once more for all who asked meanwhile', async () => {
    const shared = makeShared<number>();
    const held = heldWork();
    const first = shared('page', held.work);
    const others = Array.from({ length: 100 }, () => shared('page', held.work));
    expect(held.begun()).toBe(1);
    await held.end();
    expect(await first).toBe(1);
    expect(held.begun()).toBe(2);
    await held.end();
    expect(new Set(await Promise.all(others))).toEqual(new Set([2]));
    expect(held.begun()).toBe(2);
  });

  it('gives everyone what was made after they asked, whenever they ask', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (asks) => {
        const shared = makeShared<number>();
        const held = heldWork();
        const answers: Promise<void>[] = [];
        for (const asksNow of asks) {
          if (!asksNow) {
            await held.end();
            continue;
          }
          const before = held.begun();
          answers.push(
            shared('page', held.work).then((made) => {
              expect(made).toBeGreaterThan(before);
            }),
          );
        }
        await held.end();
        await held.end();
        await Promise.all(answers);
      }),
    );
  });

  it('is another for another name, and goes on after a failure', async () => {
    const shared = makeShared<string>();
    const failing = shared('one', () => Promise.reject(new Error('not now')));
    const next = shared('one', () => Promise.resolve('after'));
    expect(await shared('other', () => Promise.resolve('beside'))).toBe('beside');
    await expect(failing).rejects.toThrow('not now');
    expect(await next).toBe('after');
    expect(await shared('one', () => Promise.resolve('again'))).toBe('again');
  });
});

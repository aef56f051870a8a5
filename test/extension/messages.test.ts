import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, onChanges } from '../../extension/messages.ts';
import type { Change } from '../../extension/messages/change.ts';
import { backgroundInMemory, changeNaming, settle } from './background-in-memory.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('being told of what was written', () => {
  it('is one call at a time, and one more for all that was written meanwhile', async () => {
    const background = backgroundInMemory({});
    vi.stubGlobal('chrome', { runtime: background.runtime });
    const told: (readonly Change[])[] = [];
    let end = (): void => undefined;
    const life = new AbortController();
    onChanges((changes) => {
      told.push(changes);
      return new Promise<void>((done) => (end = done));
    }, life.signal);
    for (let at = 0; at < 200; at += 1) background.announce(changeNaming('one', String(at)));
    await settle();
    expect(told.map(({ length }) => length)).toEqual([1]);
    end();
    await settle();
    expect(told.map(({ length }) => length)).toEqual([1, 199]);
    end();
    await settle();
    background.announce(changeNaming('one', 'last'));
    expect(told.flat().flatMap(({ observations }) => observations)).toEqual([
      ...Array.from({ length: 200 }, (_, at) => String(at)),
      'last',
    ]);
    life.abort();
    end();
    background.announce(changeNaming('one', 'after the end'));
    await settle();
    expect(told).toHaveLength(3);
  });
});

describe('asking a background that goes away before it answers', () => {
  const closed = () => Promise.reject(new Error('The message channel closed before a response was received'));

  it('says that it can be tried again', async () => {
    vi.stubGlobal('chrome', { runtime: { id: 'tidemark', sendMessage: closed } });
    await expect(ask('list-communities', {})).rejects.toThrow('Tidemark was interrupted.');
  });

  it('says that the page must be reloaded only where the extension itself is gone', async () => {
    vi.stubGlobal('chrome', { runtime: { sendMessage: closed } });
    await expect(ask('list-communities', {})).rejects.toThrow('Tidemark was updated.');
  });
});

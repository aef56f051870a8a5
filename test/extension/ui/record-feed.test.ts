import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNews } from '../../../extension/ui/news.ts';
import { createRecordFeed } from '../../../extension/ui/record-feed.ts';
import { backgroundInMemory, changeNaming, settle } from '../background-in-memory.ts';

/** A feed of a community of so many notes, with a background that reads them a hundred at a time. */
function feedOf(count: number, reading: () => void = () => undefined) {
  const stored = new Set(Array.from({ length: count }, (_, at) => `old ${String(at)}`));
  let listed: readonly string[] = [];
  const background = backgroundInMemory({
    'read-community': () => ({ community: { id: 'one' } }),
    'read-records': ({ after }: { after: string | null }) => {
      reading();
      if (after === null) listed = [...stored];
      const end = (after === null ? 0 : listed.indexOf(after) + 1) + 100;
      const next = end < listed.length ? listed[end - 1] : null;
      return { ...recordsOf(listed.slice(end - 100, end)), unreadable: 0, next };
    },
    'read-some': ({ observations }: { observations: readonly string[] }) => recordsOf(observations),
  });
  vi.stubGlobal('chrome', { runtime: background.runtime });
  const life = new AbortController().signal;
  const feed = createRecordFeed(createNews(life), life);
  return {
    feed,
    asked: (verb: string) => background.asked.filter((one) => one.verb === verb),
    announce: background.announce,
    /** Stores a note, as another screen would have it stored, and announces it. */
    write: (id: string): void => {
      stored.add(id);
      background.announce(changeNaming('one', id));
    },
    ids: () => feed.records.value.observations.map(({ id }) => id).toSorted(),
    storedIds: () => [...stored].toSorted(),
  };
}

function recordsOf(ids: readonly string[]) {
  return { observations: ids.map((id) => ({ id })), checks: [], answers: [] };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a feed of a community with many records', () => {
  it('reads only what changed, and a burst of 200 changes in a few readings', async () => {
    const { feed, asked, write, ids, storedIds } = feedOf(1_000);
    await feed.follow('one');
    expect(asked('read-records')).toHaveLength(10);
    for (let at = 0; at < 200; at += 1) write(`new ${String(at)}`);
    await settle();
    expect(ids()).toEqual(storedIds());
    expect(asked('read-some')).toHaveLength(2);
    expect(asked('read-records')).toHaveLength(10);
  });

  it('comes to the end of its first reading though changes never stop, and has them all', async () => {
    let writes = 0;
    const { feed, asked, write, ids, storedIds } = feedOf(1_000, () => {
      write(`new ${String((writes += 1))}`);
    });
    await feed.follow('one');
    expect(feed.isComplete.value).toBe(true);
    expect(asked('read-records')).toHaveLength(11);
    await settle();
    expect(ids()).toEqual(storedIds());
    expect(asked('read-some')).toHaveLength(2);
  });

  it('reads no record again for a change of settings, and none at all for another community', async () => {
    const { feed, asked, announce } = feedOf(100);
    await feed.follow('one');
    announce(changeNaming('other', 'note'));
    announce(changeNaming('one'));
    await settle();
    expect(asked('read-some')).toEqual([]);
    expect(asked('read-records')).toHaveLength(1);
    expect(asked('read-community')).toHaveLength(2);
  });
});

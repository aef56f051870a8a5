import { describe, expect, it, vi } from 'vitest';
import { MOST_KINDS } from '#core/site-profile.ts';
import { teach } from '../../../extension/background/teach.ts';
import { memoryStorage } from '../store/memory-storage.ts';
import { openStore } from '../store/store-in-memory.ts';

vi.mock('webextension-polyfill', async () => (await import('../store/browser-in-memory.ts')).browserInMemory);

const begun = async () => {
  const storage = memoryStorage();
  const store = openStore(storage);
  const { id } = await store.beginCommunity({ url: 'https://boats.example/', name: 'Boats', platform: 'generic' });
  return { storage, store, id };
};
const kindOf = (path: string) => ({ pattern: `/topics/${path}`, kind: 'topic' as const });

describe('what is taught of a site', () => {
  it('is kept by two tabs at once, each in one write, and is gone with its last part', async () => {
    const { storage, store, id } = await begun();
    const before = storage.operations();
    await Promise.all([
      teach(store, id, [{ mark: 'replies', selector: '.count' }, kindOf('*')]),
      teach(store, id, [{ platform: 'flarum' }]),
    ]);
    expect(await store.community(id)).toMatchObject({
      platform: 'flarum',
      site: { platform: 'flarum', kinds: [kindOf('*')], marks: { replies: '.count' } },
    });
    expect(storage.operations() - before).toBeLessThan(20);
    await teach(store, id, [{ platform: null }, { ...kindOf('*'), kind: null }, { mark: 'replies', selector: null }]);
    expect(await store.community(id)).not.toHaveProperty('site');
  });

  it('says what to do where it is too much, and keeps what there is', async () => {
    const { store, id } = await begun();
    for (let at = 0; at < MOST_KINDS; at += 10) {
      await teach(
        store,
        id,
        Array.from({ length: 10 }, (_, n) => kindOf(`page-${String(at + n)}`)),
      );
    }
    await expect(teach(store, id, [kindOf('one-more')])).rejects.toThrow('Too many kinds of pages');
    expect((await store.community(id)).site?.kinds).toHaveLength(MOST_KINDS);
  });

  it('comes with an import, and goes where that is taken back', async () => {
    const { store, id } = await begun();
    const community = await store.community(id);
    const site = { kinds: [kindOf('*')], marks: {} };
    const records = { observations: [], checks: [], answers: [] };
    await store.importRecords({ community: { ...community, site }, records, isDemonstration: false });
    expect((await store.community(id)).site).toEqual(site);
    await store.undoImport(id);
    expect(await store.community(id)).toEqual(community);
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Community } from '#core/community.ts';
import { UserError } from '#core/problem.ts';
import { derive } from '../../../extension/store/derived.ts';
import { keys } from '../../../extension/store/keys.ts';
import { openRecords, type RecordStore } from '../../../extension/store/records.ts';
import { storedIdList, storedRecords } from '../../../extension/store/stored.ts';
import { type Crash, memoryStorage } from './memory-storage.ts';
import { openStore } from './store-in-memory.ts';

vi.mock('webextension-polyfill', async () => (await import('./browser-in-memory.ts')).browserInMemory);

const PAGE = {
  url: 'https://forum.example/t/1',
  title: 'A topic',
  platform: 'generic',
  kind: 'topic' as const,
  facts: {},
};
const note = (text: string, at = PAGE.url) => ({
  author: 'Ada',
  page: { ...PAGE, url: at },
  competency: 'culture',
  verdict: 'strength' as const,
  stage: 2,
  note: text,
  teams: [],
  tags: [],
  sure: true,
});
const tick = (state: 'met' | 'unmet') => ({
  indicator: 'culture.thanks',
  state,
  by: 'Ada',
  observations: [],
  sure: true,
});
const begin = (store: RecordStore) =>
  store.beginCommunity({ url: 'https://forum.example/', name: 'Forum', platform: '' });

/** What must always hold of what is stored: everything derived says what the records say. */
async function expectWhole(store: RecordStore, { id, halfLife }: Community): Promise<void> {
  const records = await storedRecords(id);
  const tally = await store.tally(id);
  const { tally: counted, pages, ticked } = derive(records, tally.asOf, halfLife);
  expect(tally.observations).toBe(counted.observations);
  expect(tally.checks).toEqual(counted.checks);
  expect(Object.keys(tally.cells).sort()).toEqual(Object.keys(counted.cells).sort());
  for (const { page } of records.observations) {
    expect(await store.observationsOn(id, page.url)).toEqual(pages.get(page.url) ?? []);
  }
  for (const [indicator, ids] of ticked) {
    expect((await storedIdList(keys.ticked(id, indicator))).toSorted()).toEqual([...ids].sort());
  }
}

const anyCrash: fc.Arbitrary<Crash> = fc.record({ after: fc.nat(60), isDone: fc.boolean() });
const anyWork = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('note' as const), page: fc.nat(2) }),
    fc.record({ kind: fc.constant('tick' as const), state: fc.constantFrom('met' as const, 'unmet' as const) }),
  ),
  { minLength: 1, maxLength: 10 },
);

describe('the store', () => {
  it('loses no note of two hundred that are written at once', async () => {
    const storage = memoryStorage();
    const store = openStore(storage);
    const community = await begin(store);
    const before = storage.operations();
    await Promise.all(Array.from({ length: 200 }, (_, at) => store.addObservation(community.id, note(String(at)))));
    expect(storage.operations() - before).toBeLessThan(20);
    expect((await storedRecords(community.id)).observations).toHaveLength(200);
    expect(await store.observationsOn(community.id, PAGE.url)).toHaveLength(200);
    await expectWhole(store, community);
  });

  it('keeps pages apart that a platform goes between by what follows #, and no parts of one page', async () => {
    const store = openStore(memoryStorage());
    const { id } = await begin(store);
    const topic = 'https://forum.example/#narrow/channel/7-docs/topic';
    for (const at of [`${topic}/tides`, `${topic}/ropes`, PAGE.url]) await store.addObservation(id, note(at, at));
    const on = async (url: string) => (await store.observationsOn(id, url)).map((made) => made.note);
    expect(await on(`${topic}/tides`)).toEqual([`${topic}/tides`]);
    expect(await on(`${topic}/ropes`)).toEqual([`${topic}/ropes`]);
    expect(await on(`${PAGE.url}#reply`)).toEqual([PAGE.url]);
    await store.postpone(id, `${topic}/tides`, 'a-question', 'never');
    expect((await store.postponedOn(id, `${topic}/ropes`)).size).toBe(0);
  });

  it('makes what an earlier version derived anew, before a page is shown or an answer given', async () => {
    const storage = memoryStorage();
    const community = await begin(openStore(storage));
    const answer = { ...note(''), prompt: { id: 'culture-thanks', option: 'often' } };
    const { id } = await openStore(storage).addAnswer(community.id, answer);
    const outdated = { ...(await openStore(storage).tally(community.id)), derivedVersion: 3 };
    await storage.browser.storage.local.set({
      [keys.tally(community.id)]: outdated,
      [keys.page(community.id, PAGE.url)]: [id],
    });
    expect(await openStore(storage).addAnswer(community.id, answer)).toMatchObject({ id });
    await expectWhole(openStore(storage), community);
  });

  it('keeps all that was acknowledged, and nothing half, wherever the background is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, anyCrash, async (work, crash) => {
        const storage = memoryStorage();
        const store = openStore(storage);
        const community = await begin(store);
        const { id } = community;
        const acknowledged = new Set<string>();
        storage.crashAt(crash);
        const all = work.map(async (one, place) => {
          if (one.kind === 'tick') {
            acknowledged.add((await store.addCheck(id, tick(one.state))).id);
            return;
          }
          const made = await store.addObservation(id, note(String(place), `${PAGE.url}${String(one.page)}`));
          acknowledged.add(`${made.id} ${made.note}`);
        });
        const stopped = new Promise((resolve) => setTimeout(resolve, 5));
        await Promise.race([Promise.all(all), stopped]);
        storage.restart();
        const again = openStore(storage);
        await again.tidy();
        const records = await storedRecords(id);
        const there = new Set([
          ...records.observations.map((one) => `${one.id} ${one.note}`),
          ...records.checks.map((one) => one.id),
        ]);
        for (const one of acknowledged) expect(there).toContain(one);
        // One write can be done without anyone hearing of it: of one tick, or of the notes that waited for it together.
        const unheard = [...there].filter((one) => !acknowledged.has(one));
        expect(unheard.length <= 1 || unheard.every((one) => one.includes(' '))).toBe(true);
        await expectWhole(again, community);
      }),
      { numRuns: 150 },
    );
  });

  it('puts an import in whole or not at all, and takes it back whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyCrash, async (crash) => {
        const storage = memoryStorage();
        const source = openStore(memoryStorage());
        const origin = await begin(source);
        await Promise.all(['a', 'b', 'c'].map((text) => source.addObservation(origin.id, note(text))));
        await source.addCheck(origin.id, tick('met'));
        const records = await storedRecords(origin.id);

        const store = openStore(storage);
        const community = { ...(await begin(store)), name: 'As imported' };
        const own = await store.addObservation(community.id, note('own'));
        storage.crashAt(crash);
        const done = store.importRecords({ community, records, isDemonstration: false }).then(() => 'done');
        const outcome = await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 5))]);
        storage.restart();

        const again = openStore(storage);
        const { observations, checks } = await storedRecords(community.id);
        const isIn = observations.length === 4;
        expect([observations.length, checks.length]).toEqual(isIn ? [4, 1] : [1, 0]);
        expect((await again.community(community.id)).name).toBe(isIn ? 'As imported' : 'Forum');
        if (outcome === 'done') expect(isIn).toBe(true);
        await expectWhole(again, community);
        if (!isIn) return;
        await again.undoImport(community.id);
        expect((await storedRecords(community.id)).observations.map((one) => one.id)).toEqual([own.id]);
        expect((await again.community(community.id)).name).toBe('Forum');
        expect(await again.lastImport(community.id)).toBeNull();
        await expectWhole(again, community);
      }),
      { numRuns: 60 },
    );
  });

  it('does not take an import back over a later change', async () => {
    const source = openStore(memoryStorage());
    const origin = await begin(source);
    const made = await source.addObservation(origin.id, note('a'));
    const records = await storedRecords(origin.id);
    const store = openStore(memoryStorage());
    const community = await begin(store);
    await store.importRecords({ community, records, isDemonstration: false });
    await store.changeObservation(community.id, made.id, (stored) => ({ ...stored, note: 'changed' }));
    await expect(store.undoImport(community.id)).rejects.toThrow('changed since');
    expect((await storedRecords(community.id)).observations[0]?.note).toBe('changed');
  });

  it('takes a community away with one write, brings it back, and purges it only when that is over', async () => {
    const storage = memoryStorage();
    const store = openStore(storage);
    const community = await begin(store);
    await store.addObservation(community.id, note('a'));
    await store.removeCommunity(community.id);
    expect(await store.communities()).toEqual([]);
    await expect(store.community(community.id)).rejects.toBeInstanceOf(UserError);
    await store.purgeRemoved();
    await store.bringBackCommunity(community.id);
    expect((await storedRecords(community.id)).observations).toHaveLength(1);
    await expectWhole(store, community);
  });

  it('begins a removed community anew by an import, and keeps that when the removed one is purged', async () => {
    const storage = memoryStorage();
    const store = openStore(storage);
    const community = await begin(store);
    const kept = await store.addObservation(community.id, note('kept'));
    const records = await storedRecords(community.id);
    await store.addObservation(community.id, note('not in the export'));
    await store.changeLocal(community.id, (stored) => ({ ...stored, staffNames: ['Ana'] }));
    await store.removeCommunity(community.id);
    expect(await store.importRecords({ community, records, isDemonstration: false })).toBe(1);
    const isWhole = async () => {
      expect((await storedRecords(community.id)).observations.map(({ id }) => id)).toEqual([kept.id]);
      expect((await store.local(community.id)).staffNames).toEqual([]);
      await expectWhole(store, community);
    };
    await isWhole();
    await expect(store.bringBackCommunity(community.id)).rejects.toBeInstanceOf(UserError);

    const muchLater = openRecords({ now: () => new Date('2026-12-24T09:00:00Z'), newId: () => '' });
    await muchLater.purgeRemoved();
    await isWhole();
    await store.undoImport(community.id);
    expect(await store.communities()).toEqual([]);
  });
});

describe('a note that is sent again because no answer came', () => {
  it('is stored once, says what it says by now, and keeps the time it was first stored at', async () => {
    const storage = memoryStorage();
    const store = openStore(storage);
    const community = await begin(store);
    const id = '0193a1b2-c3d4-7abc-8def-000000000001';
    const first = await store.addObservation(community.id, note('as sent', `${PAGE.url}?a`), id);
    storage.restart();
    const again = openStore(storage);
    const last = await again.addObservation(community.id, note('as typed since'), id);
    expect((await storedRecords(community.id)).observations).toEqual([{ ...last, createdAt: first.createdAt }]);
    expect(last.note).toBe('as typed since');
    await expectWhole(again, community);
    expect(await again.observationsOn(community.id, `${PAGE.url}?a`)).toEqual([]);
  });
});

describe('a browser that cannot write', () => {
  it('is asked again at once, and what it then keeps is acknowledged', async () => {
    const storage = memoryStorage();
    const store = openStore(storage);
    const community = await begin(store);
    const failures = [new Error('busy'), new Error('busy')];
    storage.failBy((operation) => (operation === 'set' ? failures.pop() : undefined));
    await store.addObservation(community.id, note('a'));
    expect((await storedRecords(community.id)).observations).toHaveLength(1);
  });

  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'There is no room left'],
    ['IO error: No space left on device', 'There is no room left'],
    ['lock is held', 'could not save this (lock is held)'],
  ])('says so for "%s", changes nothing, and goes on afterwards', async (message, said) => {
    const storage = memoryStorage();
    const store = openStore(storage);
    const community = await begin(store);
    const before = storage.everything();
    storage.failBy((operation) => (operation === 'set' ? new Error(message) : undefined));
    const failure: unknown = await store.addObservation(community.id, note('a')).catch((error: unknown) => error);
    // Anything else would be shown as a bug.
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ message: expect.stringContaining(said) });
    storage.restart();
    expect((await storedRecords(community.id)).observations).toEqual([]);
    expect(Object.keys(storage.everything())).toEqual(expect.arrayContaining(Object.keys(before)));
    await store.addObservation(community.id, note('a'));
    await expectWhole(store, community);
  });
});

describe('what an earlier version has stored', () => {
  const older = {
    communities: [{ id: 'one', url: 'https://forum.example/' }],
    'community/one': {
      id: 'one',
      name: 'Forum',
      url: 'https://forum.example/',
      platform: '',
      model: { id: 'tidemark', version: '2026-11' },
      targets: {},
      importance: {},
      capacity: 12,
      createdAt: '2026-11-01T00:00:00Z',
    },
  };

  it('is brought to this version once, wherever the background is stopped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ after: fc.nat(6), isDone: fc.boolean() }), async (crash) => {
        const storage = memoryStorage();
        storage.fill(older);
        storage.crashAt(crash);
        await Promise.race([openStore(storage).prepare(), new Promise((resolve) => setTimeout(resolve, 2))]);
        storage.restart();
        const store = openStore(storage);
        expect(await store.prepare()).toBe('ready');
        expect(storage.everything()).toMatchObject({ schema: 3, 'community/one': { halfLife: 180, name: 'Forum' } });
      }),
    );
  });

  it('is read and not written where it is of a later version', async () => {
    const storage = memoryStorage();
    storage.fill({ ...older, schema: 99 });
    const store = openStore(storage);
    expect((await store.community('one')).name).toBe('Forum');
    expect((await store.tally('one')).observations).toBe(0);
    await expect(store.setAuthor('Ada')).rejects.toThrow('newer Tidemark');
    expect(storage.everything()).toEqual({ ...older, schema: 99 });
  });
});

import { z } from 'zod';
import { Check, isNewer } from '#core/check.ts';
import { Community, DEFAULT_CAPACITY, holdsPage } from '#core/community.ts';
import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import { models } from '#core/models/index.ts';
import { Observation } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { byId } from '#core/record-order.ts';
import { withCheck, withObservation, withoutObservation } from '#core/tally.ts';
import { derive, parseTally, type StoredTally } from './derived.ts';
import { keys } from './keys.ts';
import { pageKey } from './page-key.ts';
import { makeQueue } from './queue.ts';
import { read, readAll, write } from './storage.ts';

/** Stands in the place of a record from the write that takes it out until its key is gone too. */
const REMOVED = null;

/** Time and ids, handed in so that tests can choose them. */
export type Surroundings = { readonly now: () => Date; readonly newId: () => string };

const CommunityList = z.array(z.strictObject({ id: z.string(), url: z.string() }));
const PageIndex = z.array(z.string());
const Settings = z.object({ author: z.string().default('') });
const Postponed = z.record(z.string(), z.number().nullable());

/** How long "later" is: the question comes back the next day. */
const LATER_MILLISECONDS = 20 * 60 * 60 * 1000;

/**
 * The single writer of stored records. Every change is one atomic write of the record together with what is derived
 * from it; changes wait for each other, so two tabs at once lose nothing.
 */
export function openRecords({ now, newId }: Surroundings) {
  const inTurn = makeQueue();

  const communities = async () => CommunityList.parse((await read([keys.communities]))[keys.communities] ?? []);

  const community = async (id: string): Promise<Community> => {
    const stored = Community.safeParse((await read([keys.community(id)]))[keys.community(id)]);
    if (!stored.success) throw new UserError('This community is not stored here.', 'Turn Tidemark on for it again.');
    return stored.data;
  };

  const observation = async (owner: string, id: string): Promise<Observation> => {
    const key = keys.observation(owner, id);
    const stored = Observation.safeParse((await read([key]))[key]);
    if (!stored.success) throw new UserError('This note is not stored here any more.', 'Reload the page to see what is.');
    return stored.data;
  };

  const allRecords = async (owner: string) => {
    const [observations, checks] = await Promise.all([readAll(keys.observations(owner)), readAll(keys.checks(owner))]);
    return {
      observations: standing(observations).map((stored) => Observation.parse(stored)).toSorted(byId),
      checks: standing(checks).map((stored) => Check.parse(stored)).toSorted(byId),
    };
  };

  const tally = async (owner: string): Promise<StoredTally> => {
    const stored = parseTally((await read([keys.tally(owner)]))[keys.tally(owner)], now().getTime());
    return stored ?? rebuild(owner);
  };

  /** Makes everything derived anew from the records. */
  const rebuild = async (owner: string): Promise<StoredTally> => {
    const derived = derive(await allRecords(owner), now().getTime());
    const pages = Object.fromEntries([...derived.pages].map(([url, ids]) => [keys.page(owner, url), ids]));
    const known = Object.keys(await readAll(keys.pages(owner)));
    await write({ [keys.tally(owner)]: derived.tally, ...pages }, known.filter((key) => !(key in pages)));
    return derived.tally;
  };

  const idsOnPage = async (owner: string, url: string) => {
    const key = keys.page(owner, pageKey(url));
    return PageIndex.parse((await read([key]))[key] ?? []);
  };

  const replaceObservation = async (owner: string, next: Observation, previous?: Observation) => {
    const moment = now().getTime();
    const before = await tally(owner);
    const without = previous === undefined ? before : withoutObservation(before, previous, moment);
    const ids = await idsOnPage(owner, next.page.url);
    await write({
      [keys.observation(owner, next.id)]: next,
      [keys.tally(owner)]: { ...before, ...withObservation(without, next, moment) },
      [keys.page(owner, pageKey(next.page.url))]: ids.includes(next.id) ? ids : [...ids, next.id],
    });
    return next;
  };

  return {
    communities,
    community,
    tally,
    allRecords,

    /** The community a page belongs to; of several the one with the longest address. */
    async communityAt(url: string): Promise<Community | undefined> {
      const holding = (await communities()).filter((listed) => holdsPage(listed, url));
      const [closest] = holding.sort((a, b) => b.url.length - a.url.length);
      return closest === undefined ? undefined : community(closest.id);
    },

    /** Finds the community of that address or begins one, in one turn, so that two clicks begin one only. */
    beginCommunity(found: { readonly url: string; readonly name: string; readonly platform: string }): Promise<Community> {
      return inTurn(async () => {
        const listed = await communities();
        const known = listed.find(({ url }) => url === found.url);
        if (known !== undefined) return community(known.id);
        const [model] = models;
        if (model === undefined) throw new Error('no built-in model');
        const created = Community.parse({
          ...found,
          id: newId(),
          model: { id: model.id, version: model.revision },
          targets: {},
          importance: {},
          capacity: DEFAULT_CAPACITY,
          createdAt: now().toISOString(),
        });
        await write({
          [keys.community(created.id)]: created,
          [keys.communities]: [...listed, { id: created.id, url: created.url }],
        });
        return created;
      });
    },

    changeCommunity(id: string, change: (stored: Community) => Community): Promise<Community> {
      return inTurn(async () => {
        const changed = Community.parse(change(await community(id)));
        await write({ [keys.community(id)]: changed });
        return changed;
      });
    },

    /** Observations made on a page, the newest last, the deleted ones left out. */
    async observationsOn(owner: string, url: string): Promise<readonly Observation[]> {
      const ids = await idsOnPage(owner, url);
      const stored = await read(ids.map((id) => keys.observation(owner, id)));
      return Object.values(stored)
        .map((value) => Observation.parse(value))
        .filter(({ deletedAt }) => deletedAt === undefined)
        .sort(byId);
    },

    addObservation(owner: string, draft: Omit<Observation, 'id' | 'createdAt' | 'updatedAt'>): Promise<Observation> {
      return inTurn(async () => {
        const at = now().toISOString();
        return replaceObservation(owner, Observation.parse({ ...draft, id: newId(), createdAt: at, updatedAt: at }));
      });
    },

    /** Puts a changed version in the place of an observation. */
    changeObservation(owner: string, id: string, change: (stored: Observation) => Observation): Promise<Observation> {
      return inTurn(async () => {
        const stored = await observation(owner, id);
        const changed = Observation.parse({ ...change(stored), id, updatedAt: now().toISOString() });
        return replaceObservation(owner, changed, stored);
      });
    },

    addCheck(owner: string, draft: Omit<Check, 'id' | 'at'>): Promise<Check> {
      return inTurn(async () => {
        const check = Check.parse({ ...draft, id: newId(), at: now().toISOString() });
        const before = await tally(owner);
        await write({
          [keys.check(owner, check.id)]: check,
          [keys.tally(owner)]: { ...before, ...withCheck(before, check) },
        });
        return check;
      });
    },

    /** Takes back a tick that was a slip, where it is still the newest of its indicator; the one before counts again. */
    removeNewestCheck(owner: string, id: string): Promise<Check | undefined> {
      return inTurn(async () => {
        const { checks } = await allRecords(owner);
        const removed = checks.find((check) => check.id === id);
        const others = checks.filter((check) => check.indicator === removed?.indicator && check.id !== id);
        if (removed === undefined || others.some((other) => isNewer(other, removed))) {
          throw new UserError('This tick has been changed since.', 'Tick it as it should be.');
        }
        const before = await tally(owner);
        const { [removed.indicator]: _removed, ...rest } = before.checks;
        const after = others.reduce((kept, check) => ({ ...kept, ...withCheck(kept, check) }), { ...before, checks: rest });
        await write({ [keys.tally(owner)]: after, [keys.check(owner, id)]: REMOVED }, [keys.check(owner, id)]);
        return after.checks[removed.indicator];
      });
    },

    /** Ids of the prompts that are not to be asked on a page now. */
    async postponedOn(owner: string, url: string): Promise<ReadonlySet<string>> {
      const key = keys.postponed(owner, pageKey(url));
      const stored = Postponed.parse((await read([key]))[key] ?? {});
      const waiting = Object.entries(stored).filter(([, until]) => until === null || until > now().getTime());
      return new Set(waiting.map(([prompt]) => prompt));
    },

    postpone(owner: string, url: string, prompt: string, until: 'later' | 'never'): Promise<void> {
      return inTurn(async () => {
        const key = keys.postponed(owner, pageKey(url));
        const stored = Postponed.parse((await read([key]))[key] ?? {});
        await write({ [key]: { ...stored, [prompt]: until === 'never' ? null : now().getTime() + LATER_MILLISECONDS } });
      });
    },

    async author(): Promise<string> {
      return Settings.parse((await read([keys.settings]))[keys.settings] ?? {}).author;
    },

    setAuthor(author: string): Promise<void> {
      return inTurn(() => write({ [keys.settings]: Settings.parse({ author }) }));
    },

    /** The community with all its records, as an export file. */
    async exportFile(id: string, generator: string): Promise<ExportFile> {
      const [owner, records] = await Promise.all([community(id), allRecords(id)]);
      return {
        format: 'tidemark',
        version: EXPORT_VERSION,
        exportedAt: now().toISOString(),
        generator,
        community: owner,
        ...records,
      };
    },
  };
}
export type RecordStore = ReturnType<typeof openRecords>;

function standing(stored: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.values(stored).filter((value) => value !== REMOVED);
}

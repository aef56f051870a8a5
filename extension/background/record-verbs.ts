import { z } from 'zod';
import { Community } from '#core/community.ts';
import { PageUrl } from '#core/observation.ts';
import type { CommunityEntry, CommunityView } from '../messages/records.ts';
import type { RecordStore } from '../store/records.ts';
import { modelOf } from './community-summary.ts';
import { NoteDraft, rewritten } from './note-draft.ts';
import { Lessons, teach } from './teach.ts';
import { verb } from './verb.ts';

const Id = z.string().min(1);
const OfCommunity = z.strictObject({ community: Id });
const Nothing = z.strictObject({});
const Ids = z.array(Id).readonly();

/** What the extension's own screens can ask for about records. */
export function recordVerbs(store: RecordStore, now: () => Date) {
  return { ...readVerbs(store), ...noteVerbs(store, now), ...communityVerbs(store) };
}

function readVerbs(store: RecordStore) {
  return {
    'list-communities': verb(Nothing, async () => {
      const listed = await store.communities();
      return Promise.all(listed.map(({ id }) => communityEntry(store, id)));
    }),
    'read-community': verb(OfCommunity, ({ community }) => communityView(store, community)),
    'read-records': verb(OfCommunity.extend({ after: z.string().nullable() }), ({ community, after }) =>
      store.chunk(community, after),
    ),
    'read-some': verb(
      OfCommunity.extend({ observations: Ids, checks: Ids, answers: Ids }),
      async ({ community, ...ids }) => {
        const { observations, checks, answers } = await store.some(community, ids);
        return { observations, checks, answers };
      },
    ),
    'read-author': verb(Nothing, () => store.author()),
  };
}

function noteVerbs(store: RecordStore, now: () => Date) {
  const OfNotes = OfCommunity.extend({ ids: Ids });
  return {
    'rewrite-note': verb(OfCommunity.extend({ id: Id, draft: NoteDraft }), async ({ community, id, draft }) => {
      await store.changeObservation(community, id, (stored) => rewritten(stored, draft));
      return null;
    }),
    'delete-notes': verb(OfNotes, async ({ community, ids }) => {
      await store.changeObservations(community, ids, (stored) => ({ ...stored, deletedAt: now().toISOString() }));
      return null;
    }),
    'bring-back-notes': verb(OfNotes, async ({ community, ids }) => {
      await store.changeObservations(community, ids, ({ deletedAt: _deletedAt, ...stored }) => stored);
      return null;
    }),
    'move-notes': verb(
      OfCommunity.extend({ moves: z.array(z.strictObject({ id: Id, url: PageUrl })) }),
      async ({ community, moves }) => {
        const urls = new Map(moves.map(({ id, url }) => [id, url]));
        await store.changeObservations(community, [...urls.keys()], ({ page, ...stored }) => ({
          ...stored,
          page: { ...page, url: urls.get(stored.id) ?? page.url },
        }));
        return null;
      },
    ),
    'write-answer': verb(
      OfCommunity.extend({ worksheet: Id, question: Id, text: z.string() }),
      async ({ community, ...answer }) => {
        await store.writeAnswer(community, { ...answer, by: await store.author() });
        return null;
      },
    ),
  };
}

function communityVerbs(store: RecordStore) {
  const { name: _name, ...fields } = Community.shape;
  const Settings = z
    // Without its default, which would come with every change of another setting.
    .strictObject({ ...fields, name: z.string().trim().min(1).max(200), halfLife: fields.halfLife.unwrap() })
    .pick({ name: true, url: true, targets: true, importance: true, capacity: true, halfLife: true, model: true })
    .partial();
  const Assessment = z
    .strictObject({ startedAt: z.string(), skipped: Ids, checks: Ids, isReview: z.boolean().optional() })
    .nullable();
  return {
    'change-community': verb(OfCommunity.extend({ settings: Settings }), async ({ community, settings }) => {
      if (settings.model !== undefined) await modelOf(store, { model: settings.model });
      const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
      await store.changeCommunity(community, (stored) => ({ ...stored, ...given }));
      return null;
    }),
    'teach-community': verb(OfCommunity.extend({ lessons: Lessons }), async ({ community, lessons }) => {
      await teach(store, community, lessons);
      return null;
    }),
    'save-assessment': verb(OfCommunity.extend({ assessment: Assessment }), async ({ community, assessment }) => {
      await store.changeLocal(community, (stored) => ({ ...stored, assessment }));
      return null;
    }),
  };
}

async function communityEntry(store: RecordStore, id: string): Promise<CommunityEntry> {
  const [{ name, url }, { observations }, { isDemonstration }] = await Promise.all([
    store.community(id),
    store.tally(id),
    store.local(id),
  ]);
  return { id, name, url, notes: observations, isDemonstration };
}

async function communityView(store: RecordStore, id: string): Promise<CommunityView> {
  const community = await store.community(id);
  const [model, { staffNames, exportedAt, assessment, isDemonstration }] = await Promise.all([
    modelOf(store, community),
    store.local(id),
  ]);
  return { community, model, staffNames, exportedAt, assessment, isDemonstration };
}

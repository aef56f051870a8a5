import { z } from 'zod';
import { Answer } from '#core/answer.ts';
import { Check } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { parseModel } from '#core/model-file.ts';
import { models } from '#core/models/index.ts';
import { Moment, Observation, PageUrl } from '#core/observation.ts';
import { formatProblem, UserError } from '#core/problem.ts';
import { KEEP_REMOVED_FOR } from '../store/removed-communities.ts';
import type { RecordStore } from '../store/records.ts';
import { say } from '../words/background.ts';
import { makeStaging } from './staging.ts';
import { verb } from './verb.ts';

const Id = z.string().min(1);
const OfCommunity = z.strictObject({ community: Id });
const Nothing = z.strictObject({});

/** What the extension's own screens can ask for about whole communities: beginning, removal, import, models. */
export function dataVerbs(store: RecordStore) {
  return { ...communityVerbs(store), ...importVerbs(store), ...modelVerbs(store) };
}

function communityVerbs(store: RecordStore) {
  return {
    'begin-community': verb(
      z.strictObject({ name: z.string().trim().min(1).max(200), url: PageUrl }),
      async ({ name, url }) => ({ id: (await store.beginCommunity({ name, url, platform: '' })).id }),
    ),
    'remove-community': verb(OfCommunity, async ({ community }) => {
      await store.removeCommunity(community);
      // Where the background is stopped before that, its next start does it.
      setTimeout(() => void store.purgeRemoved(), KEEP_REMOVED_FOR);
      return null;
    }),
    'bring-back-community': verb(OfCommunity, async ({ community }) => {
      await store.bringBackCommunity(community);
      return null;
    }),
    'set-staff-names': verb(
      OfCommunity.extend({ names: z.array(z.string().trim().min(1).max(200)).max(10_000).readonly() }),
      async ({ community, names }) => {
        await store.changeLocal(community, (stored) => ({ ...stored, staffNames: [...new Set(names)] }));
        return null;
      },
    ),
    'note-export': verb(OfCommunity.extend({ at: Moment }), async ({ community, at }) => {
      await store.changeLocal(community, (stored) => ({ ...stored, exportedAt: at }));
      return null;
    }),
  };
}

function importVerbs(store: RecordStore) {
  const staging = makeStaging();
  const Records = z.strictObject({
    observations: z.array(Observation).readonly(),
    checks: z.array(Check).readonly(),
    answers: z.array(Answer).readonly(),
  });
  return {
    'stage-import': verb(
      z.strictObject({ ticket: Id, piece: z.int().min(0), records: Records }),
      ({ ticket, piece, records }) => {
        staging.put(ticket, piece, records);
        return Promise.resolve(null);
      },
    ),
    'commit-import': verb(
      z.strictObject({ ticket: Id, pieces: z.int().min(0), community: Community, isDemonstration: z.boolean() }),
      async ({ ticket, pieces, ...brought }) => ({
        changed: await store.importRecords({ ...brought, records: staging.take(ticket, pieces) }),
      }),
    ),
    'undo-import': verb(OfCommunity, async ({ community }) => {
      await store.undoImport(community);
      return null;
    }),
    'last-import': verb(OfCommunity, async ({ community }) => {
      const at = await store.lastImport(community);
      return at === null ? null : { at };
    }),
  };
}

function modelVerbs(store: RecordStore) {
  return {
    'list-models': verb(Nothing, async () => [...models, ...(await store.ownModels())]),
    'save-model': verb(z.strictObject({ text: z.string() }), async ({ text }) => {
      const { model, problems } = parseModel(text, '');
      if (model === null) {
        const [first] = problems;
        throw new UserError(say('trouble.model'), first === undefined ? '' : formatProblem(first));
      }
      await store.saveModel(model);
      return { id: model.id };
    }),
    'remove-model': verb(z.strictObject({ id: Id }), async ({ id }) => {
      await store.removeModel(id);
      return null;
    }),
  };
}

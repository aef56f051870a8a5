import { z } from 'zod';
import { CheckState } from '#core/check.ts';
import { Community } from '#core/community.ts';
import { serialiseExport } from '#core/export-file.ts';
import { models } from '#core/models/index.ts';
import { UserError } from '#core/problem.ts';
import type { ChecklistItem, PopupView } from '../messages.ts';
import type { RecordStore } from '../store/records.ts';
import { activationOf, isWebPage, turnOff, turnOnAlways, turnOnForVisit } from './activation.ts';
import { modelOf, scoreNow, summarise } from './community-summary.ts';
import { checklistItem, checklistViews, currentChecklist } from './popup-view.ts';
import { verb } from './verb.ts';

const Id = z.string().min(1);
const WebAddress = z.url({ protocol: /^https?$/ });
const OfTab = z.strictObject({ tab: z.int(), url: WebAddress });

/** What the popup can ask for. */
export function popupVerbs(store: RecordStore, now: () => Date, generator: string) {
  const view = async (tab: number | null, url: string | null, chosen?: string): Promise<PopupView> => {
    const page = tab !== null && url !== null && isWebPage(url) ? { tab, url } : null;
    const listed = await store.communities();
    const communities = await Promise.all(listed.map(({ id }) => store.community(id)));
    const here = page === null ? undefined : await store.communityAt(page.url);
    const community = communities.find(({ id }) => id === (chosen ?? here?.id)) ?? here ?? communities[0];
    return {
      tab: page === null ? null : { id: page.tab, host: new URL(page.url).host },
      isCommunityInView: here !== undefined && here.id === community?.id,
      activation: page === null ? 'off' : await activationOf(page.tab, page.url),
      author: await store.author(),
      communities: communities.map(({ id, name }) => ({ id, name })),
      ...(await standing(community)),
    };
  };

  const standing = async (community: Community | undefined) => {
    if (community === undefined) return { community: null, checklists: [], currentChecklist: '' };
    const model = modelOf(community);
    const tally = await store.tally(community.id);
    const scoring = scoreNow(community, tally, model, now());
    return {
      community: summarise(community, tally, scoring, model),
      checklists: checklistViews(model, scoring.checks),
      currentChecklist: currentChecklist(model, scoring),
    };
  };

  const itemOf = async (community: Community, id: string): Promise<ChecklistItem> => {
    const model = modelOf(community);
    const indicator = model.indicators.find((candidate) => candidate.id === id);
    if (indicator === undefined) throw new UserError('This indicator is not in the model.', 'Choose another checklist.');
    return checklistItem(indicator, model, (await store.tally(community.id)).checks[id]);
  };

  return {
    'open-popup': verb(
      z.strictObject({ tab: z.int().nullable(), url: z.string().nullable(), community: Id.optional() }),
      ({ tab, url, community }) => view(tab, url, community),
    ),
    'turn-on': verb(OfTab.extend({ for: z.enum(['visit', 'always']) }), async ({ tab, url, for: span }) => {
      if ((await store.communityAt(url)) === undefined) {
        const { origin, hostname } = new URL(url);
        await store.beginCommunity({ url: `${origin}/`, name: hostname, platform: '' });
      }
      await (span === 'always' ? turnOnAlways(tab, url) : turnOnForVisit(tab, url));
      return view(tab, url);
    }),
    'turn-off': verb(OfTab, async ({ tab, url }) => {
      await turnOff(tab, url);
      return view(tab, url);
    }),
    'rename-community': verb(
      z.strictObject({ community: Id, name: z.string().trim().min(1).max(200) }),
      async ({ community, name }) => {
        await store.changeCommunity(community, (stored) => ({ ...stored, name }));
        return null;
      },
    ),
    'set-author': verb(z.strictObject({ author: z.string().trim().max(200) }), async ({ author }) => {
      await store.setAuthor(author);
      return null;
    }),
    tick: verb(
      z.strictObject({ community: Id, indicator: Id, state: CheckState, reason: z.string().optional() }),
      async ({ community: id, indicator, state, reason }) => {
        const community = await store.community(id);
        await itemOf(community, indicator);
        const by = await store.author();
        await store.addCheck(id, { indicator, state, by, observations: [], sure: true, ...(reason && { reason }) });
        return itemOf(community, indicator);
      },
    ),
    'undo-tick': verb(z.strictObject({ community: Id, check: Id, indicator: Id }), async ({ community, check, indicator }) => {
      await store.removeNewestCheck(community, check);
      return itemOf(await store.community(community), indicator);
    }),
    'export-community': verb(z.strictObject({ community: Id }), async ({ community }) => {
      const exportFile = await store.exportFile(community, generator);
      return { fileName: `${fileNameOf(exportFile.community.name)}.tidemark.json`, text: serialiseExport(exportFile) };
    }),
  };
}

/** A community's name as a file name: letters and digits of any script, joined by hyphens. */
function fileNameOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || models[0]?.id || 'community';
}

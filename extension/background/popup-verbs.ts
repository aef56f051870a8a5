import { z } from 'zod';
import { CheckState } from '#core/check.ts';
import type { Community } from '#core/community.ts';
import type { Observation } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import type { Scoring } from '#core/scorecard.ts';
import type { ChecklistItem, PopupView, SeenNote } from '../messages/popup.ts';
import type { RecordStore } from '../store/records.ts';
import type { StoredTally } from '../store/derived.ts';
import { hasWaited } from '../ui/export-due.ts';
import { say } from '../words/background.ts';
import {
  activationOf,
  intendAlways,
  intentionFor,
  isWebPage,
  turnOff,
  turnOnAlways,
  turnOnForVisit,
} from './activation.ts';
import { modelOf, scoreNow, summarise } from './community-summary.ts';
import { openScreen } from './open-screen.ts';
import { checklistItem, checklistItems, checklistViews, currentChecklist } from './popup-view.ts';
import { tick } from './tick.ts';
import { verb } from './verb.ts';

const Id = z.string().min(1);
const WebAddress = z.url({ protocol: /^https?$/ });
const OfTab = z.strictObject({ tab: z.int(), url: WebAddress });

/** What the popup can ask for. */
export function popupVerbs(store: RecordStore, now: () => Date) {
  return { ...siteVerbs(store, now), ...tickVerbs(store) };
}

/** Opening the popup over a page, and turning the overlay on and off there. */
function siteVerbs(store: RecordStore, now: () => Date) {
  const view = (tab: number | null, url: string | null, chosen?: string, last?: string) =>
    popupView(store, now, { tab, url, chosen, last });

  return {
    'open-popup': verb(
      z.strictObject({
        tab: z.int().nullable(),
        url: z.string().nullable(),
        community: Id.optional(),
        last: z.string().optional(),
      }),
      ({ tab, url, community, last }) => view(tab, url, community, last),
    ),
    'intend-always': verb(OfTab, async ({ tab, url }) => {
      await intendAlways(tab, url);
      return null;
    }),
    'turn-on': verb(OfTab.extend({ for: z.enum(['visit', 'always']) }), async ({ tab, url, for: span }) => {
      await beginAt(store, url);
      await (span === 'always' ? turnOnAlways(tab, url) : turnOnForVisit(tab, url));
      return view(tab, url);
    }),
    'turn-off': verb(OfTab, async ({ tab, url }) => {
      await turnOff(url);
      return view(tab, url);
    }),
  };
}

/** Ticking indicators, and what was seen of them. */
function tickVerbs(store: RecordStore) {
  const itemOf = async (community: Community, id: string): Promise<ChecklistItem> => {
    const model = await modelOf(store, community);
    const indicator = model.indicators.find((candidate) => candidate.id === id);
    if (indicator === undefined) throw new UserError(say('trouble.no-indicator'), say('trouble.no-indicator.hint'));
    return checklistItem(indicator, model, await store.tally(community.id));
  };

  return {
    tick: verb(
      z.strictObject({
        community: Id,
        indicator: Id,
        state: CheckState,
        reason: z.string().optional(),
        observations: z.array(Id).readonly().optional(),
        sure: z.boolean().optional(),
      }),
      async ({ community: id, ...ticked }) => {
        const community = await store.community(id);
        await tick(store, community, ticked);
        return itemOf(community, ticked.indicator);
      },
    ),
    'undo-tick': verb(
      z.strictObject({ community: Id, check: Id, indicator: Id }),
      async ({ community, check, indicator }) => {
        await store.removeNewestCheck(community, check);
        return itemOf(await store.community(community), indicator);
      },
    ),
    'read-evidence': verb(z.strictObject({ community: Id, indicator: Id }), async ({ community, indicator }) => {
      const linked = (await store.tally(community)).checks[indicator]?.observations ?? [];
      const shown = await store.observationsShowing(community, indicator, linked);
      return shown.map(seenNote);
    }),
    'show-screen': verb(
      z.strictObject({ community: Id, screen: z.enum(['dashboard', 'notes']), part: Id.optional() }),
      async ({ community, screen, part }) => {
        await openScreen(screen, community, part);
        return null;
      },
    ),
    'set-author': verb(z.strictObject({ author: z.string().trim().max(200) }), async ({ author }) => {
      await store.setAuthor(author);
      return null;
    }),
  };
}

function seenNote({ id, page, quote, note, verdict, createdAt }: Observation): SeenNote {
  return {
    id,
    url: page.url,
    title: page.title,
    words: quote?.exact ?? note,
    isQuote: quote !== undefined,
    verdict,
    at: createdAt,
  };
}

/** Turns on what was to stay on, once its permission has come. */
export async function keepIntention(store: RecordStore, origins: readonly string[]): Promise<void> {
  const intended = await intentionFor(origins);
  if (intended === undefined) return;
  await beginAt(store, intended.url);
  await turnOnAlways(intended.tab, intended.url);
}

/** Begins a community at an address that belongs to none yet. */
async function beginAt(store: RecordStore, url: string): Promise<void> {
  if ((await store.communityAt(url)) !== undefined) return;
  const { origin, hostname } = new URL(url);
  await store.beginCommunity({ url: `${origin}/`, name: hostname, platform: '' });
}

type Over = {
  readonly tab: number | null;
  readonly url: string | null;
  readonly chosen: string | undefined;
  readonly last: string | undefined;
};

async function popupView(store: RecordStore, now: () => Date, { tab, url, chosen, last }: Over): Promise<PopupView> {
  const page = tab !== null && url !== null && isWebPage(url) ? { tab, url } : null;
  const listed = await store.communities();
  const communities = await Promise.all(listed.map(({ id }) => store.community(id)));
  const here = page === null ? undefined : await store.communityAt(page.url);
  const isWanted = (wanted: string | undefined) => communities.find(({ id }) => id === wanted);
  const community = isWanted(chosen ?? here?.id) ?? here ?? isWanted(last) ?? communities[0];
  return {
    tab: page === null ? null : { id: page.tab, host: new URL(page.url).host },
    activation: page === null || here === undefined ? 'off' : await activationOf(page.tab, page.url),
    author: await store.author(),
    communities: communities.map(({ id, name }) => ({ id, name })),
    ...(await standingOf(store, now(), community)),
  };
}

/** What stands of a community where there is none. */
const NOTHING_YET = {
  community: null,
  checklists: [],
  items: [],
  next: null,
  currentChecklist: '',
  exportDue: null,
} satisfies Partial<PopupView>;

async function standingOf(store: RecordStore, now: Date, community: Community | undefined) {
  if (community === undefined) return NOTHING_YET;
  const [model, tally] = await Promise.all([modelOf(store, community), store.tally(community.id)]);
  const scoring = scoreNow(community, tally, model, now);
  return {
    community: summarise(community, tally, scoring, model),
    checklists: checklistViews(model),
    items: checklistItems(model, tally),
    next: nextOf(scoring),
    currentChecklist: currentChecklist(model, scoring),
    exportDue: await exportDue(store, community, tally, now),
  };
}

/** Whether an export is due, off the tally: it was last brought up to the newest record, and no record is read for it. */
async function exportDue(
  store: RecordStore,
  { id, createdAt }: Community,
  { observations, checks, asOf }: StoredTally,
  now: Date,
): Promise<PopupView['exportDue']> {
  const { exportedAt, isDemonstration } = await store.local(id);
  const isEmpty = observations === 0 && Object.keys(checks).length === 0;
  const isDue = hasWaited({
    exportedAt: exportedAt === null ? null : Date.parse(exportedAt),
    oldest: isEmpty ? null : Date.parse(createdAt),
    newest: isEmpty ? null : asOf,
    now: now.getTime(),
  });
  return isDue && !isDemonstration ? { last: exportedAt } : null;
}

function nextOf({ scorecard, scores }: Scoring): PopupView['next'] {
  const { nextQuestion } = scorecard;
  if (nextQuestion === null) return null;
  const score = scores.find(({ competency }) => competency.id === nextQuestion.competency);
  return { indicator: nextQuestion.indicator, isAssessed: score?.isAssessed === true };
}

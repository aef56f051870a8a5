import { z } from 'zod';
import { CheckState } from '#core/check.ts';
import { type Community, holdsPage } from '#core/community.ts';
import type { MaturityModel } from '#core/model.ts';
import { type Observation, ObservedPage } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import type { OverlayView } from '../messages/overlay.ts';
import type { RecordStore } from '../store/records.ts';
import { say } from '../words/background.ts';
import { modelOf, scoreNow } from './community-summary.ts';
import { NoteDraft, rewritten, type Said, said } from './note-draft.ts';
import { guessCompetency } from './guess-competency.ts';
import { indicatorView, overlayView } from './overlay-view.ts';
import { TabPlace } from './tab-place.ts';
import { Lessons, teach } from './teach.ts';
import { openScreen } from './open-screen.ts';
import { tick } from './tick.ts';
import { recentVerbs } from './recent-verbs.ts';
import { makeShared } from './shared.ts';
import { verb } from './verb.ts';

const Id = z.string().min(1);
const OnPage = z.strictObject({ page: ObservedPage });
const OfObservation = OnPage.extend({ id: Id });
const Site = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  platform: z.string(),
  name: z.string().optional(),
});
/** The platform of pages that only say in general what they are. */
const GENERIC = 'generic';

/** What the overlay on a page can ask for; each answers with the page as it stands afterwards. */
export function overlayVerbs(store: RecordStore, now: () => Date) {
  const { communityOf, view, record, change, introduce } = pageWork(store, now);
  return {
    'open-page': verb(OnPage.extend({ site: Site }), async ({ page, site }) => {
      const community = await store.communityAt(page.url);
      if (community === undefined) return null;
      await introduce(community, site, page);
      return view(page);
    }),
    'answer-prompt': verb(OnPage.extend({ prompt: Id, option: Id }), async ({ page, prompt, option }) =>
      record(page, answered(await modelOf(store, await communityOf(page)), prompt, option)),
    ),
    'resume-prompt': verb(OnPage.extend({ prompt: Id }), async ({ page, prompt }) => {
      const community = await communityOf(page);
      await store.resume(community.id, page.url, prompt);
      return view(page);
    }),
    'postpone-prompt': verb(OnPage.extend({ prompt: Id, until: z.enum(['later', 'never']) }), async (request) => {
      const community = await communityOf(request.page);
      await store.postpone(community.id, request.page.url, request.prompt, request.until);
      return view(request.page);
    }),
    'save-note': verb(OfObservation.extend({ draft: NoteDraft }), async ({ page, id, draft }) =>
      record(page, said(draft), id),
    ),
    'edit-note': verb(OfObservation.extend({ draft: NoteDraft }), async ({ page, id, draft }) =>
      change(page, id, (stored) => rewritten(stored, draft)),
    ),
    teach: verb(OnPage.extend({ lessons: Lessons }), async ({ page, lessons }) => {
      await teach(store, (await communityOf(page)).id, lessons);
      return view(page);
    }),
    ...adviceVerbs(store, communityOf),
    ...tickVerbs(store, communityOf, view),
    ...screenVerbs(store, communityOf),
    ...recentVerbs(),
    'delete-observation': verb(OfObservation, async ({ page, id }) =>
      change(page, id, (stored) => ({ ...stored, deletedAt: now().toISOString() })),
    ),
    'restore-observation': verb(OfObservation, async ({ page, id }) =>
      change(page, id, ({ deletedAt: _deletedAt, ...stored }) => stored),
    ),
  };
}

/** What the verbs share: finding the page's community, changing its records, and viewing the page afterwards. */
function pageWork(store: RecordStore, now: () => Date) {
  const communityOf = async (page: ObservedPage): Promise<Community> => {
    const community = await store.communityAt(page.url);
    if (community === undefined) throw new UserError(say('trouble.off'), say('trouble.off.hint'));
    return community;
  };

  const makeView = async (page: ObservedPage): Promise<OverlayView> => {
    const community = await communityOf(page);
    const { id } = community;
    const [model, tally, observations, postponed, { staffNames }] = await Promise.all([
      modelOf(store, community),
      store.tally(id),
      store.observationsOn(id, page.url),
      store.postponedOn(id, page.url),
      store.local(id),
    ]);
    const scoring = scoreNow(community, tally, model, now());
    return overlayView({ community, model, tally, scoring, page, observations, postponed, staffNames }, now());
  };
  const shared = makeShared<OverlayView>();
  const view = (page: ObservedPage) => shared(JSON.stringify(page), () => makeView(page));

  const record = async (page: ObservedPage, said: Said, id?: string) => {
    const [community, author] = await Promise.all([communityOf(page), store.author()]);
    const draft = { teams: [], tags: [], ...said, page, author };
    await (said.prompt === undefined
      ? store.addObservation(community.id, draft, id)
      : store.addAnswer(community.id, draft));
    return view(page);
  };

  const change = async (page: ObservedPage, id: string, changed: (stored: Observation) => Observation) => {
    const community = await communityOf(page);
    await store.changeObservation(community.id, id, changed);
    return view(page);
  };

  /** Lets a page say what its community is, while nothing better is known of it. */
  const introduce = async (community: Community, site: z.infer<typeof Site>, page: ObservedPage): Promise<void> => {
    if (community.site?.platform !== undefined) return;
    const { observations } = await store.tally(community.id);
    const isUnknown = ({ platform }: Community) => platform === '' || (platform === GENERIC && observations === 0);
    if (!isUnknown(community) || community.platform === site.platform) return;
    await store.changeCommunity(community.id, (stored) =>
      isUnknown(stored) ? introduced(stored, site, page) : stored,
    );
  };

  return { communityOf, view, record, change, introduce };
}

/** What helps to write a note. */
function adviceVerbs(store: RecordStore, communityOf: (page: ObservedPage) => Promise<Community>) {
  return {
    'all-indicators': verb(OnPage, async ({ page }) => {
      const community = await communityOf(page);
      const [model, tally] = await Promise.all([modelOf(store, community), store.tally(community.id)]);
      return model.indicators.map((indicator) => indicatorView(indicator, tally));
    }),
    'guess-competency': verb(OnPage.extend({ text: z.string() }), async ({ page, text }) =>
      guessCompetency(await modelOf(store, await communityOf(page)), page.kind, text),
    ),
  };
}

/** Ticking an indicator from a page that shows it. */
function tickVerbs(
  store: RecordStore,
  communityOf: (page: ObservedPage) => Promise<Community>,
  view: (page: ObservedPage) => Promise<OverlayView>,
) {
  const OfIndicator = OnPage.extend({ indicator: Id });
  return {
    'tick-here': verb(OfIndicator.extend({ state: CheckState }), async ({ page, indicator, state }) => {
      await tick(store, await communityOf(page), { indicator, state });
      return view(page);
    }),
    'undo-tick-here': verb(OfIndicator, async ({ page, indicator }) => {
      const { id } = await communityOf(page);
      const newest = (await store.tally(id)).checks[indicator];
      if (newest !== undefined) await store.removeNewestCheck(id, newest.id);
      return view(page);
    }),
  };
}

/** The overlay's tab, and the ways from a page to the extension's own screens. */
function screenVerbs(store: RecordStore, communityOf: (page: ObservedPage) => Promise<Community>) {
  return {
    'place-tab': verb(OnPage.extend({ place: TabPlace }), async ({ page, place }) => {
      const { id } = await communityOf(page);
      await store.changeLocal(id, (stored) => ({ ...stored, tab: place }));
      return null;
    }),
    'find-tab': verb(OnPage, async ({ page }) => (await store.local((await communityOf(page)).id)).tab),
    'open-screen': verb(OnPage.extend({ screen: z.enum(['dashboard', 'notes']) }), async ({ page, screen }) => {
      await openScreen(screen, (await communityOf(page)).id);
      return null;
    }),
  };
}

function answered(model: MaturityModel, id: string, option: string): Said {
  const prompt = model.prompts.find((candidate) => candidate.id === id);
  const chosen = prompt?.options.find((candidate) => candidate.id === option);
  if (prompt === undefined || chosen === undefined) {
    throw new UserError(say('trouble.no-prompt'), say('trouble.no-prompt.hint'));
  }
  const { competency } = prompt;
  return { competency, stage: chosen.stage, verdict: 'note', prompt: { id, option }, note: '', sure: true };
}

/** A community that was begun from an address alone, with what its own pages say of it. */
function introduced(stored: Community, site: z.infer<typeof Site>, page: ObservedPage): Community {
  const isBelow = holdsPage(stored, site.url) && holdsPage(site, page.url);
  const isUnnamed = stored.name === new URL(stored.url).hostname;
  const name = site.name?.trim() ?? '';
  return {
    ...stored,
    platform: site.platform,
    url: isBelow ? site.url : stored.url,
    name: isUnnamed && name !== '' ? name : stored.name,
  };
}

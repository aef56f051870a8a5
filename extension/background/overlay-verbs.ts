import { z } from 'zod';
import { type Community, holdsPage } from '#core/community.ts';
import type { MaturityModel } from '#core/model.ts';
import { type Observation, ObservedPage, Quote, Verdict } from '#core/observation.ts';
import { UserError } from '#core/problem.ts';
import { announceChange, type OverlayView } from '../messages.ts';
import type { RecordStore } from '../store/records.ts';
import { modelOf, scoreNow } from './community-summary.ts';
import { overlayView } from './overlay-view.ts';
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

const NoteDraft = z.strictObject({
  competency: Id,
  verdict: Verdict,
  stage: z.int().min(1).max(6).optional(),
  note: z.string(),
  quote: Quote.optional(),
  sure: z.boolean(),
});

/** What the overlay on a page can ask for; each answers with the page as it stands afterwards. */
export function overlayVerbs(store: RecordStore, now: () => Date) {
  const { communityOf, view, record, change, introduce } = pageWork(store, now);
  return {
    'open-page': verb(OnPage.extend({ site: Site }), async ({ page, site }) => {
      const community = await store.communityAt(page.url);
      if (community === undefined) return null;
      if (await introduce(community, site, page)) announceChange();
      return view(page);
    }),
    'answer-prompt': verb(OnPage.extend({ prompt: Id, option: Id }), async ({ page, prompt, option }) =>
      record(page, answered(modelOf(await communityOf(page)), prompt, option)),
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
    'save-note': verb(OnPage.extend({ draft: NoteDraft }), async ({ page, draft }) => record(page, said(draft))),
    'edit-note': verb(OfObservation.extend({ draft: NoteDraft }), async ({ page, id, draft }) =>
      change(page, id, (stored) => rewritten(stored, draft)),
    ),
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
    if (community === undefined) throw new UserError('Tidemark is off on this site.', 'Turn it on from the toolbar.');
    return community;
  };

  const view = async (page: ObservedPage): Promise<OverlayView> => {
    const community = await communityOf(page);
    const model = modelOf(community);
    const tally = await store.tally(community.id);
    const scoring = scoreNow(community, tally, model, now());
    const [observations, postponed] = await Promise.all([
      store.observationsOn(community.id, page.url),
      store.postponedOn(community.id, page.url),
    ]);
    return overlayView({ community, model, tally, scoring, page, observations, postponed }, now());
  };

  const record = async (page: ObservedPage, said: Said) => {
    const community = await communityOf(page);
    const author = await store.author();
    const draft = { ...said, page, author, teams: [], tags: [] };
    await (said.prompt === undefined
      ? store.addObservation(community.id, draft)
      : store.addAnswer(community.id, draft));
    return view(page);
  };

  const change = async (page: ObservedPage, id: string, changed: (stored: Observation) => Observation) => {
    const community = await communityOf(page);
    await store.changeObservation(community.id, id, changed);
    return view(page);
  };

  /** Lets a page say what its community is, while nothing better is known of it. */
  const introduce = async (community: Community, site: z.infer<typeof Site>, page: ObservedPage): Promise<boolean> => {
    const { observations } = await store.tally(community.id);
    const isUnknown = ({ platform }: Community) => platform === '' || (platform === GENERIC && observations === 0);
    if (!isUnknown(community) || community.platform === site.platform) return false;
    await store.changeCommunity(community.id, (stored) =>
      isUnknown(stored) ? introduced(stored, site, page) : stored,
    );
    return true;
  };

  return { communityOf, view, record, change, introduce };
}

type Said = Pick<Observation, 'competency' | 'stage' | 'verdict' | 'prompt' | 'note' | 'quote' | 'sure'>;

function answered(model: MaturityModel, id: string, option: string): Said {
  const prompt = model.prompts.find((candidate) => candidate.id === id);
  const chosen = prompt?.options.find((candidate) => candidate.id === option);
  if (prompt === undefined || chosen === undefined) {
    throw new UserError('This question is not asked any more.', 'Reload the page.');
  }
  const { competency } = prompt;
  return { competency, stage: chosen.stage, verdict: 'note', prompt: { id, option }, note: '', sure: true };
}

function said({ stage, quote, ...draft }: z.infer<typeof NoteDraft>): Said {
  if (stage === 1 && draft.verdict === 'gap') {
    throw new UserError(
      'A gap cannot be at stage 1: nothing is below it.',
      'Choose the stage whose practice is missing.',
    );
  }
  return { ...draft, ...(stage !== undefined && { stage }), ...(quote && { quote }) };
}

/** A note with other content; one that was deleted meanwhile is not brought back by the way. */
function rewritten(stored: Observation, draft: z.infer<typeof NoteDraft>): Observation {
  if (stored.deletedAt !== undefined) {
    throw new UserError('This note was deleted in another tab.', 'Copy your text and save it as a new note.');
  }
  const { stage: _stage, ...rest } = stored;
  return { ...rest, ...said(draft) };
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

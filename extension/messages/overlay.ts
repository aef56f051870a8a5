import type { CheckState } from '#core/check.ts';
import type { Layer, Team } from '#core/model.ts';
import type { ObservedPage, Quote, Verdict } from '#core/observation.ts';
import type { PageKind } from '#core/page.ts';
import type { Lesson, SiteProfile } from '#core/site-profile.ts';
import type { CommunitySummary, Site } from './summary.ts';

/** A question this page can answer. The `proposal` is the option a page fact speaks for; it is shown, never chosen. */
export type PromptView = {
  readonly id: string;
  readonly question: string;
  readonly competency: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** The option, and the fact in words: "This page shows 34 reactions". */
  readonly proposal?: { readonly option: string; readonly words: string };
};

/** An answer that was given on this page. */
export type AnswerView = {
  readonly observation: string;
  readonly question: string;
  readonly answer: string;
  readonly competency: string;
};

/** A note made on this page. */
export type NoteView = NoteDraft & { readonly id: string; readonly createdAt: string };

/** An indicator that pages of this kind can show, and how it is ticked. */
export type IndicatorView = {
  readonly id: string;
  readonly text: string;
  readonly competency: string;
  readonly stage: number;
  readonly state?: CheckState;
};

/** Everything the overlay draws on one page; said in words here wherever the overlay would need more code for it. */
export type OverlayView = {
  readonly community: CommunitySummary;
  /** Where the community stands, in words. */
  readonly standing: string;
  /** What the page shows, in short phrases. */
  readonly facts: readonly string[];
  /** Every kind a page can be, in the order they are offered. */
  readonly kinds: readonly { readonly id: PageKind; readonly name: string }[];
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
  readonly stages: readonly { readonly id: number; readonly name: string }[];
  readonly likeliestCompetency: string;
  /** The stage the community is working towards. */
  readonly likeliestStage: number;
  readonly prompts: readonly PromptView[];
  readonly answers: readonly AnswerView[];
  readonly notes: readonly NoteView[];
  readonly indicators: readonly IndicatorView[];
  /** Names the manager has told to be the community's own staff. */
  readonly staffNames: readonly string[];
  /** What was taught of how the site's pages are read. */
  readonly taught?: SiteProfile;
};

/** What a composer hands over; the page is added by who sends it. */
export type NoteDraft = {
  readonly competency: string;
  readonly verdict: Verdict;
  readonly stage?: number;
  readonly indicator?: string;
  readonly note: string;
  readonly quote?: Quote;
  readonly layer?: Layer;
  readonly teams: readonly Team[];
  readonly tags: readonly string[];
  readonly sure: boolean;
};

type OnPage = { readonly page: ObservedPage };
type OfObservation = OnPage & { readonly id: string };
type OfPrompt = OnPage & { readonly prompt: string };

/** What the overlay on a page can ask for; each is answered with the page as it stands afterwards. */
export type OverlayVerbs = {
  'open-page': { request: OnPage & { site: Site }; answer: OverlayView | null };
  'answer-prompt': { request: OfPrompt & { option: string }; answer: OverlayView };
  'postpone-prompt': { request: OfPrompt & { until: 'later' | 'never' }; answer: OverlayView };
  'resume-prompt': { request: OfPrompt; answer: OverlayView };
  /** The id is the sender's own, so that a note that is sent again because no answer came is stored once. */
  'save-note': { request: OfObservation & { draft: NoteDraft }; answer: OverlayView };
  'edit-note': { request: OfObservation & { draft: NoteDraft }; answer: OverlayView };
  /** Every indicator of the community's model, for a note to be tied to. */
  'all-indicators': { request: OnPage; answer: readonly IndicatorView[] };
  /** The competency that a text on a page is most likely about. */
  'guess-competency': { request: OnPage & { text: string }; answer: string };
  'delete-observation': { request: OfObservation; answer: OverlayView };
  'restore-observation': { request: OfObservation; answer: OverlayView };
  /** Ticks an indicator from the page that shows it. */
  'tick-here': { request: OnPage & { indicator: string; state: CheckState }; answer: OverlayView };
  'undo-tick-here': { request: OnPage & { indicator: string }; answer: OverlayView };
  /** Teaches how pages of the site are read, all in one change. */
  teach: { request: OnPage & { lessons: readonly Lesson[] }; answer: OverlayView };
  /** Puts the script that draws the panel into the page. */
  'load-panel': { request: { readonly page: { readonly url: string } }; answer: null };
  /** Puts the script that reads the pages of known platforms into the page. */
  'load-platforms': { request: { readonly page: { readonly url: string } }; answer: null };
  /** Where on the page's edge the tab is; a share of the window's height, 0 at the top. */
  'place-tab': { request: OnPage & { place: TabPlace }; answer: null };
  'find-tab': { request: OnPage; answer: TabPlace };
  /** Opens one of the extension's own screens in a tab, or its panel where the browser can. */
  'open-screen': { request: OnPage & { screen: 'dashboard' | 'notes' }; answer: null };
  /** The ids of the palette's commands that were used lately, the last first. */
  'recent-verbs': { request: Partial<OnPage>; answer: readonly string[] };
  'remember-verb': { request: Partial<OnPage> & { verb: string }; answer: null };
};

/** The place of the overlay's tab: which edge, and how far down as a share of the window's height. */
export type TabPlace = { readonly edge: 'start' | 'end'; readonly height: number };

import type { CheckState } from '#core/check.ts';
import type { Verdict } from '#core/observation.ts';
import type { CommunitySummary } from './summary.ts';

/** One indicator as checklists show it. */
export type ChecklistItem = {
  readonly indicator: string;
  readonly text: string;
  readonly why: string;
  readonly look: string;
  readonly firstStep: string;
  readonly competency: string;
  /** Notes that name it, whatever they say of it. */
  readonly seen: number;
  readonly check?: CheckView;
};

/** The newest tick of an indicator; `observations` are ids of what it stands on. */
export type CheckView = {
  readonly id: string;
  readonly state: CheckState;
  readonly at: string;
  readonly by: string;
  readonly reason?: string;
  readonly sure: boolean;
  readonly observations: readonly string[];
};

/** A checklist with the ids of its indicators. */
export type ChecklistView = {
  readonly id: string;
  /** What it is a list of: a mode's practices, a step's, those for an occasion, or a stage of one competency. */
  readonly group: 'mode' | 'step' | 'occasion' | 'competency';
  /** The name of that competency. */
  readonly competency?: string;
  readonly title: string;
  readonly summary: string;
  readonly indicators: readonly string[];
};

/** A note that shows an indicator; `words` are its quote, else what was written. */
export type SeenNote = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly words: string;
  readonly isQuote: boolean;
  readonly verdict: Verdict;
  readonly at: string;
};

/** Whether the overlay runs on a community's pages. */
export type Activation = 'off' | 'visit' | 'always';

/** Everything the popup draws. */
export type PopupView = {
  /** The page in view, where it is one the extension can work on. */
  readonly tab: { readonly id: number; readonly host: string } | null;
  readonly activation: Activation;
  readonly community: CommunitySummary | null;
  readonly communities: readonly { readonly id: string; readonly name: string }[];
  readonly checklists: readonly ChecklistView[];
  /** Every indicator that stands on a checklist, each once. */
  readonly items: readonly ChecklistItem[];
  /** The indicator whose answer would make the picture surest, and the state of its competency, which is why. */
  readonly next: { readonly indicator: string; readonly isAssessed: boolean } | null;
  /** The name that goes with what is recorded. */
  readonly author: string;
  /** The community's last export (ISO 8601, null for none), where a new one is due. */
  readonly exportDue: { readonly last: string | null } | null;
  /** The checklist of the mode the community is in, to open on. */
  readonly currentChecklist: string;
};

type OfTab = { readonly tab: number; readonly url: string };

/** What the popup can ask for. */
export type PopupVerbs = {
  'open-popup': {
    request: {
      tab: number | null;
      url: string | null;
      /** The community to show; without it that of the page in front, then the last one shown, then the first. */
      community?: string;
      last?: string;
    };
    answer: PopupView;
  };
  'turn-on': { request: OfTab & { for: 'visit' | 'always' }; answer: PopupView };
  /** Said before the browser's permission question, which may close the popup that asks it. */
  'intend-always': { request: OfTab; answer: null };
  'turn-off': { request: OfTab; answer: PopupView };
  /** Shows one of the extension's own screens of a community, at a part of it: the dashboard's `assessment`, say. */
  'show-screen': {
    request: { community: string; screen: 'dashboard' | 'notes'; part?: string };
    answer: null;
  };
  'set-author': { request: { author: string }; answer: null };
  tick: {
    request: {
      community: string;
      indicator: string;
      state: CheckState;
      reason?: string;
      /** Ids of the observations that show it; what the tick before it had, where not said. */
      observations?: readonly string[];
      sure?: boolean;
    };
    answer: ChecklistItem;
  };
  'undo-tick': { request: { community: string; check: string; indicator: string }; answer: ChecklistItem };
  /** What was seen of an indicator: observations that name it, and those its newest check stands on; newest first. */
  'read-evidence': {
    request: { community: string; indicator: string };
    answer: readonly SeenNote[];
  };
};

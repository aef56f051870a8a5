import type { Answer } from '#core/answer.ts';
import type { AssessmentRun } from '#core/assessment-run.ts';
import type { Check } from '#core/check.ts';
import type { Community } from '#core/community.ts';
import type { MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import type { Lesson } from '#core/site-profile.ts';
import type { NoteDraft } from './overlay.ts';

/** Records of one community, some or all of them; observations that were deleted are among them. */
export type RecordSet = {
  readonly observations: readonly Observation[];
  readonly checks: readonly Check[];
  readonly answers: readonly Answer[];
};

/** A stretch of a community's records; `next` is where to go on, null at the end. */
export type RecordChunk = RecordSet & {
  readonly next: string | null;
  /** Stored things that are no records and stay where they are. */
  readonly unreadable: number;
};

/** How far a guided assessment has come. */
export type AssessmentProgress = AssessmentRun;

/** A community with what is kept beside its records on this machine. */
export type CommunityView = {
  readonly community: Community;
  readonly model: MaturityModel;
  /** Names of the community's own staff; they never leave this machine. */
  readonly staffNames: readonly string[];
  /** When its records were last exported whole (ISO 8601). */
  readonly exportedAt: string | null;
  readonly assessment: AssessmentProgress | null;
  /** A community to try things on, which can be removed. */
  readonly isDemonstration: boolean;
};

/** A community in the list of all. */
export type CommunityEntry = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly notes: number;
  readonly isDemonstration: boolean;
};

/** The settings of a community that a person can change. */
export type CommunitySettings = Partial<
  Pick<Community, 'name' | 'url' | 'targets' | 'importance' | 'capacity' | 'halfLife' | 'model'>
>;

type OfCommunity = { readonly community: string };

/** What the extension's own screens can ask for about records. */
export type RecordVerbs = {
  'list-communities': { request: Record<string, never>; answer: readonly CommunityEntry[] };
  'read-community': { request: OfCommunity; answer: CommunityView };
  'read-records': { request: OfCommunity & { after: string | null }; answer: RecordChunk };
  /** The records of some ids as they are now; those that are gone are absent. */
  'read-some': {
    request: OfCommunity & {
      observations: readonly string[];
      checks: readonly string[];
      answers: readonly string[];
    };
    answer: RecordSet;
  };
  'rewrite-note': { request: OfCommunity & { id: string; draft: NoteDraft }; answer: null };
  'delete-notes': { request: OfCommunity & { ids: readonly string[] }; answer: null };
  'bring-back-notes': { request: OfCommunity & { ids: readonly string[] }; answer: null };
  /** Moves notes to the addresses their pages have now. */
  'move-notes': { request: OfCommunity & { moves: readonly { id: string; url: string }[] }; answer: null };
  'write-answer': {
    request: OfCommunity & { worksheet: string; question: string; text: string };
    answer: null;
  };
  'change-community': { request: OfCommunity & { settings: CommunitySettings }; answer: null };
  /** Teaches how pages of the community are read, or takes that back. */
  'teach-community': { request: OfCommunity & { lessons: readonly Lesson[] }; answer: null };
  'save-assessment': { request: OfCommunity & { assessment: AssessmentProgress | null }; answer: null };
  'read-author': { request: Record<string, never>; answer: string };
};

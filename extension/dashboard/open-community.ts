import type { Community } from '#core/community.ts';
import type { MaturityModel } from '#core/model.ts';
import { type Scoring, scoreRecords } from '#core/scorecard.ts';
import type { CommunityView, RecordSet } from '../messages/records.ts';

/** The community in view: its settings and model, its records, and where it stands as of a moment (ISO 8601). */
export type OpenCommunity = {
  readonly view: CommunityView;
  readonly community: Community;
  readonly model: MaturityModel;
  readonly records: RecordSet;
  readonly asOf: string;
  readonly scoring: Scoring;
};

/** Scores a community's records as they stand at a moment (ISO 8601). */
export function openCommunity(view: CommunityView, records: RecordSet, asOf: string): OpenCommunity {
  const { community, model } = view;
  return { view, community, model, records, asOf, scoring: scoreRecords(records, community, model, asOf) };
}

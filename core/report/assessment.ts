import type { ExportFile } from '#core/export-file.ts';
import { mergeHistory, mergeObservations } from '#core/merge.ts';
import type { MaturityModel } from '#core/model.ts';
import { findNotScored, type NotScored } from '#core/not-scored.ts';
import { type Observation, standsAt } from '#core/observation.ts';
import type { Problem } from '#core/problem.ts';
import { scoreRecords, type Scoring } from '#core/scorecard.ts';
import { completeScorecard, type FullScorecard } from '#core/full-scorecard.ts';

/** A community judged at a moment, with everything a report needs to say how. */
export type Assessment = {
  readonly exportFile: ExportFile;
  readonly model: MaturityModel;
  /** ISO 8601 with an offset. */
  readonly asOf: string;
  readonly scoring: Scoring;
  /** The score as other programs read it, with the roadmap and the health of the pages. */
  readonly scorecard: FullScorecard;
  /** What stood in the input and could not be used. */
  readonly problems: readonly Problem[];
  /** What the model cannot judge of the records of that moment, because it was made under another model. */
  readonly notScored: readonly NotScored[];
  /** The observations that stand at that moment, oldest first. */
  readonly observations: readonly Observation[];
  /** The number of each of them (by id), from 1: the same everywhere in a report. */
  readonly numbers: ReadonlyMap<string, number>;
};

/**
 * Judges an export as of a moment (ISO 8601); without one, as of the export itself, so that no clock is read.
 * `isOwnModel` is false where records among them were made under another model than the one that judges.
 */
export function assess(
  exportFile: ExportFile,
  model: MaturityModel,
  {
    asOf = exportFile.exportedAt,
    problems = [],
    isOwnModel = exportFile.community.model.id === model.id,
  }: { readonly asOf?: string; readonly problems?: readonly Problem[]; readonly isOwnModel?: boolean } = {},
): Assessment {
  const moment = Date.parse(asOf);
  const observations = mergeObservations(exportFile.observations)
    .filter((observation) => standsAt(observation, moment))
    .map((observation) => ({ observation, time: Date.parse(observation.createdAt) }))
    .sort((a, b) => a.time - b.time)
    .map(({ observation }) => observation);
  const recorded = ({ at }: { readonly at: string }) => Date.parse(at) <= moment;
  const standing = {
    community: exportFile.community,
    observations,
    checks: mergeHistory(exportFile.checks).entries.filter(recorded),
    answers: mergeHistory(exportFile.answers).entries.filter(recorded),
  };
  const scoring = scoreRecords(exportFile, exportFile.community, model, asOf, problems);
  return {
    exportFile,
    model,
    asOf,
    scoring,
    scorecard: completeScorecard(scoring, exportFile, exportFile.community, model),
    problems,
    notScored: isOwnModel ? [] : findNotScored(standing, model),
    observations,
    numbers: new Map(observations.map(({ id }, at) => [id, at + 1])),
  };
}

import type { ExportFile } from '#core/export-file.ts';
import { mergeObservations } from '#core/merge.ts';
import type { MaturityModel } from '#core/model.ts';
import { type Observation, standsAt } from '#core/observation.ts';
import type { Problem } from '#core/problem.ts';
import { scoreRecords, type Scoring } from '#core/scorecard.ts';

/** A community judged at a moment, with everything a report needs to say how. */
export type Assessment = {
  readonly exportFile: ExportFile;
  readonly model: MaturityModel;
  /** ISO 8601 with an offset. */
  readonly asOf: string;
  readonly scoring: Scoring;
  /** What stood in the input and could not be used. */
  readonly problems: readonly Problem[];
  /** The observations that stand at that moment, oldest first. */
  readonly observations: readonly Observation[];
  /** The number of each of them (by id), from 1: the same everywhere in a report. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** Judges an export as of a moment (ISO 8601); without one, as of the export itself, so that no clock is read. */
export function assess(
  exportFile: ExportFile,
  model: MaturityModel,
  {
    asOf = exportFile.exportedAt,
    problems = [],
  }: { readonly asOf?: string; readonly problems?: readonly Problem[] } = {},
): Assessment {
  const moment = Date.parse(asOf);
  const observations = mergeObservations(exportFile.observations)
    .filter((observation) => standsAt(observation, moment))
    .map((observation) => ({ observation, time: Date.parse(observation.createdAt) }))
    .sort((a, b) => a.time - b.time)
    .map(({ observation }) => observation);
  return {
    exportFile,
    model,
    asOf,
    scoring: scoreRecords(exportFile, exportFile.community, model, asOf, problems),
    problems,
    observations,
    numbers: new Map(observations.map(({ id }, at) => [id, at + 1])),
  };
}

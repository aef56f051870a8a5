import { formatProblem } from '#core/problem.ts';
import { ASSESSED_WEIGHT, DEFAULT_HALF_LIFE, PROMPT_CAP } from '#core/scoring-numbers.ts';
import type { Assessment } from '../assessment.ts';
import { bulletList, heading, paragraph } from '../blocks.ts';
import type { Block } from '../document.ts';
import { notScoredBlocks } from '../not-scored.ts';
import type { ReportSection } from '../section.ts';
import { countWords, dateWords, joinWords } from '../words.ts';

/** How levels are made, what was left out and why, and whose model it is. */
export const method: ReportSection = {
  id: 'method',
  title: 'Method',
  blocks: (assessment) => [
    paragraph(
      'Each record says of one practice, at one stage, that it is there, is there in part, or is missing. A question answered with an option says that the stage of the option is reached and the one above is not. The level of a competency is the one that explains its records best (the Rasch model, 1960): the more of a stage is shown, the further the level rises past it.',
    ),
    paragraph(
      `What was seen lately counts most: after ${halfLifeWords(assessment)} a record weighs half, and half of that where its author was not sure. The answers to one question weigh no more than ${String(PROMPT_CAP)} together. Below a weight of ${String(ASSESSED_WEIGHT)} no level is given, and a competency without one counts neither for nor against the whole. Beside each level stand the two values between which it lies with 80 % probability: few or conflicting records make them wide.`,
    ),
    paragraph(
      `Everything here holds as of ${dateWords(assessment.asOf)} and follows from the records alone: the same records give the same report.`,
    ),
    heading(2, 'What was left out'),
    ...leftOutBlocks(assessment),
    ...notScoredBlocks(assessment),
    heading(2, 'The model'),
    paragraph(
      `${assessment.model.title}, ${assessment.model.revision}. ${assessment.model.attribution} Licence of its texts here: ${assessment.model.license}.`,
    ),
  ],
};

/** A half-life that is not the usual one is said to be chosen: levels of two communities then mean different things. */
function halfLifeWords({ exportFile: { community } }: Assessment): string {
  const days = `${String(community.halfLife)} days`;
  if (community.halfLife === DEFAULT_HALF_LIFE) return days;
  return `${days} (chosen for this community; usually ${String(DEFAULT_HALF_LIFE)})`;
}

function leftOutBlocks({ exportFile, observations, asOf, problems, notScored, scoring }: Assessment): readonly Block[] {
  const moment = Date.parse(asOf);
  const later = (recordedAt: string) => Date.parse(recordedAt) > moment;
  const laterCount =
    exportFile.observations.filter(({ createdAt }) => later(createdAt)).length +
    exportFile.checks.filter(({ at }) => later(at)).length;
  const deleted = exportFile.observations.filter(
    ({ createdAt, deletedAt }) => !later(createdAt) && deletedAt !== undefined && !later(deletedAt),
  ).length;
  const accounted = new Set([
    ...scoring.scores.flatMap(({ evidence }) => evidence.map(({ origin }) => origin.id)),
    ...notScored.map(({ id }) => id),
  ]);
  const unscored = observations.filter(({ id }) => !accounted.has(id)).length;
  const counts = [
    ...(deleted > 0 ? [`${countWords(deleted, 'observation')} that ${deleted === 1 ? 'was' : 'were'} deleted`] : []),
    ...(laterCount > 0 ? [`${countWords(laterCount, 'record')} made later`] : []),
  ];
  const shown =
    unscored > 0
      ? ` ${countWords(unscored, 'observation')} ${unscored === 1 ? 'is' : 'are'} shown as evidence and not scored, because ${unscored === 1 ? 'it carries' : 'they carry'} no verdict or no stage.`
      : '';
  const nothing = notScored.length === 0 ? 'No record.' : '';
  const sentence = counts.length === 0 ? nothing : `Left out: ${joinWords(counts)}.`;
  if (problems.length === 0) {
    const words = `${sentence}${shown}`.trim();
    return words === '' ? [] : [paragraph(words)];
  }
  return [
    paragraph(`${counts.length === 0 ? '' : sentence}${shown} What follows could not be used:`.trim()),
    bulletList(problems.map((problem) => [formatProblem(problem)])),
  ];
}

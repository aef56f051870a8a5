import type { Agreement } from '#core/agreement.ts';
import { modeAt, stageAt } from '#core/overall.ts';
import type { Assessment } from '#core/report/assessment.ts';
import { scorecardJson } from '#core/report/formats/json.ts';
import { countWords } from '#core/report/words.ts';
import { makeVoice } from '#core/report/voice.ts';
import { en } from '#core/languages/en/en.ts';
import { readArguments, readAsOf, requireFiles } from '../arguments.ts';
import { type Column, columnsText } from '../columns-text.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import { scoreLines } from '../score-lines.ts';
import type { Terminal } from '../terminal.ts';
import { readAssessment } from '../workspace.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Competency', align: 'start' },
  { title: 'Level (80 %)', align: 'start' },
  { title: 'Target', align: 'end' },
  { title: 'Gap', align: 'end' },
  { title: 'Likelihood', align: 'end' },
  { title: 'Confidence', align: 'start' },
  { title: 'Answered', align: 'end' },
];

/** Prints the scorecard. */
export const score: Command = {
  id: 'score',
  summary: 'print the scorecard',
  usage: `Usage: tidemark score <export>... [options]
       tidemark score --ndjson < exports.ndjson

Several files of one community are merged.

Options:
      --json             print the scorecard as JSON
      --ndjson           read one export a line from stdin, and print one scorecard a line
      --as-of <date>     judge as of this date, 2026-09-30 (its end, UTC) or with a time and an offset
                         (default: when the latest of the files was exported)
      --model <model>    judge by this model, a file or an id, whatever the exports name; what it does not
                         know of records made under another one is not scored, and counted on stderr
      --leave-out        go on without records that cannot be used`,
  run: async (args, terminal) => {
    const { values, positionals } = readArguments('score', args, {
      json: { type: 'boolean', default: false },
      ndjson: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      model: { type: 'string' },
      'leave-out': { type: 'boolean', default: false },
    });
    const asOf = readAsOf(values['as-of']);
    const judge = await chooseJudge(values.model, terminal);
    if (judge === null) return EXIT.problems;
    if (values.ndjson) return scoreLines(process.stdin, { asOf, judge, leaveOut: values['leave-out'] }, terminal);
    const files = requireFiles('score', positionals);
    const request = { files, asOf, leaveOut: values['leave-out'], judge };
    const assessment = await readAssessment(request, terminal);
    if (assessment === null) return EXIT.problems;
    if (values.json) {
      terminal.print(`${scorecardJson(assessment.scorecard, 2)}\n`);
    } else {
      terminal.print(scorecardText(assessment, terminal));
    }
    return EXIT.done;
  },
};

/** The command line speaks English. */
const voice = makeVoice(en);

function scorecardText(
  { scoring: { scorecard }, scorecard: { agreement }, model, asOf }: Assessment,
  { styleResult }: Terminal,
): string {
  const { overall, competencies, community } = scorecard;
  const rows = competencies.map((row) => [
    model.competencies.find(({ id }) => id === row.id)?.name ?? row.id,
    voice.level(row.level, row.interval),
    row.target === null ? '–' : voice.target(row.target),
    row.level === null || row.target === null ? '–' : voice.gap(row.target, row.level),
    row.gapLikelihood === null ? '–' : voice.percent(row.gapLikelihood),
    row.confidence,
    `${String(row.coverage.answered)} of ${String(row.coverage.of)}`,
  ]);
  const [head = '', ...lines] = columnsText(COLUMNS, rows);
  const place =
    overall.level === null
      ? ''
      : `, stage ${stageAt(overall.level, model)?.name ?? '–'}, mode ${modeAt(overall.level, model)?.name ?? '–'}`;
  const limit = overall.provisional
    ? `, ${String(overall.assessed)} of ${String(overall.of)} competencies assessed`
    : '';
  return [
    `${styleResult('bold', community.name)}, as of ${voice.date(asOf)}`,
    '',
    styleResult('dim', head),
    ...lines,
    '',
    `Overall ${voice.level(overall.level, overall.interval)}${place}${limit}`,
    ...(agreement === null ? [] : [agreementLine(agreement)]),
    '',
  ].join('\n');
}

function agreementLine({ people, shared, alpha, differences }: Agreement): string {
  const words = alpha === null ? '' : `, Krippendorff's alpha ${voice.number(alpha, 2)}`;
  return `${countWords(people.length, 'person', 'people')}, ${countWords(shared, 'practice')} judged by several${words}; ${String(differences.length)} seen differently`;
}

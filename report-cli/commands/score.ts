import type { Agreement } from '#core/agreement.ts';
import { modeAt, stageAt } from '#core/overall.ts';
import type { Assessment } from '#core/report/assessment.ts';
import { scorecardJson } from '#core/report/formats/json.ts';
import { countWords } from '#core/report/words.ts';
import { makeVoice } from '#core/report/voice.ts';
import { en } from '#core/languages/en/en.ts';
import { readAsOf } from '../arguments.ts';
import { type Column, columnsText } from '../columns-text.ts';
import { type Command, defineCommand } from '../command.ts';
import { AS_OF, JSON_OUTPUT, LEAVE_OUT, MODEL } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import { chooseExports, readWorkspace, settingsModel } from '../settings.ts';
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
export const score: Command = defineCommand({
  id: 'score',
  group: 'Reports and scores',
  summary: 'print the scorecard',
  description: ['Several files of one community are merged. In a folder with settings nothing need be named.'],
  operand: { form: '[exports...]', text: 'export files of one community, folders of them, or - for stdin' },
  options: {
    ...JSON_OUTPUT,
    ndjson: { text: 'read one export a line from stdin, and print one scorecard a line' },
    ...AS_OF,
    ...MODEL,
    ...LEAVE_OUT,
  },
  examples: [
    { call: 'tidemark score june.tidemark.json', text: 'levels, gaps and how sure they are' },
    { call: 'tidemark score --ndjson < exports.ndjson', text: 'any number of communities, a line each' },
  ],
  run: async ({ values, operands }, terminal) => {
    const workspace = values.ndjson ? undefined : await readWorkspace(terminal);
    if (workspace === null) return EXIT.problems;
    const asOf = readAsOf(values['as-of'] ?? workspace?.settings.asOf);
    const judge = await chooseJudge(values.model ?? settingsModel(workspace), terminal);
    if (judge === null) return EXIT.problems;
    const leaveOut = values['leave-out'];
    if (values.ndjson) return scoreLines(process.stdin, { asOf, judge, leaveOut }, terminal);
    const { files } = await chooseExports(score, operands, workspace);
    const targets = workspace?.settings.targets ?? {};
    const assessment = await readAssessment({ files, asOf, leaveOut, judge, targets }, terminal);
    if (assessment === null) return EXIT.problems;
    if (values.json) {
      terminal.print(`${scorecardJson(assessment.scorecard, 2)}\n`);
    } else {
      terminal.print(scorecardText(assessment, terminal));
    }
    return EXIT.done;
  },
});

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

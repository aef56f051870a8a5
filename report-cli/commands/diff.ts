import { compareStandings } from '#core/change.ts';
import type { ExportFile } from '#core/export-file.ts';
import { previewImport } from '#core/import-preview.ts';
import { en } from '#core/languages/en/en.ts';
import { toTenth } from '#core/level.ts';
import type { MaturityModel } from '#core/model.ts';
import { UserError } from '#core/problem.ts';
import { hasMoved, overallMovement, reasonWords } from '#core/report/movements.ts';
import { makeVoice } from '#core/report/voice.ts';
import { readAsOf, requireFiles } from '../arguments.ts';
import { type Column, columnsText } from '../columns-text.ts';
import { defineCommand } from '../command.ts';
import { AS_OF, JSON_OUTPUT, LEAVE_OUT, MODEL } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import { UsageError } from '../usage-error.ts';
import { type ReadCommunity, readCommunity } from '../workspace.ts';

const voice = makeVoice(en);

const COLUMNS: readonly Column[] = [
  { title: 'Competency' },
  { title: 'Then', align: 'end' },
  { title: 'Now', align: 'end' },
  { title: 'Change', align: 'end' },
  { title: 'Why' },
];

/** Says how a community moved between two dates, or between two exports. */
export const diff = defineCommand({
  id: 'diff',
  group: 'Reports and scores',
  summary: 'say what changed between two dates, or between two exports, and why',
  description: ['Levels then and now with the reasons, and with two files the records and settings that differ.'],
  operand: { form: '<earlier export> [later export]', text: 'two exports of one community, or one and --since' },
  options: {
    since: { value: 'date', text: "compare one file's records of this date with those of now" },
    ...JSON_OUTPUT,
    ...AS_OF,
    ...MODEL,
    ...LEAVE_OUT,
  },
  examples: [
    { call: 'tidemark diff june.tidemark.json july.tidemark.json', text: 'from one export to the next' },
    { call: 'tidemark diff july.tidemark.json --since 2026-03-31', text: 'since a date, from the records of one file' },
  ],
  run: async ({ values, operands }, terminal) => {
    const [first, second, ...others] = requireFiles(diff, operands);
    if (first === undefined || others.length > 0 || (second === undefined) === (values.since === undefined)) {
      throw new UsageError('`tidemark diff` needs two exports, or one and --since', 'See `tidemark help diff`.');
    }
    const judge = await chooseJudge(values.model, terminal);
    if (judge === null) return EXIT.problems;
    const read = (file: string) => readCommunity({ files: [file], leaveOut: values['leave-out'], judge }, terminal);
    const one = await read(first);
    const other = second === undefined ? one : await read(second);
    if (one === null || other === null) return EXIT.problems;
    const since = sinceMoment(values.since, one);
    const difference = differenceOf(one, other, since, readAsOf(values['as-of']) ?? other.exportFile.exportedAt);
    if (values.json) terminal.print(`${JSON.stringify(difference, null, 2)}\n`);
    else terminal.print(`${differenceText(difference, other.model).join('\n')}\n`);
    return EXIT.done;
  },
});

function sinceMoment(value: string | undefined, { exportFile }: ReadCommunity): string {
  return readAsOf(value, 'since') ?? exportFile.exportedAt;
}

type Difference = ReturnType<typeof differenceOf>;

function differenceOf(one: ReadCommunity, other: ReadCommunity, since: string, asOf: string) {
  if (one.exportFile.community.id !== other.exportFile.community.id) {
    throw new UserError('the two files are of different communities', 'Compare exports of one community.');
  }
  const standing = ({ exportFile, model }: ReadCommunity, moment: string) => ({
    records: exportFile,
    community: exportFile.community,
    model,
    asOf: moment,
  });
  const { overall, competencies } = compareStandings(standing(one, since), standing(other, asOf));
  return { since, asOf, overall, competencies, records: recordsOf(one.exportFile, other.exportFile) };
}

/** What the later file has that the earlier has not; null where both are one. */
function recordsOf(one: ExportFile, other: ExportFile) {
  if (one === other) return null;
  const { observations, checks, answers, settings } = previewImport(one, other);
  return {
    observations,
    checks,
    answers,
    settings: settings.map(({ setting, kept, left }) => ({ setting, kept, left })),
  };
}

function differenceText(
  { since, overall, competencies, records }: Difference,
  model: MaturityModel,
): readonly string[] {
  const none = voice.say.common('none');
  const words = (level: number | null) => (level === null ? none : voice.tenth(level));
  const rows = competencies.map((moved) => [
    model.competencies.find(({ id }) => id === moved.competency)?.name ?? moved.competency,
    words(moved.before),
    words(moved.after),
    moved.before === null || moved.after === null || !hasMoved(moved)
      ? none
      : voice.difference(toTenth(moved.after) - toTenth(moved.before)),
    reasonWords(moved, voice),
  ]);
  return [
    overallMovement({ since, overall }, voice),
    '',
    ...columnsText(COLUMNS, rows),
    ...(records === null ? [] : ['', ...recordsText(records)]),
  ];
}

function recordsText({
  observations,
  checks,
  answers,
  settings,
}: NonNullable<Difference['records']>): readonly string[] {
  const counts = [
    ['observations added', observations.added.length],
    ['observations changed', observations.changed.length],
    ['observations deleted', observations.deleted.length],
    ['ticks added', checks.added.length],
    ['written answers added', answers.added.length],
  ] as const;
  const shown = counts.filter(([, count]) => count > 0).map(([name, count]) => `${String(count)} ${name}`);
  return [
    shown.length === 0 ? 'No record differs.' : `${shown.join(', ')}.`,
    ...settings.map(
      ({ setting, kept, left }) => `Setting ${setting}: ${JSON.stringify(left)} then, ${JSON.stringify(kept)} now.`,
    ),
  ];
}

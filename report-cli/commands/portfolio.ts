import type { ExportFile } from '#core/export-file.ts';
import { en } from '#core/languages/en/en.ts';
import { mergeExports } from '#core/merge.ts';
import type { MaturityModel } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { makePortfolio, type Portfolio } from '#core/portfolio.ts';
import { makeVoice } from '#core/report/voice.ts';
import { shorten } from '#core/report/words.ts';
import { type Scorecard, scoreRecords } from '#core/scorecard.ts';
import { readAsOf, requireFiles } from '../arguments.ts';
import { columnsText } from '../columns-text.ts';
import { defineCommand } from '../command.ts';
import { AS_OF, JSON_OUTPUT, LEAVE_OUT, MODEL } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import { chooseJudge } from '../model-choice.ts';
import type { Terminal } from '../terminal.ts';
import { sayProblems } from '../remarks.ts';
import { findExports } from '../export-files.ts';
import { readExport } from '../workspace.ts';

const voice = makeVoice(en);
const LONGEST_NAME = 28;

/** Puts many communities side by side. */
export const portfolio = defineCommand({
  id: 'portfolio',
  group: 'Reports and scores',
  summary: 'put many communities side by side: levels, shared gaps, and who needs most',
  description: [
    'Files of one community are merged. The community that needs most comes first: need is the sum over its competencies of importance times gap, as its own report orders them.',
  ],
  operand: { form: '<exports...>', text: 'export files, folders of them, or - for stdin' },
  options: { ...JSON_OUTPUT, ...AS_OF, ...MODEL, ...LEAVE_OUT },
  examples: [{ call: 'tidemark portfolio clients/*/exports', text: 'a folder of exports a community' }],
  run: async ({ values, operands }, terminal) => {
    const files = await findExports(requireFiles(portfolio, operands));
    const judge = await chooseJudge(values.model, terminal);
    if (judge === null) return EXIT.problems;
    const communities = await readCommunities(files, judge, values['leave-out'], terminal);
    if (communities === null) return EXIT.problems;
    const asOf = readAsOf(values['as-of']);
    const scorecards = communities.map((exportFile) => scorecardOf(exportFile, judge, asOf));
    const made = makePortfolio(scorecards);
    if (values.json) terminal.print(`${JSON.stringify(made, null, 2)}\n`);
    else terminal.print(`${portfolioText(made, judge ?? models[0], terminal).join('\n')}\n`);
    return EXIT.done;
  },
});

/** One export a community, merged from all of its files; null where one cannot be used. */
async function readCommunities(
  files: readonly string[],
  judge: MaturityModel | undefined,
  leaveOut: boolean,
  terminal: Terminal,
): Promise<readonly ExportFile[] | null> {
  const known = new Map<string, ExportFile>();
  let isUsable = true;
  for (const file of files) {
    const { exportFile, problems } = await readExport(file, judge);
    sayProblems(problems, terminal);
    if (exportFile === null || (problems.length > 0 && !leaveOut)) {
      isUsable = false;
      continue;
    }
    const same = known.get(exportFile.community.id);
    known.set(exportFile.community.id, same === undefined ? exportFile : mergeExports(same, exportFile).exportFile);
  }
  return isUsable ? [...known.values()] : null;
}

function scorecardOf(exportFile: ExportFile, judge: MaturityModel | undefined, asOf: string | undefined): Scorecard {
  const model = judge ?? models.find(({ id }) => id === exportFile.community.model.id);
  if (model === undefined) throw new Error(`the parser let the model ${exportFile.community.model.id} through`);
  return scoreRecords(exportFile, exportFile.community, model, asOf ?? exportFile.exportedAt).scorecard;
}

function portfolioText(
  { communities, sharedGaps }: Portfolio,
  model: MaturityModel | undefined,
  { styleResult }: Terminal,
): readonly string[] {
  const none = voice.say.common('none');
  const competencies = [...new Set(communities.flatMap(({ levels }) => Object.keys(levels)))];
  const nameOf = (id: string) => model?.competencies.find((known) => known.id === id)?.name ?? id;
  const words = (level: number | null | undefined) => (typeof level === 'number' ? voice.tenth(level) : none);
  const matrix = columnsText(
    [
      { title: 'Community' },
      { title: 'Overall', align: 'end' },
      ...competencies.map((_, at) => ({ title: letterOf(at), align: 'end' as const })),
      { title: 'Need', align: 'end' },
    ],
    communities.map(({ name, overall, levels, need }) => [
      shorten(name, LONGEST_NAME),
      words(overall),
      ...competencies.map((id) => words(levels[id])),
      voice.number(need),
    ]),
  );
  const shared = columnsText(
    [{ title: 'Shared gap' }, { title: 'Below target', align: 'end' }, { title: 'Mean gap', align: 'end' }],
    sharedGaps.map(({ competency, communities: count, assessed, gap }) => [
      nameOf(competency),
      `${String(count)} of ${String(assessed)}`,
      voice.tenth(gap),
    ]),
  );
  const legend = competencies.map((id, at) => `${letterOf(at)} ${nameOf(id)}`).join(', ');
  const dim = ([head = '', ...rest]: readonly string[]) => [styleResult('dim', head), ...rest];
  return [...dim(matrix), legend, ...(sharedGaps.length === 0 ? [] : ['', ...dim(shared)])];
}

/** Names of competencies are too long for a matrix: a letter stands for each, and a line says which. */
function letterOf(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (at % 26)).repeat(1 + Math.floor(at / 26));
}

import type { Competency, Indicator, MaturityModel, Stage, Worksheet } from '#core/model.ts';
import { countWords } from '#core/report/words.ts';
import { EFFORT_WEEKS } from '#core/scoring-numbers.ts';
import type { Terminal } from './terminal.ts';
import { wordsOf, wrappedLines } from './wrapped-text.ts';

/** Text stands below the name of its stage, two characters and its number further in. */
const TEXT_INDENT = 5;
const INNER_INDENT = 7;

type Page = Pick<Terminal, 'styleResult' | 'width'>;

const WEEKS = Object.entries(EFFORT_WEEKS).map(([effort, weeks]) => `${effort} ${String(weeks)}`);
const MARKS = `the id of a practice, and the work it takes in person-weeks (${WEEKS.join(', ')})`;

/** A model to read: its scale first, then each competency stage by stage with its practices, then its lists. */
export function modelText(model: MaturityModel, page: Page): string {
  const blocks = [
    titleLines(model, page),
    [page.styleResult('bold', 'THE STAGES')],
    ...model.stages.map((stage) => stageLines(stage, page)),
    modeLines(model, page),
    [page.styleResult('bold', 'THE COMPETENCIES'), ...paragraph(`In brackets: ${MARKS}.`, page)],
    ...model.competencies.flatMap((competency) => competencyBlocks(competency, model, page)),
    ...(model.checklists.length === 0 ? [] : [checklistLines(model, page)]),
    ...(model.worksheets.length === 0 ? [] : [[page.styleResult('bold', 'WORKSHEETS')]]),
    ...model.worksheets.map((worksheet) => worksheetLines(worksheet, page)),
    paragraph('The questions asked on pages, and all that is said of each practice: tidemark model --json', page),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a model holds, in numbers: "3 stages, 2 competencies, 5 indicators". */
export function modelCounts({ stages, competencies, indicators }: MaturityModel): string {
  return [
    countWords(stages.length, 'stage'),
    countWords(competencies.length, 'competency', 'competencies'),
    countWords(indicators.length, 'indicator'),
  ].join(', ');
}

function titleLines(model: MaturityModel, page: Page): readonly string[] {
  const { title, id, revision, attribution, license, stages, competencies, indicators, prompts } = model;
  const counts = [
    countWords(stages.length, 'stage'),
    countWords(competencies.length, 'competency', 'competencies'),
    countWords(indicators.length, 'practice'),
    countWords(prompts.length, 'question to ask of a page', 'questions to ask of pages'),
  ].join(', ');
  return [
    page.styleResult('bold', title),
    ...paragraph(`${id}, revision ${revision}: ${counts}`, page),
    '',
    ...paragraph(`${attribution} Licence of the texts: ${license}.`, page),
  ];
}

function stageLines({ id, name, summary, focus, threats, message }: Stage, page: Page): readonly string[] {
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          `${' '.repeat(TEXT_INDENT)}${page.styleResult('dim', title)}`,
          ...items.flatMap((item) => bullet(wordsOf(item), page, INNER_INDENT)),
        ];
  return [
    `  ${page.styleResult('bold', `${String(id)}  ${name}`)}`,
    ...paragraph(summary, page, TEXT_INDENT),
    ...list('Work on', focus),
    ...list('Beware of', threats),
    `${' '.repeat(TEXT_INDENT)}${page.styleResult('dim', 'Tell executives')}`,
    ...paragraph(`“${message}”`, page, INNER_INDENT),
  ];
}

function modeLines({ modes }: MaturityModel, page: Page): readonly string[] {
  return [
    page.styleResult('bold', 'THE MODES'),
    ...modes.flatMap(({ name, from, to, summary }, at) => {
      const until = at === modes.length - 1 ? `to ${String(to)}` : `to below ${String(to)}`;
      const reach = from === to ? `at ${String(to)}` : `from ${String(from)} ${until}`;
      return ['', `  ${page.styleResult('bold', name)}, ${reach}`, ...paragraph(summary, page, TEXT_INDENT)];
    }),
  ];
}

function competencyBlocks(competency: Competency, model: MaturityModel, page: Page): readonly (readonly string[])[] {
  const practices = model.indicators.filter((indicator) => indicator.competency === competency.id);
  return [
    [
      `${page.styleResult('bold', competency.name)}  ${page.styleResult('dim', competency.id)}`,
      ...paragraph(competency.question, page),
    ],
    ...model.stages.map(({ id, name }) => [
      `  ${page.styleResult('bold', `${String(id)}  ${name}`)}`,
      ...paragraph(competency.descriptors[id - 1] ?? '', page, TEXT_INDENT),
      ...practices.filter(({ stage }) => stage === id).flatMap((practice) => practiceLines(practice, page)),
    ]),
  ];
}

/** The id stands where it can be found for a record, and is set back so that it does not disturb the reading. */
function practiceLines({ id, text, effort }: Indicator, page: Page): readonly string[] {
  const mark = `[${id}, ${effort}]`;
  return bullet([...wordsOf(text), mark], page, TEXT_INDENT).map((line) =>
    line.replace(mark, () => page.styleResult('dim', mark)),
  );
}

function checklistLines({ checklists }: MaturityModel, page: Page): readonly string[] {
  return [
    page.styleResult('bold', 'CHECKLISTS'),
    ...checklists.flatMap(({ id, title, summary, indicators }) => [
      '',
      `  ${page.styleResult('bold', title)}  ${page.styleResult('dim', id)}`,
      ...paragraph(`${summary} (${countWords(indicators.length, 'practice')})`, page, TEXT_INDENT),
    ]),
  ];
}

function worksheetLines({ id, title, questions }: Worksheet, page: Page): readonly string[] {
  return [
    `  ${page.styleResult('bold', title)}  ${page.styleResult('dim', id)}`,
    ...questions.flatMap(({ text }) => bullet(wordsOf(text), page, TEXT_INDENT)),
  ];
}

function paragraph(text: string, { width }: Page, indent = 0): readonly string[] {
  const space = ' '.repeat(indent);
  return wrappedLines(wordsOf(text), width, { first: space, rest: space });
}

function bullet(words: readonly string[], { width }: Page, indent: number): readonly string[] {
  const space = ' '.repeat(indent);
  return wrappedLines(words, width, { first: `${space}- `, rest: `${space}  ` });
}

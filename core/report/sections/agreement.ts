import type { Agreement, Difference } from '#core/agreement.ts';
import { cell, column, heading, paragraph, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportSection } from '../section.ts';

/** Practices that are seen differently and named; the rest is counted. */
const MOST_DIFFERENCES = 20;

/** Of fewer practices than these an agreement would be chance. */
const LEAST_SHARED = 5;

/** How far the people who ticked agree, and what they see differently; nothing where only one judged anything. */
export const agreement: ReportSection = {
  id: 'agreement',
  editions: ['full'],
  blocks: (context) => {
    const { assessment, voice } = context;
    const measured = assessment.scorecard.agreement;
    if (measured === null) return [];
    const { say, list } = voice;
    return [
      paragraph(say.agreement('reading', { people: list(measured.people), count: measured.shared })),
      tableOf(measured, context),
      ...(measured.shared < LEAST_SHARED ? [] : [paragraph(say.agreement('undefined'))]),
      heading(2, say.agreement('differences')),
      ...differenceBlocks(measured.differences, context),
    ];
  },
};

function tableOf({ shared, alpha, competencies }: Agreement, { assessment, voice }: ReportContext): Block {
  const { say } = voice;
  const alphaWords = (value: number | null, count: number) => {
    if (count < LEAST_SHARED) return say.agreement('alpha.few');
    return value === null ? say.agreement('alpha.undefined') : voice.number(value, 2);
  };
  const row = (name: string, count: number, value: number | null) => [
    cell(name),
    cell(String(count)),
    cell(alphaWords(value, count)),
  ];
  return {
    type: 'table',
    caption: say.agreement('table'),
    columns: [
      rowHeader(say.agreement('competency')),
      column(say.agreement('shared'), 'end'),
      column(say.agreement('alpha'), 'end'),
    ],
    rows: [
      ...competencies
        .filter((own) => own.shared > 0)
        .map(({ id, shared: count, alpha: value }) =>
          row(assessment.model.competencies.find((known) => known.id === id)?.name ?? id, count, value),
        ),
      row(say.agreement('overall'), shared, alpha),
    ],
  };
}

function differenceBlocks(differences: readonly Difference[], context: ReportContext): readonly Block[] {
  const { say } = context.voice;
  if (differences.length === 0) return [paragraph(say.agreement('differences.none'))];
  const rest = differences.length - MOST_DIFFERENCES;
  return [
    {
      type: 'table',
      caption: say.agreement('differences'),
      columns: [rowHeader(say.agreement('practice')), column(say.agreement('said'))],
      rows: differences.slice(0, MOST_DIFFERENCES).map((difference) => differenceCells(difference, context)),
    },
    ...(rest > 0 ? [paragraph(say.agreement('more', { count: rest }))] : []),
  ];
}

function differenceCells({ indicator, said }: Difference, { assessment, voice }: ReportContext): readonly Cell[] {
  const { say, date } = voice;
  const sayings = said.map(({ by, state, at }) =>
    say.agreement('said.item', { name: by, state: say.common(`state.${state}`), date: date(at) }),
  );
  return [
    cell(assessment.model.indicators.find(({ id }) => id === indicator)?.text ?? indicator),
    cell(sayings.join('; ')),
  ];
}

import type { Competency, Indicator } from '#core/model.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import { stageAt } from '#core/overall.ts';
import type { Assessment } from '../assessment.ts';
import { bulletList, cell, column, heading, paragraph, references, rowHeader } from '../blocks.ts';
import type { Block } from '../document.ts';
import { findingsOf, STATE_WORDS } from '../findings.ts';
import { levelFigure } from '../level-figure.ts';
import type { ReportSection } from '../section.ts';
import { collectSeen, type Seen, type Statement } from '../seen.ts';
import { countWords, gapWords, joinWords, levelWords, percentWords, targetWords } from '../words.ts';

/** More statements than these are counted: the evidence section holds them all. */
const MOST_STATEMENTS = 6;

/** Practices without an answer that are named; the rest is counted. */
const MOST_OPEN = 3;

/** A competency by priority: where it is, what was seen, what the next stage asks, what is missing and how to begin. */
export const gaps: ReportSection = {
  id: 'gaps',
  title: 'Gaps',
  blocks: (assessment) => {
    const seen = collectSeen(assessment);
    const rows = new Map(assessment.scoring.scorecard.competencies.map((row) => [row.id, row]));
    const pressing = assessment.scoring.scorecard.gaps.flatMap((id) => {
      const row = rows.get(id);
      const competency = assessment.model.competencies.find((known) => known.id === id);
      return row === undefined || competency === undefined
        ? []
        : competencyBlocks(competency, row, seen.get(id), assessment);
    });
    return [...introduction(assessment), ...pressing, ...otherBlocks(assessment)];
  },
};

function introduction({ scoring: { scorecard } }: Assessment): readonly Block[] {
  if (scorecard.overall.level === null) return [paragraph('No competency is assessed yet, so no gap can be named.')];
  if (scorecard.gaps.length === 0) return [paragraph('Every assessed competency is at or above its target.')];
  return [
    paragraph(
      'The most pressing gap comes first: its size times the importance of the competency. Numbers in brackets lead to the evidence.',
    ),
  ];
}

function competencyBlocks(
  competency: Competency,
  row: ScorecardRow,
  seen: Seen | undefined,
  assessment: Assessment,
): readonly Block[] {
  const { model } = assessment;
  if (row.level === null || row.target === null) return [];
  const here = stageAt(row.level, model);
  const next = model.stages.find(({ id }) => id === Math.min((here?.id ?? 1) + 1, model.stages.length));
  const descriptor = (stage: number | undefined) => competency.descriptors[(stage ?? 0) - 1] ?? '';
  const likelihood =
    row.gapLikelihood === null
      ? ''
      : `; the level lies below the target with a probability of ${percentWords(row.gapLikelihood)}`;
  return [
    heading(2, competency.name),
    levelFigure(model, row),
    paragraph(
      `Level ${levelWords(row.level, row.interval)}, target ${targetWords(row.target)}, gap ${gapWords(row.target, row.level)}${likelihood}.`,
    ),
    ...findingsOf(row, assessment),
    heading(3, `Where it is: ${here?.name ?? ''}`),
    paragraph(descriptor(here?.id)),
    ...seenBlocks(seen),
    heading(3, `What the next stage asks: ${next?.name ?? ''}`),
    paragraph(descriptor(next?.id)),
    ...missingBlocks(competency, row.target, assessment),
  ];
}

function seenBlocks(seen: Seen | undefined): readonly Block[] {
  const parts = [
    ['Strengths seen', seen?.strengths ?? []],
    ['Gaps seen', seen?.gaps ?? []],
    ['Answers given', seen?.answers ?? []],
  ] as const;
  if (parts.every(([, statements]) => statements.length === 0)) {
    return [heading(3, 'What was seen'), paragraph('Nothing yet: this level rests on ticks alone.')];
  }
  return parts.flatMap(([title, statements]) =>
    statements.length === 0 ? [] : [heading(3, title), ...statementBlocks(statements)],
  );
}

function statementBlocks(statements: readonly Statement[]): readonly Block[] {
  const shown = statements.slice(0, MOST_STATEMENTS);
  const rest = statements.length - shown.length;
  return [
    bulletList(shown.map(({ words, numbers }) => [words, ...references(numbers)])),
    ...(rest > 0 ? [paragraph(`And ${String(rest)} more, in the evidence.`)] : []),
  ];
}

function missingBlocks(competency: Competency, target: number, { model, scoring }: Assessment): readonly Block[] {
  const asked = model.indicators
    .filter((indicator) => indicator.competency === competency.id && indicator.stage <= Math.ceil(target))
    .toSorted((a, b) => a.stage - b.stage);
  const stateOf = ({ id }: Indicator) => scoring.checks.get(id)?.state;
  const missing = asked.filter((indicator) => stateOf(indicator) === 'unmet' || stateOf(indicator) === 'partly');
  const open = asked.filter((indicator) => stateOf(indicator) === undefined);
  const rows = missing.map((indicator) => [
    cell(indicator.text),
    cell(STATE_WORDS[stateOf(indicator) ?? 'unmet']),
    cell(indicator.firstStep),
  ]);
  const table: Block = {
    type: 'table',
    caption: `Practices of ${competency.name} that are missing`,
    columns: [rowHeader('Practice'), column('Now'), column('First step')],
    rows,
  };
  const known = rows.length === 0 ? [paragraph('No practice is known to be missing.')] : [table];
  return [heading(3, 'What is missing, and how to begin'), ...known, ...openBlocks(open)];
}

function openBlocks(open: readonly Indicator[]): readonly Block[] {
  if (open.length === 0) return [];
  const words = `Not known yet: ${countWords(open.length, 'practice')} up to this target ${open.length === 1 ? 'has' : 'have'} no answer${open.length > MOST_OPEN ? '. The first of them:' : ':'}`;
  return [paragraph(words), bulletList(open.slice(0, MOST_OPEN).map(({ text }) => [text]))];
}

/** The competencies without a gap, and what must be known of them all the same. */
function otherBlocks(assessment: Assessment): readonly Block[] {
  const { scorecard } = assessment.scoring;
  const nameOf = (id: string) => assessment.model.competencies.find((known) => known.id === id)?.name ?? id;
  const others = scorecard.competencies.filter(({ id }) => !scorecard.gaps.includes(id));
  const reached = others
    .filter(({ level }) => level !== null)
    .map(({ id, level, interval }) => `${nameOf(id)} at ${levelWords(level, interval)}`);
  const found = others
    .map((row) => ({ row, findings: findingsOf(row, assessment) }))
    .filter(({ findings }) => findings.length > 0);
  return [
    ...(reached.length === 0 ? [] : [heading(2, 'At or above the target'), paragraph(`${joinWords(reached)}.`)]),
    ...found.flatMap(({ row, findings }) => [heading(3, nameOf(row.id)), ...findings]),
  ];
}

import { stageAt } from '#core/overall.ts';
import type { Competency, Indicator } from '#core/model.ts';
import type { ScorecardRow } from '#core/scorecard.ts';
import { bulletList, cell, column, heading, paragraph, references, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Inline } from '../document.ts';
import { findingsOf } from '../findings.ts';
import { levelFigure } from '../level-figure.ts';
import type { ReportSection } from '../section.ts';
import { collectSeen, type Seen, type Statement } from '../seen.ts';
import type { Voice } from '../voice.ts';

/** More statements than these are counted: the evidence section holds them all. */
const MOST_STATEMENTS = 6;

/** Practices without an answer that are named; the rest is counted. */
const MOST_OPEN = 3;

/** A competency by priority: where it is, what was seen, what the next stage asks, what is missing and how to begin. */
export const gaps: ReportSection = {
  id: 'gaps',
  editions: ['full'],
  blocks: (context) => {
    const { scoring, model } = context.assessment;
    const seen = collectSeen(context.assessment, context.voice);
    const rows = new Map(scoring.scorecard.competencies.map((row) => [row.id, row]));
    const pressing = scoring.scorecard.gaps.flatMap((id) => {
      const row = rows.get(id);
      const competency = model.competencies.find((known) => known.id === id);
      return row === undefined || competency === undefined
        ? []
        : competencyBlocks(competency, row, seen.get(id), context);
    });
    return [...introduction(context), ...pressing, ...otherBlocks(context)];
  },
};

function introduction({ assessment: { scoring }, voice: { say } }: ReportContext): readonly Block[] {
  if (scoring.scorecard.overall.level === null) return [paragraph(say.gaps('none-assessed'))];
  return [paragraph(say.gaps(scoring.scorecard.gaps.length === 0 ? 'none' : 'order'))];
}

function competencyBlocks(
  competency: Competency,
  row: ScorecardRow,
  seen: Seen | undefined,
  context: ReportContext,
): readonly Block[] {
  const { assessment, voice } = context;
  const { model } = assessment;
  if (row.level === null || row.target === null) return [];
  const here = stageAt(row.level, model);
  const next = model.stages.find(({ id }) => id === Math.min((here?.id ?? 1) + 1, model.stages.length));
  const descriptor = (stage: number | undefined) => competency.descriptors[(stage ?? 0) - 1] ?? '';
  return [
    heading(2, competency.name),
    levelFigure(model, row, voice),
    paragraph(standingWords(row, row.level, row.target, voice)),
    ...findingsOf(row, context),
    heading(3, voice.say.gaps('here', { stage: here?.name ?? '' })),
    paragraph(descriptor(here?.id)),
    ...seenBlocks(seen, voice),
    heading(3, voice.say.gaps('next', { stage: next?.name ?? '' })),
    paragraph(descriptor(next?.id)),
    ...missingBlocks(competency, row.target, context),
  ];
}

function standingWords(row: ScorecardRow, level: number, target: number, voice: Voice): string {
  const words = {
    level: voice.level(level, row.interval),
    target: voice.target(target),
    gap: voice.gap(target, level),
  };
  return row.gapLikelihood === null
    ? voice.say.gaps('standing', words)
    : voice.say.gaps('standing.likely', { ...words, likelihood: voice.percent(row.gapLikelihood) });
}

function seenBlocks(seen: Seen | undefined, voice: Voice): readonly Block[] {
  const { say } = voice;
  const parts = [
    [say.gaps('strengths'), seen?.strengths ?? []],
    [say.gaps('gaps'), seen?.gaps ?? []],
    [say.gaps('answers'), seen?.answers ?? []],
  ] as const;
  if (parts.every(([, statements]) => statements.length === 0)) {
    return [heading(3, say.gaps('seen')), paragraph(say.gaps('seen.nothing'))];
  }
  return parts.flatMap(([title, statements]) =>
    statements.length === 0 ? [] : [heading(3, title), ...statementBlocks(statements, voice)],
  );
}

function statementBlocks(statements: readonly Statement[], voice: Voice): readonly Block[] {
  const shown = statements.slice(0, MOST_STATEMENTS);
  const rest = statements.length - shown.length;
  return [
    bulletList(shown.map((statement) => statementParts(statement, voice))),
    ...(rest > 0 ? [paragraph(voice.say.gaps('seen.more', { count: rest }))] : []),
  ];
}

/** What was seen, in whose words, when and where: the quote leads to its page. */
function statementParts({ words, numbers, quote }: Statement, voice: Voice): readonly (string | Inline)[] {
  if (quote === null) return [words, ...references(numbers, voice)];
  const quoted = voice.say.gaps('seen.quote', { quote: voice.quote(quote.words), date: voice.date(quote.at) });
  const link: Inline = { type: 'link', url: quote.url, inlines: [{ type: 'text', text: quoted }] };
  return [words, { type: 'break' }, link, ...references(numbers, voice)];
}

function missingBlocks(
  competency: Competency,
  target: number,
  { assessment: { model, scoring }, voice: { say } }: ReportContext,
): readonly Block[] {
  const asked = model.indicators
    .filter((indicator) => indicator.competency === competency.id && indicator.stage <= Math.ceil(target))
    .toSorted((a, b) => a.stage - b.stage);
  const stateOf = ({ id }: Indicator) => scoring.checks.get(id)?.state;
  const missing = asked.filter((indicator) => stateOf(indicator) === 'unmet' || stateOf(indicator) === 'partly');
  const open = asked.filter((indicator) => stateOf(indicator) === undefined);
  const table: Block = {
    type: 'table',
    caption: say.gaps('missing.table', { name: competency.name }),
    columns: [rowHeader(say.gaps('practice')), column(say.gaps('now')), column(say.gaps('first-step'))],
    rows: missing.map((indicator) => [
      cell(indicator.text),
      cell(say.common(`state.${stateOf(indicator) ?? 'unmet'}`)),
      cell(indicator.firstStep),
    ]),
  };
  const known = missing.length === 0 ? [paragraph(say.gaps('missing.none'))] : [table];
  return [heading(3, say.gaps('missing')), ...known, ...openBlocks(open, { say })];
}

function openBlocks(open: readonly Indicator[], { say }: Pick<Voice, 'say'>): readonly Block[] {
  if (open.length === 0) return [];
  const words = say.gaps(open.length > MOST_OPEN ? 'open.first' : 'open', { count: open.length });
  return [paragraph(words), bulletList(open.slice(0, MOST_OPEN).map(({ text }) => [text]))];
}

/** The competencies without a gap, and what must be known of them all the same. */
function otherBlocks(context: ReportContext): readonly Block[] {
  const { assessment, voice } = context;
  const { scorecard } = assessment.scoring;
  const { say } = voice;
  const nameOf = (id: string) => assessment.model.competencies.find((known) => known.id === id)?.name ?? id;
  const others = scorecard.competencies.filter(({ id }) => !scorecard.gaps.includes(id));
  const reached = others
    .filter(({ level }) => level !== null)
    .map(({ id, level, interval }) =>
      say.gaps('reached.item', { name: nameOf(id), level: voice.level(level, interval) }),
    );
  const found = others
    .map((row) => ({ row, findings: findingsOf(row, context) }))
    .filter(({ findings }) => findings.length > 0);
  return [
    ...(reached.length === 0
      ? []
      : [heading(2, say.gaps('reached')), paragraph(say.gaps('reached.list', { items: voice.list(reached) }))]),
    ...found.flatMap(({ row, findings }) => [heading(2, nameOf(row.id)), ...findings]),
  ];
}

import { modeAt, stageAt } from '#core/overall.ts';
import type { Checklist } from '#core/model.ts';
import { bulletList, cell, column, heading, paragraph, paragraphAs, rowHeader } from '../blocks.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import type { ReportSection } from '../section.ts';

/** What the stage the community is in asks of the organisation, and how far each way through the model is done. */
export const stageAsks: ReportSection = {
  id: 'stage-asks',
  editions: ['full'],
  blocks: (context) => [...stageBlocks(context), ...modeBlocks(context), ...progressBlocks(context)],
};

function stageBlocks({ assessment: { scoring, model, exportFile }, voice: { say } }: ReportContext): readonly Block[] {
  const { level } = scoring.scorecard.overall;
  const stage = level === null ? undefined : stageAt(level, model);
  if (stage === undefined) return [paragraph(say.stageAsks('none'))];
  const { id, name, summary, focus, threats, message } = stage;
  const community = exportFile.community.name;
  const lists = [
    [say.stageAsks('focus'), focus],
    [say.stageAsks('threats'), threats],
  ] as const;
  return [
    paragraphAs('lead', say.stageAsks('lead', { community, stage: id, name, summary })),
    ...lists.flatMap(([title, items]) =>
      items.length === 0 ? [] : [heading(2, title), bulletList(items.map((item) => [item]))],
    ),
    heading(2, say.stageAsks('message')),
    paragraph(message),
    paragraph(say.stageAsks('not-all')),
  ];
}

function modeBlocks({ assessment: { scoring, model }, voice: { say } }: ReportContext): readonly Block[] {
  const { level } = scoring.scorecard.overall;
  const mode = level === null ? undefined : modeAt(level, model);
  if (mode === undefined) return [];
  return [
    heading(2, model.modes.map(({ name }) => name).join(', ')),
    paragraph(say.stageAsks('mode.now', { name: mode.name, summary: mode.summary })),
  ];
}

function progressBlocks(context: ReportContext): readonly Block[] {
  const { assessment, voice } = context;
  const { say } = voice;
  const { checklists } = assessment.model;
  if (checklists.length === 0) return [];
  return [
    heading(2, say.stageAsks('progress')),
    {
      type: 'table',
      caption: say.stageAsks('progress'),
      columns: [
        rowHeader(say.stageAsks('list')),
        column(say.stageAsks('met'), 'end'),
        column(say.stageAsks('partly'), 'end'),
        column(say.stageAsks('unmet'), 'end'),
        column(say.stageAsks('open'), 'end'),
      ],
      rows: checklists.map((list) => progressCells(list, context)),
    },
  ];
}

function progressCells(
  { title, indicators }: Checklist,
  { assessment: { scoring }, voice: { say } }: ReportContext,
): readonly Cell[] {
  const states = indicators.map((id) => scoring.checks.get(id)?.state);
  const count = (...wanted: readonly (typeof states)[number][]) =>
    String(states.filter((state) => wanted.includes(state)).length);
  const applicable = states.filter((state) => state !== 'na').length;
  return [
    cell(title),
    cell(say.stageAsks('met.of', { met: count('met'), of: applicable })),
    cell(count('partly')),
    cell(count('unmet')),
    cell(count(undefined)),
  ];
}

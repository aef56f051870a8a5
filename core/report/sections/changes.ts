import { toTenth } from '#core/level.ts';
import { cell, column, paragraphAs, references, rowHeader } from '../blocks.ts';
import type { Comparison, ReportContext } from '../context.ts';
import type { Block, Cell } from '../document.ts';
import { overallMovement, reasonWords } from '../movements.ts';
import type { ReportSection } from '../section.ts';

type Moved = Comparison['competencies'][number];

/** What moved since an earlier date and why; nothing where no date is compared with. */
export const changes: ReportSection = {
  id: 'changes',
  editions: ['full', 'community'],
  blocks: (context) => {
    const { comparison, voice } = context;
    if (comparison === null) return [];
    const { say } = voice;
    const isFull = context.edition === 'full';
    const table: Block = {
      type: 'table',
      caption: say.changes('table'),
      columns: [
        rowHeader(say.changes('competency')),
        column(say.changes('before'), 'end'),
        column(say.changes('after'), 'end'),
        column(say.changes('moved'), 'end'),
        column(say.changes('why')),
        ...(isFull ? [column(say.changes('seen'))] : []),
      ],
      rows: comparison.competencies.map((moved) => cellsOf(moved, context)),
    };
    return [
      paragraphAs('lead', overallMovement(comparison, voice)),
      table,
      paragraphAs('aside', say.changes('reading')),
    ];
  },
};

function cellsOf(moved: Moved, { assessment, edition, voice }: ReportContext): readonly Cell[] {
  const { say, tenth } = voice;
  const none = say.common('none');
  const { competency: id, before, after } = moved;
  const numbers = moved.observations.flatMap((seen) => assessment.numbers.get(seen) ?? []).sort((a, b) => a - b);
  return [
    cell(assessment.model.competencies.find((known) => known.id === id)?.name ?? id),
    cell(before === null ? none : tenth(before)),
    cell(after === null ? none : tenth(after)),
    cell(before === null || after === null ? none : voice.difference(toTenth(after) - toTenth(before))),
    cell(reasonWords(moved, voice)),
    ...(edition === 'full' ? [cell(...references(numbers, voice))] : []),
  ];
}

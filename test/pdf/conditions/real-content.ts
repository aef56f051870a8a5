import { booleanAt, dictAt } from '../reading/objects.ts';
import type { Mark } from '../reading/page-content.ts';
import { contentKey, drawnIn, elementsByContent, type Pdf, textOf } from '../reading/pdf.ts';
import type { Condition } from './condition.ts';

/** Checkpoint 01: everything on a page is tagged or an artifact, and not both. */
export const realContent: readonly Condition[] = [
  {
    id: '01-003',
    says: 'an artifact within tagged content',
    check: (pdf) => nested(pdf, (mark, around) => isArtifact(mark) && around.some(({ mcid }) => mcid !== null)),
  },
  {
    id: '01-004',
    says: 'tagged content within an artifact',
    check: (pdf) => nested(pdf, ({ mcid }, around) => mcid !== null && around.some(isArtifact)),
  },
  {
    id: '01-005',
    says: 'content that is neither tagged nor an artifact',
    check: (pdf) => {
      const elements = elementsByContent(pdf);
      return drawnIn(pdf).flatMap((drawn) => {
        const isTagged = drawn.marks.some(({ mcid, owner }) => {
          return mcid !== null && elements.has(contentKey({ content: owner, mcid }));
        });
        return isTagged || drawn.marks.some(isArtifact)
          ? []
          : [`page ${String(drawn.page)}: ${drawn.kind} ${textOf(drawn)}`];
      });
    },
  },
  {
    id: '01-007',
    says: 'the file calls its own tags suspect',
    check: ({ catalog }) => (booleanAt(dictAt(catalog, 'MarkInfo'), 'Suspects') === true ? ['MarkInfo'] : []),
  },
];

function isArtifact({ tag }: Mark): boolean {
  return tag === 'Artifact';
}

function nested({ pages }: Pdf, isWrong: (mark: Mark, around: readonly Mark[]) => boolean): readonly string[] {
  return pages.flatMap(({ number, content }) =>
    content.marks
      .filter(({ mark, around }) => isWrong(mark, around))
      .map(({ mark }) => `page ${String(number)}: ${mark.tag} ${String(mark.mcid)}`),
  );
}

import { PDFStream } from 'pdf-lib';
import { has, nameAt } from '../reading/objects.ts';
import type { Condition } from './condition.ts';

/** Checkpoint 30: XObjects. */
export const xObjects: readonly Condition[] = [
  {
    id: '30-001',
    says: 'an XObject that refers to another file',
    check: ({ document }) =>
      document.context
        .enumerateIndirectObjects()
        .filter(([, object]) => object instanceof PDFStream && nameAt(object.dict, 'Subtype') === 'Form')
        .filter(([, object]) => object instanceof PDFStream && has(object.dict, 'Ref'))
        .map(([ref]) => ref.tag),
  },
  {
    id: '30-002',
    says: 'a form XObject with MCIDs that is drawn more than once',
    check: ({ pages }) => {
      const times = new Map<PDFStream, number>();
      for (const { content } of pages) {
        for (const [form, drawn] of content.forms) {
          if (drawn.hasMarks) times.set(form, (times.get(form) ?? 0) + drawn.times);
        }
      }
      return [...times.values()].filter((count) => count > 1).map((count) => `${String(count)} times`);
    },
  },
];

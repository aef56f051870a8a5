import type { PDFDict } from 'pdf-lib';
import { has, nameAt, numberAt, numberTree, asDict, dictAt, textAt } from '../reading/objects.ts';
import type { Annotation, Pdf } from '../reading/pdf.ts';
import { type Element, nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';
import { annotationOwners } from './language.ts';

/** Annotation types of ISO 32000-1, 12.5.6. */
const SUBTYPES = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink ' +
    'Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
  ).split(' '),
);

/** Annotations that have elements of their own kind, or none at all. */
const OTHERWISE_PLACED = ['Widget', 'Link', 'PrinterMark', 'Popup'];

/** Checkpoint 28: annotations. */
export const annotations: readonly Condition[] = [
  {
    id: '28-002',
    says: 'an annotation that is not in an Annot element',
    check: (pdf) =>
      each(pdf, (subtype, _dict, owner) => !OTHERWISE_PLACED.includes(subtype) && owner?.role !== 'Annot'),
  },
  {
    id: '28-004',
    says: 'an annotation that is not described',
    check: (pdf) =>
      each(pdf, (subtype, dict, owner) => {
        if (['Widget', 'Popup', 'PrinterMark'].includes(subtype)) return false;
        return (textAt(dict, 'Contents') ?? textAt(owner?.dict, 'Alt') ?? '') === '';
      }),
  },
  { id: '28-006', says: 'an annotation of an unknown type', check: (pdf) => each(pdf, (type) => !SUBTYPES.has(type)) },
  { id: '28-007', says: 'a trap network', check: (pdf) => each(pdf, (type) => type === 'TrapNet') },
  {
    id: '28-008',
    says: 'a page with annotations that does not say their order',
    check: ({ pages }) =>
      pages
        .filter(({ page, annotations: own }) => own.length > 0 && !has(page.node, 'Tabs'))
        .map(({ number }) => `page ${String(number)}`),
  },
  {
    id: '28-009',
    says: 'a page whose annotations are not in the order of the structure',
    check: ({ pages }) =>
      pages
        .filter(({ page, annotations: own }) => own.length > 0 && (nameAt(page.node, 'Tabs') ?? 'S') !== 'S')
        .map(({ number }) => `page ${String(number)}`),
  },
  {
    id: '28-011',
    says: 'a link that is not in a Link element',
    check: (pdf) => each(pdf, (type, _dict, owner) => type === 'Link' && owner?.role !== 'Link'),
  },
  {
    id: '28-012',
    says: 'a link without Contents',
    check: (pdf) => each(pdf, (type, dict) => type === 'Link' && (textAt(dict, 'Contents') ?? '') === ''),
  },
  {
    id: 'iso-annotation-parent',
    says: 'an annotation whose StructParent does not lead to its element (ISO 32000-1, 14.7.4.4)',
    check: (pdf) => {
      const parents = numberTree(dictAt(pdf.structure?.root, 'ParentTree'));
      return each(pdf, (_type, dict, owner) => {
        if (owner === undefined) return false;
        return asDict(parents.get(numberAt(dict, 'StructParent') ?? -1)) !== owner.dict;
      });
    },
  },
  {
    id: 'iso-link-content',
    says: 'a Link element with nothing to read, or without its annotation (ISO 32000-1, 14.8.4.4.2)',
    check: ({ structure }) =>
      (structure?.all ?? [])
        .filter(({ role }) => role === 'Link')
        .filter(({ kids }) => !kids.some((kid) => 'annotation' in kid) || kids.every((kid) => 'annotation' in kid))
        .map(nameOf),
  },
];

function each(
  pdf: Pdf,
  isWrong: (subtype: string, dict: PDFDict, owner: Element | undefined) => boolean,
): readonly string[] {
  const owners = annotationOwners(pdf);
  const ownerOf = ({ ref }: Annotation) => (ref === undefined ? undefined : owners.get(ref.tag));
  return pdf.pages.flatMap(({ number, annotations: own }) =>
    own
      .filter((one) => isWrong(nameAt(one.dict, 'Subtype') ?? '', one.dict, ownerOf(one)))
      .map(({ dict }) => `page ${String(number)}: ${nameAt(dict, 'Subtype') ?? '?'} ${textAt(dict, 'Contents') ?? ''}`),
  );
}

import { PDFArray } from 'pdf-lib';
import { asDict, booleanAt, dictAt, numberAt, numberTree } from '../reading/objects.ts';
import { contentKey, type Pdf } from '../reading/pdf.ts';
import { ownerOfPage } from '../reading/page-content.ts';
import { nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** What the Matterhorn Protocol takes for granted of a tagged PDF. */
export const structureTree: readonly Condition[] = [
  {
    id: 'iso-marked',
    says: 'the file does not say that it is tagged (ISO 32000-1, 14.7.1)',
    check: ({ catalog }) => (booleanAt(dictAt(catalog, 'MarkInfo'), 'Marked') === true ? [] : ['MarkInfo']),
  },
  {
    id: 'iso-tree',
    says: 'a structure tree that is not there, or not a tree (ISO 32000-1, 14.7.2)',
    check: ({ structure }) => {
      if (structure === null) return ['Catalog'];
      const roots = structure.elements.filter(({ role }) => role === 'Document');
      return [
        ...structure.faults,
        ...(roots.length === structure.elements.length && roots.length > 0 ? [] : ['no Document at the top']),
      ];
    },
  },
  {
    id: 'iso-content-order',
    says: 'operators of a page that are not balanced (ISO 32000-1, 8.4.2 and 14.6)',
    check: ({ pages }) =>
      pages.flatMap(({ number, content }) => content.faults.map((fault) => `page ${String(number)}: ${fault}`)),
  },
  {
    id: 'iso-content-once',
    says: 'an MCID that is used twice, or stands in the structure but not on the page (ISO 32000-1, 14.7.4)',
    check: mismatchedContent,
  },
  {
    id: 'iso-parent-tree',
    says: 'marked content that the parent tree does not lead to its element (ISO 32000-1, 14.7.4.4)',
    check: wrongParents,
  },
  {
    id: 'iso-empty',
    says: 'an element with nothing in it',
    check: ({ structure }) =>
      (structure?.all ?? [])
        .filter(({ kids, role }) => kids.length === 0 && !['TD', 'TH', 'LBody'].includes(role))
        .map(nameOf),
  },
];

function mismatchedContent({ pages, structure }: Pdf): readonly string[] {
  const onPages = pages.flatMap(({ content }) =>
    content.marks.flatMap(({ mark: { mcid, owner } }) => (mcid === null ? [] : [contentKey({ content: owner, mcid })])),
  );
  const inTree = (structure?.all ?? []).flatMap(({ kids }) =>
    kids.flatMap((kid) => ('mcid' in kid ? [contentKey(kid)] : [])),
  );
  const there = new Set(onPages);
  return [...twice(onPages), ...twice(inTree), ...inTree.filter((key) => !there.has(key))];
}

function twice(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

function wrongParents({ pages, structure }: Pdf): readonly string[] {
  if (structure === null) return [];
  const tree = numberTree(dictAt(structure.root, 'ParentTree'));
  const keys = new Map(pages.map(({ page }) => [ownerOfPage(page.ref), numberAt(page.node, 'StructParents')] as const));
  const wrong = structure.all.flatMap((element) =>
    element.kids.flatMap((kid) => {
      if (!('mcid' in kid)) return [];
      const key = kid.content.startsWith('form ') ? Number(kid.content.slice(5)) : keys.get(kid.content);
      const parents = tree.get(key ?? -1);
      const parent = parents instanceof PDFArray ? asDict(parents.lookup(kid.mcid)) : undefined;
      return parent === element.dict ? [] : [`${nameOf(element)}: ${contentKey(kid)}`];
    }),
  );
  const next = numberAt(structure.root, 'ParentTreeNextKey');
  const isLow = next !== undefined && [...tree.keys()].some((key) => key >= next);
  return [...wrong, ...(isLow ? ['ParentTreeNextKey'] : [])];
}

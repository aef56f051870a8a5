import type { Pdf } from '../reading/pdf.ts';
import { type Element, elementKids, isElement, nameOf } from '../reading/structure.ts';
import type { Condition } from './condition.ts';

/** What may stand in an element, as a pattern over its kids' types, and what it may stand in (ISO 32000-1, 14.8.4.3). */
type Rule = { readonly kids?: RegExp; readonly parents?: readonly string[] };

const TABLE_RULES: Readonly<Record<string, Rule>> = {
  Table: { kids: /^(?:Caption )?(?:(?:TR )+|(?:THead )?(?:TBody )+(?:TFoot )?|(?:THead )(?:TR )+)(?:Caption )?$/u },
  THead: { kids: /^(?:TR )+$/u, parents: ['Table'] },
  TBody: { kids: /^(?:TR )+$/u, parents: ['Table'] },
  TFoot: { kids: /^(?:TR )+$/u, parents: ['Table'] },
  TR: { kids: /^(?:T[HD] )+$/u, parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { parents: ['TR'] },
  TD: { parents: ['TR'] },
};

const LIST_RULES: Readonly<Record<string, Rule>> = {
  L: { kids: /^(?:Caption )?(?:LI )+$/u },
  LI: { kids: /^(?:Lbl )?LBody $/u, parents: ['L'] },
  LBody: { parents: ['LI'] },
};

const CONTENTS_RULES: Readonly<Record<string, Rule>> = {
  TOC: { kids: /^(?:Caption )?(?:TOCI |TOC )+$/u },
  TOCI: { kids: /^(?:Lbl |Reference |NonStruct |P |TOC )+$/u, parents: ['TOC'] },
};

/** Elements that hold others only, and no marked content of their own. */
const HOLDERS = new Set(['Document', 'Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'TOC', 'TOCI']);

/** Checkpoint 09: what stands in what. */
export const nesting: readonly Condition[] = [
  { id: '09-004', says: 'a part of a table where it does not belong', check: (pdf) => broken(pdf, TABLE_RULES) },
  { id: '09-005', says: 'a part of a list where it does not belong', check: (pdf) => broken(pdf, LIST_RULES) },
  {
    id: '09-006',
    says: 'a part of a table of contents where it does not belong',
    check: (pdf) => broken(pdf, CONTENTS_RULES),
  },
  {
    id: 'iso-holders',
    says: 'content directly in an element that groups others (ISO 32000-1, 14.8.4.2)',
    check: ({ structure }) =>
      (structure?.all ?? []).filter(({ role, kids }) => HOLDERS.has(role) && !kids.every(isElement)).map(nameOf),
  },
];

function broken({ structure }: Pdf, rules: Readonly<Record<string, Rule>>): readonly string[] {
  return (structure?.all ?? []).flatMap((element) => {
    const rule = rules[element.role];
    return rule === undefined ? [] : faultsOf(element, rule);
  });
}

function faultsOf(element: Element, { kids, parents }: Rule): readonly string[] {
  const types = elementKids(element)
    .map(({ role }) => `${role} `)
    .join('');
  const parent = element.parent?.role ?? 'nothing';
  return [
    ...(kids === undefined || kids.test(types) ? [] : [`${nameOf(element)} holds ${types}`]),
    ...(parents === undefined || parents.includes(parent) ? [] : [`${element.type} in ${parent}`]),
  ];
}

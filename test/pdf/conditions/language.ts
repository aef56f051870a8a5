import { dictAt, has, textAt } from '../reading/objects.ts';
import { contentKey, drawnIn, elementsByContent, type Pdf, textOf } from '../reading/pdf.ts';
import { type Element, nameOf, withAncestors } from '../reading/structure.ts';
import type { Condition } from './condition.ts';
import { titleLanguage } from './metadata.ts';

/** Checkpoint 11: in which language everything is. */
export const language: readonly Condition[] = [
  { id: '11-001', says: 'text of no known language', check: textWithoutLanguage },
  {
    id: '11-002',
    says: 'Alt, ActualText or E of no known language',
    check: (pdf) => [
      ...(pdf.structure?.all ?? [])
        .filter(({ dict }) => ['Alt', 'ActualText', 'E'].some((name) => has(dict, name)))
        .filter((element) => !hasLanguage(pdf, element))
        .map(nameOf),
      ...textWithoutLanguage(pdf, ({ actualText }) => actualText !== undefined),
    ],
  },
  {
    id: '11-003',
    says: 'an outline of no known language',
    check: ({ catalog }) =>
      dictAt(dictAt(catalog, 'Outlines'), 'First') === undefined || isSaid(textAt(catalog, 'Lang')) ? [] : ['Outlines'],
  },
  {
    id: '11-004',
    says: 'an annotation whose Contents is of no known language',
    check: (pdf) => {
      const owners = annotationOwners(pdf);
      return pdf.pages.flatMap(({ number, annotations }) =>
        annotations
          .filter(({ dict, ref }) => {
            const owner = ref === undefined ? undefined : owners.get(ref.tag);
            return has(dict, 'Contents') && !isSaid(textAt(dict, 'Lang')) && !hasLanguage(pdf, owner);
          })
          .map(() => `page ${String(number)}`),
      );
    },
  },
  {
    id: '11-006',
    says: 'metadata of no known language',
    check: (pdf) =>
      pdf.xmp === undefined || isSaid(textAt(pdf.catalog, 'Lang')) || isSaid(titleLanguage(pdf)) ? [] : ['XMP'],
  },
  {
    id: 'iso-language-tag',
    says: 'a language that is no BCP 47 tag (ISO 32000-1, 14.9.2)',
    check: ({ catalog, structure, pages }) =>
      [
        textAt(catalog, 'Lang'),
        ...(structure?.all ?? []).map(({ dict }) => textAt(dict, 'Lang')),
        ...pages.flatMap(({ content }) => content.marks.map(({ mark }) => mark.language)),
      ].flatMap((tag) => (tag === undefined || isLanguageTag(tag) ? [] : [tag])),
  },
];

/** The elements that annotations belong to, by the annotation's reference. */
export function annotationOwners({ structure }: Pdf): ReadonlyMap<string, Element> {
  return new Map(
    (structure?.all ?? []).flatMap((element) =>
      element.kids.flatMap((kid) => ('annotation' in kid ? [[kid.annotation.tag, element] as const] : [])),
    ),
  );
}

function textWithoutLanguage(
  pdf: Pdf,
  isMeant: (mark: { readonly actualText: string | undefined }) => boolean = () => true,
): readonly string[] {
  if (isSaid(textAt(pdf.catalog, 'Lang'))) return [];
  const elements = elementsByContent(pdf);
  return drawnIn(pdf).flatMap((drawn) => {
    if (drawn.kind !== 'text' || !drawn.marks.some(isMeant)) return [];
    const isKnown = drawn.marks.some(({ language: own, mcid, owner }) => {
      if (isSaid(own)) return true;
      return mcid !== null && hasLanguage(pdf, elements.get(contentKey({ content: owner, mcid })));
    });
    return isKnown ? [] : [`page ${String(drawn.page)}: ${textOf(drawn)}`];
  });
}

function hasLanguage({ catalog }: Pdf, element: Element | undefined): boolean {
  if (isSaid(textAt(catalog, 'Lang'))) return true;
  return element !== undefined && withAncestors(element).some(({ dict }) => isSaid(textAt(dict, 'Lang')));
}

function isSaid(tag: string | undefined): boolean {
  return tag !== undefined && tag !== '';
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

import { JSDOM } from 'jsdom';
import { booleanAt, dictAt, has } from '../reading/objects.ts';
import type { Pdf } from '../reading/pdf.ts';
import type { Condition } from './condition.ts';

const NAMESPACES = {
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
} as const;

/** Checkpoints 06 and 07: what the file says of itself. */
export const metadata: readonly Condition[] = [
  { id: '06-001', says: 'no XMP metadata', check: ({ xmp }) => (xmp === undefined ? ['Catalog'] : []) },
  {
    id: '06-002',
    says: 'XMP does not name PDF/UA-1',
    check: ({ xmp }) => (xmp === undefined || xmpValue(xmp, 'pdfuaid', 'part') === '1' ? [] : ['XMP']),
  },
  {
    id: '06-003',
    says: 'XMP has no dc:title',
    check: ({ xmp }) => (xmp === undefined || (xmpValue(xmp, 'dc', 'title') ?? '') !== '' ? [] : ['XMP']),
  },
  {
    id: '07-001',
    says: 'nothing says that the title is to be shown',
    check: ({ catalog }) => (has(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') ? [] : ['ViewerPreferences']),
  },
  {
    id: '07-002',
    says: 'the title is not to be shown',
    check: ({ catalog }) =>
      booleanAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle') === false ? ['ViewerPreferences'] : [],
  },
  {
    id: 'iso-info-as-xmp',
    says: 'XMP and the Info dictionary do not agree on the title (ISO 32000-1, 14.3)',
    check: ({ xmp, document }) => {
      const [said, meant] = [document.getTitle(), xmp === undefined ? undefined : xmpValue(xmp, 'dc', 'title')];
      return said === undefined || meant === undefined || said === meant ? [] : [`${said} / ${meant}`];
    },
  },
];

/** The language that the title in XMP is said to be in, other than the default. */
export function titleLanguage({ xmp }: Pdf): string | undefined {
  const found = xmp === undefined ? undefined : elementIn(xmp, 'dc', 'title');
  const languages = Array.from(found?.getElementsByTagNameNS(NAMESPACES.rdf, 'li') ?? []).map((item) =>
    item.getAttribute('xml:lang'),
  );
  return languages.find((language) => language !== null && language !== 'x-default') ?? undefined;
}

/** A property of XMP, written as an element or as an attribute (ISO 16684-1, 7). */
function xmpValue(xmp: string, prefix: keyof typeof NAMESPACES, name: string): string | undefined {
  const element = elementIn(xmp, prefix, name);
  const item = element?.getElementsByTagNameNS(NAMESPACES.rdf, 'li')[0];
  if (element !== undefined) return (item ?? element).textContent.trim();
  const carrier = Array.from(parsed(xmp).querySelectorAll('*')).find((one) =>
    one.hasAttributeNS(NAMESPACES[prefix], name),
  );
  return carrier?.getAttributeNS(NAMESPACES[prefix], name) ?? undefined;
}

function elementIn(xmp: string, prefix: keyof typeof NAMESPACES, name: string): Element | undefined {
  return parsed(xmp).getElementsByTagNameNS(NAMESPACES[prefix], name)[0];
}

/** The packet's processing instructions stand outside of the root, where XML allows them. */
function parsed(xmp: string): Document {
  return new JSDOM(xmp.replace(/^\uFEFF/u, '').trim(), { contentType: 'text/xml' }).window.document;
}

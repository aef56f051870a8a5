import { PDFDict, PDFStream } from 'pdf-lib';
import { has, nameAt } from '../reading/objects.ts';
import type { Pdf } from '../reading/pdf.ts';
import type { Condition } from './condition.ts';

/**
 * What our files never have. The conditions about it cannot occur; that it is not there is looked for instead, and says
 * which conditions need a check of their own should it ever come.
 */
export type Absence = Condition & { readonly stands: readonly string[]; readonly because: string };

export const ABSENT: readonly Absence[] = [
  absence('form', ['11-005', '25-001', '28-005', '28-010'], 'a report is read, not filled in', ({ catalog, pages }) => [
    ...(has(catalog, 'AcroForm') ? ['AcroForm'] : []),
    ...pages.flatMap(({ annotations }) =>
      annotations.flatMap(({ dict }) => (nameAt(dict, 'Subtype') === 'Widget' ? ['Widget'] : [])),
    ),
  ]),
  absence('optional content', ['20-001', '20-002', '20-003'], 'nothing of a report is hidden', ({ catalog }) =>
    has(catalog, 'OCProperties') ? ['OCProperties'] : [],
  ),
  absence('encryption', ['26-001', '26-002'], 'anyone may read, copy and have it read out', ({ document }) =>
    document.context.trailerInfo.Encrypt === undefined ? [] : ['Encrypt'],
  ),
  absence('media, scripts and attachment icons', ['28-014', '28-015', '28-016'], 'a report is paper', (pdf) =>
    dicts(pdf).flatMap((dict) => {
      const [subtype, action] = [nameAt(dict, 'Subtype') ?? '', nameAt(dict, 'S') ?? ''];
      const isMedia = ['Screen', 'Movie', 'Sound', '3D', 'RichMedia', 'FileAttachment'].includes(subtype);
      return isMedia || ['JavaScript', 'Rendition', 'Launch'].includes(action) ? [subtype + action] : [];
    }),
  ),
  absence('printer’s marks', ['28-017', '28-018'], 'no printing plates are made of it', (pdf) =>
    dicts(pdf)
      .filter((dict) => nameAt(dict, 'Subtype') === 'PrinterMark')
      .map(() => 'PrinterMark'),
  ),
  absence('ruby and warichu', ['09-007', '09-008'], 'no text has a gloss', ({ structure }) =>
    (structure?.all ?? []).flatMap(({ role }) => (/^(?:Ruby|RB|RT|RP|Warichu|WT|WP)$/u.test(role) ? [role] : [])),
  ),
  absence('formulas', ['17-002', '17-003'], 'there is no mathematics that has to be set', ({ structure }) =>
    (structure?.all ?? []).flatMap(({ role }) => (role === 'Formula' ? [role] : [])),
  ),
  absence(
    'simple fonts',
    ['31-012', '31-013', ...Array.from({ length: 10 }, (_, at) => `31-0${String(17 + at)}`)],
    'every font is composite, as any character may occur',
    ({ fonts }) => fonts.filter(({ isComposite }) => !isComposite).map(({ name }) => name),
  ),
];

/** Conditions that only a person can judge, or that have no test (Matterhorn Protocol 1.1, column "How"). */
export const JUDGED_BY_PEOPLE =
  'order and fitness of tags (01-001, 01-002, 01-006, 02-002, 09-001 to 09-003), flicker, colour, sound, OCR (03 to 05, 08), ' +
  'fitness of titles, languages and alternatives (06-004, 11-007, 13, 14, 15, 17, 19), navigation (27), scripts (29)';

function absence(
  what: string,
  stands: readonly string[],
  because: string,
  check: (pdf: Pdf) => readonly string[],
): Absence {
  return {
    id: `absent ${what}`,
    says: `${what} in the file: ${stands.join(', ')} must be checked`,
    check,
    stands,
    because,
  };
}

function dicts({ document }: Pdf): readonly PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFStream) return [object.dict];
    return object instanceof PDFDict ? [object] : [];
  });
}

import { PDFArray, PDFName } from 'pdf-lib';
import { asDict, dictAt, listAt, nameAt, nameTree, numberAt, streamAt, bytesOf, textAt } from '../reading/objects.ts';
import type { Pdf } from '../reading/pdf.ts';
import type { Condition } from './condition.ts';

const RELATIONSHIPS = ['Source', 'Data', 'Alternative', 'Supplement', 'EncryptedPayload', 'FormData', 'Schema'];

/** Checkpoint 21: files that are attached. */
export const embeddedFiles: readonly Condition[] = [
  {
    id: '21-001',
    says: 'an embedded file without F and UF',
    check: (pdf) =>
      attached(pdf).flatMap((spec) =>
        ['F', 'UF'].filter((name) => (textAt(spec, name) ?? '') === '').map((name) => `no ${name}`),
      ),
  },
  {
    id: 'iso-associated-file',
    says: 'an embedded file that does not say what it is to the document (ISO 32000-2, 14.13; ISO 19005-3, 6.8)',
    check: (pdf) => {
      const associated = listAt(pdf.catalog, 'AF').map(asDict);
      return attached(pdf).flatMap((spec) => [
        ...(RELATIONSHIPS.includes(nameAt(spec, 'AFRelationship') ?? '') ? [] : ['AFRelationship']),
        ...(associated.includes(spec) ? [] : ['not in AF of the catalog']),
        ...((textAt(spec, 'Desc') ?? '') === '' ? ['no Desc'] : []),
      ]);
    },
  },
  {
    id: 'iso-embedded-file',
    says: 'an embedded file without its type, or of another size than it says (ISO 32000-1, 7.11.4)',
    check: (pdf) =>
      attached(pdf).flatMap((spec) => {
        const stream = streamAt(dictAt(spec, 'EF'), 'F');
        if (stream === undefined) return ['no stream'];
        const size = numberAt(dictAt(stream.dict, 'Params'), 'Size');
        return [
          ...((nameAt(stream.dict, 'Subtype') ?? '').includes('/') ? [] : ['no media type']),
          ...(size === bytesOf(stream).length ? [] : [`Size ${String(size)}`]),
        ];
      }),
  },
];

/** The file specifications of embedded files. */
export function attached({ catalog }: Pdf) {
  const named = nameTree(dictAt(dictAt(catalog, 'Names'), 'EmbeddedFiles')).map(asDict);
  const found = catalog.lookup(PDFName.of('AF'));
  const associated = found instanceof PDFArray ? listAt(catalog, 'AF').map(asDict) : [];
  return [...new Set([...named, ...associated])].filter((spec) => spec !== undefined);
}

import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from 'pdf-lib';
import { type PDFObject, PDFRef, PDFStream, PDFString } from 'pdf-lib';

/** What stands under a name, with references followed; a stream counts as its dictionary. */
export function dictAt(dict: PDFDict | undefined, name: string): PDFDict | undefined {
  return asDict(dict?.lookup(PDFName.of(name)));
}

export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict;
  return object instanceof PDFDict ? object : undefined;
}

export function streamAt(dict: PDFDict | undefined, name: string): PDFStream | undefined {
  const found = dict?.lookup(PDFName.of(name));
  return found instanceof PDFStream ? found : undefined;
}

export function nameAt(dict: PDFDict | undefined, name: string): string | undefined {
  const found = dict?.lookup(PDFName.of(name));
  return found instanceof PDFName ? found.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, name: string): number | undefined {
  const found = dict?.lookup(PDFName.of(name));
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

export function booleanAt(dict: PDFDict | undefined, name: string): boolean | undefined {
  const found = dict?.lookup(PDFName.of(name));
  return found instanceof PDFBool ? found.asBoolean() : undefined;
}

export function textAt(dict: PDFDict | undefined, name: string): string | undefined {
  const found = dict?.lookup(PDFName.of(name));
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined;
}

export function has(dict: PDFDict | undefined, name: string): boolean {
  return dict?.lookup(PDFName.of(name)) !== undefined;
}

/** The entries of an array with references followed; none where there is no array. */
export function listAt(dict: PDFDict | undefined, name: string): readonly PDFObject[] {
  const found = dict?.lookup(PDFName.of(name));
  return found instanceof PDFArray ? looked(found) : [];
}

export function looked(array: PDFArray): readonly PDFObject[] {
  return array.asArray().flatMap((_, at) => array.lookup(at) ?? []);
}

export function numbersAt(dict: PDFDict | undefined, name: string): readonly number[] {
  return listAt(dict, name).flatMap((one) => (one instanceof PDFNumber ? [one.asNumber()] : []));
}

/** The reference under a name, not followed. */
export function refAt(dict: PDFDict, name: string): PDFRef | undefined {
  const found = dict.get(PDFName.of(name));
  return found instanceof PDFRef ? found : undefined;
}

/** A stream's bytes without its filters. */
export function bytesOf(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}

/** The values of a number tree (ISO 32000-1, 7.9.7) by their keys. */
export function numberTree(root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const values = new Map<number, PDFObject>();
  const read = (node: PDFDict) => {
    const pairs = listAt(node, 'Nums');
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [key, value] = [pairs[at], pairs[at + 1]];
      if (key instanceof PDFNumber && value !== undefined) values.set(key.asNumber(), value);
    }
    for (const kid of listAt(node, 'Kids')) if (kid instanceof PDFDict) read(kid);
  };
  if (root !== undefined) read(root);
  return values;
}

/** The values of a name tree (ISO 32000-1, 7.9.6). */
export function nameTree(root: PDFDict | undefined): readonly PDFObject[] {
  if (root === undefined) return [];
  const own = listAt(root, 'Names').filter((_, at) => at % 2 === 1);
  return [...own, ...listAt(root, 'Kids').flatMap((kid) => nameTree(asDict(kid)))];
}

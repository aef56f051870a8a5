import { inflateSync } from 'node:zlib';
import { zlibSync } from 'fflate';
import { makeMaker as makeTidemark } from '../report/tidemark.ts';
import type { Maker, MakeMaker, Matter } from '../report/maker.ts';

/** Merely compressing the streams of tidemark's own PDF again and writing them between its other bytes, in JavaScript. */
export const makeMaker: MakeMaker = (matter) => compressAgain(matter, (bytes) => zlibSync(bytes));

/** The same with any compressor. */
export async function compressAgain(matter: Matter, compress: (bytes: Uint8Array) => Uint8Array): Promise<Maker> {
  const parts = partsOf(Buffer.from(await (await makeTidemark(matter)).render()));
  return {
    render: () => {
      const written = parts.map(({ bytes, isPacked }) => (isPacked ? compress(bytes) : bytes));
      return Buffer.concat(written);
    },
  };
}

/** A PDF's streams unpacked, and what stands between them. */
function partsOf(pdf: Buffer) {
  const parts: { bytes: Uint8Array; isPacked: boolean }[] = [];
  let at = 0;
  for (;;) {
    const found = pdf.indexOf('stream', at);
    if (found < 0) break;
    const start = found + (pdf.subarray(found + 6, found + 8).toString('latin1') === '\r\n' ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    if (end < 0) break;
    const dictionary = pdf.subarray(pdf.lastIndexOf('obj', found), found).toString('latin1');
    parts.push({ bytes: pdf.subarray(at, start), isPacked: false });
    const packed = pdf.subarray(start, end);
    parts.push(
      dictionary.includes('/FlateDecode')
        ? { bytes: inflateSync(packed), isPacked: true }
        : { bytes: packed, isPacked: false },
    );
    at = end + 'endstream'.length;
    parts.push({ bytes: pdf.subarray(end, at), isPacked: false });
  }
  return [...parts, { bytes: pdf.subarray(at), isPacked: false }];
}

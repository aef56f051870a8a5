import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { Brand } from '../../format.ts';

/** A logo in the document, with its size in pixels. */
export type Logo = { readonly image: PDFRef; readonly width: number; readonly height: number };

/** Puts a brand's logo into the document; a warning where it cannot be read. */
export async function embedLogo(
  file: PDFDocument,
  { logo }: Brand,
): Promise<{ readonly logo: Logo | null; readonly warnings: readonly string[] }> {
  if (logo === undefined) return { logo: null, warnings: [] };
  if (logo.mediaType === 'image/svg+xml') {
    return { logo: null, warnings: ['A logo in SVG is not drawn in the PDF: give it as PNG for that.'] };
  }
  try {
    const image = logo.mediaType === 'image/png' ? await file.embedPng(logo.bytes) : await file.embedJpg(logo.bytes);
    return { logo: { image: image.ref, width: image.width, height: image.height }, warnings: [] };
  } catch {
    return { logo: null, warnings: ['The logo cannot be read, and is left out: is it what its name says?'] };
  }
}

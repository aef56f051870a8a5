import type { Font } from '@pdf-lib/fontkit';

/**
 * Lets a font shape letters that it has no anchor on for one of their marks, such as U+06A2 in Noto Sans Arabic: the mark
 * stays where it is drawn. @pdf-lib/fontkit 1.1.1 reads an anchor without looking whether there is one, and throws.
 */
export function allowMissingAnchors(font: Font): void {
  const processor = ['_layoutEngine', 'engine', 'GPOSProcessor'].reduce(partOf, font);
  const apply = partOf(processor, 'applyAnchor');
  if (typeof processor !== 'object' || processor === null || typeof apply !== 'function') return;
  const applyWhereThere = (markRecord: unknown, anchor: unknown, base: unknown): void => {
    if (anchor === null || partOf(markRecord, 'markAnchor') === null) return;
    Reflect.apply(apply, processor, [markRecord, anchor, base]);
  };
  Reflect.defineProperty(processor, 'applyAnchor', { value: applyWhereThere });
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}

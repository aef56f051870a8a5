import { showsDiscourse } from '../discourse/marks.ts';
import type { PageView } from '../platform.ts';

/** Platforms whose reader is put into a page only where the page is of theirs, in the order in which they are asked. */
export const recognised: readonly { readonly id: string; readonly isHere: (page: PageView) => boolean }[] = [
  { id: 'discourse', isHere: showsDiscourse },
];

/** The platform whose reader a page wants; undefined where none of them recognises it, or one fails on it. */
export function recognise(page: PageView): string | undefined {
  try {
    return recognised.find(({ isHere }) => isHere(page))?.id;
  } catch {
    return undefined;
  }
}

import type { PageView } from '../platform.ts';

/** How each platform is recognised, by its file: what else is in the file stays out of every page that is not of it. */
const files = import.meta.glob<(page: PageView) => boolean>(
  ['../*.ts', '!../index.ts', '!../platform.ts', '!../generic.ts'],
  { eager: true, import: 'recognises' },
);

/** Platforms whose reader is put into a page only where the page is of theirs, in the order in which they are asked. */
export const recognised: readonly { readonly id: string; readonly isHere: (page: PageView) => boolean }[] =
  Object.entries(files).map(([file, isHere]) => ({ id: file.replace(/^.*\/|\.ts$/gu, ''), isHere }));

/** The platform whose reader a page wants; undefined where none recognises it. One that fails on it is passed over. */
export function recognise(page: PageView): string | undefined {
  const isSafelyHere = (isHere: (page: PageView) => boolean): boolean => {
    try {
      return isHere(page);
    } catch {
      return false;
    }
  };
  return recognised.find(({ isHere }) => isSafelyHere(isHere))?.id;
}

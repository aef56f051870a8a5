import { bbpress } from './bbpress.ts';
import { buddypress } from './buddypress.ts';
import { discourse } from './discourse.ts';
import { generic } from './generic.ts';
import { mediawiki } from './mediawiki.ts';
import type { PageView, Platform } from './platform.ts';
import { type PageReading, readPageWith } from './reading/read-page.ts';

/** Every platform there is, in the order in which they are asked; the last one takes any page. */
export const platforms: readonly Platform[] = [bbpress, buddypress, discourse, mediawiki, generic];

/** Reads a page with the first platform that recognises it. */
export function readPage(page: PageView, among: readonly Platform[] = platforms): PageReading {
  return readPageWith(among, page);
}

import { discourse } from './discourse.ts';
import { flarum } from './flarum.ts';
import { generic } from './generic.ts';
import { nodebb } from './nodebb.ts';
import { phpbb } from './phpbb.ts';
import type { PageView, Platform } from './platform.ts';
import { type PageReading, readPageWith } from './reading/read-page.ts';

/** Every platform there is, in the order in which they are asked; the last one takes any page. */
export const platforms: readonly Platform[] = [discourse, flarum, nodebb, phpbb, generic];

/** Reads a page with the first platform that recognises it. */
export function readPage(page: PageView, among: readonly Platform[] = platforms): PageReading {
  return readPageWith(among, page);
}

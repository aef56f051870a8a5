import { discourse } from './discourse.ts';
import { generic } from './generic.ts';
import { invision } from './invision.ts';
import { mybb } from './mybb.ts';
import type { PageView, Platform } from './platform.ts';
import { type PageReading, readPageWith } from './reading/read-page.ts';
import { smf } from './smf.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin } from './vbulletin.ts';
import { woltlab } from './woltlab.ts';
import { xenforo } from './xenforo.ts';

/** Every platform there is, in the order in which they are asked; the last one takes any page. */
export const platforms: readonly Platform[] = [
  discourse,
  invision,
  mybb,
  smf,
  vanilla,
  vbulletin,
  woltlab,
  xenforo,
  generic,
];

/** Reads a page with the first platform that recognises it. */
export function readPage(page: PageView, among: readonly Platform[] = platforms): PageReading {
  return readPageWith(among, page);
}

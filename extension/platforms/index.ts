import { bettermode } from './bettermode.ts';
import { circle } from './circle.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { facebook } from './facebook.ts';
import { higherLogic } from './higher-logic.ts';
import { khoros } from './khoros.ts';
import { linkedin } from './linkedin.ts';
import { mighty } from './mighty.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { generic } from './generic.ts';
import type { PageView, Platform } from './platform.ts';
import { type PageReading, readPageWith } from './reading/read-page.ts';

/** Every platform there is, in the order in which they are asked; the last one takes any page. */
export const platforms: readonly Platform[] = [
  bettermode,
  circle,
  discord,
  discourse,
  facebook,
  higherLogic,
  khoros,
  linkedin,
  mighty,
  salesforce,
  slack,
  generic,
];

/** Reads a page with the first platform that recognises it. */
export function readPage(page: PageView, among: readonly Platform[] = platforms): PageReading {
  return readPageWith(among, page);
}

import { discourse } from './discourse.ts';
import { gainsight } from './gainsight.ts';
import { generic } from './generic.ts';
import { mattermost } from './mattermost.ts';
import type { PageView, Platform } from './platform.ts';
import { type PageReading, readPageWith } from './reading/read-page.ts';
import { zendesk } from './zendesk.ts';
import { zulip } from './zulip.ts';

/** Every platform there is, in the order in which they are asked; the last one takes any page. */
export const platforms: readonly Platform[] = [discourse, gainsight, mattermost, zendesk, zulip, generic];

/** Reads a page with the first platform that recognises it. */
export function readPage(page: PageView, among: readonly Platform[] = platforms): PageReading {
  return readPageWith(among, page);
}

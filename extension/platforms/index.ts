import type { SiteProfile } from '#core/site-profile.ts';
import { bbpress } from './bbpress.ts';
import { bettermode } from './bettermode.ts';
import { buddypress } from './buddypress.ts';
import { circle } from './circle.ts';
import { discord } from './discord.ts';
import { discourse } from './discourse.ts';
import { facebook } from './facebook.ts';
import { flarum } from './flarum.ts';
import { gainsight } from './gainsight.ts';
import { generic } from './generic.ts';
import { github } from './github.ts';
import { higherLogic } from './higher-logic.ts';
import { humhub } from './humhub.ts';
import { invision } from './invision.ts';
import { khoros } from './khoros.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mattermost } from './mattermost.ts';
import { mediawiki } from './mediawiki.ts';
import { mighty } from './mighty.ts';
import { mybb } from './mybb.ts';
import { nodebb } from './nodebb.ts';
import { phpbb } from './phpbb.ts';
import { reddit } from './reddit.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { smf } from './smf.ts';
import { stackexchange } from './stackexchange.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin } from './vbulletin.ts';
import { woltlab } from './woltlab.ts';
import { xenforo } from './xenforo.ts';
import { zendesk } from './zendesk.ts';
import { zulip } from './zulip.ts';
import type { PageView, Platform } from './platform.ts';
import { type PageReading, readPageWith } from './reading/read-page.ts';

/** Every platform there is, in the order in which they are asked; the last one takes any page. */
export const platforms: readonly Platform[] = [
  bbpress,
  bettermode,
  buddypress,
  circle,
  discord,
  discourse,
  facebook,
  flarum,
  gainsight,
  github,
  higherLogic,
  humhub,
  invision,
  khoros,
  lemmy,
  linkedin,
  mattermost,
  mediawiki,
  mighty,
  mybb,
  nodebb,
  phpbb,
  reddit,
  salesforce,
  slack,
  smf,
  stackexchange,
  vanilla,
  vbulletin,
  woltlab,
  xenforo,
  zendesk,
  zulip,
  generic,
];

/** Reads a page with the first platform that recognises it, or as was taught of its site. */
export function readPage(page: PageView, among: readonly Platform[] = platforms, site?: SiteProfile): PageReading {
  return readPageWith(among, page, site);
}

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { pageView } from './fixture-pages.ts';

describe('a page known by its address', () => {
  it.each([
    ['https://loft.circle.so/', 'circle', 'home'],
    ['https://loft.circle.so/c/questions/old-sails', 'circle', 'topic'],
    ['https://loft.circle.so/u/4310ac79', 'circle', 'member'],
    ['https://loft.circle.so/settings/profile', 'circle', 'other'],
    ['https://kiln.mn.co/posts/88/comments/5', 'mighty', 'topic'],
    ['https://kiln.mn.co/posts/new', 'mighty', 'other'],
    ['https://kiln.mn.co/members/31', 'mighty', 'member'],
    ['https://kiln.mn.co/settings', 'mighty', 'other'],
    ['https://bees.bettermode.io/questions/post/open-jjUC06rnpnAJjbC', 'bettermode', 'topic'],
    ['https://bees.bettermode.io/manage/apps', 'bettermode', 'other'],
    ['https://bees.tribe.so/member/aB3', 'bettermode', 'member'],
    ['https://www.facebook.com/groups/boats', 'facebook', 'home'],
    ['https://www.facebook.com/groups/boats/permalink/78/', 'facebook', 'topic'],
    ['https://www.facebook.com/groups/77/pending_posts', 'facebook', 'moderation'],
    ['https://www.facebook.com/groups/77/files', 'facebook', 'other'],
    ['https://www.linkedin.com/groups/88/', 'linkedin', 'home'],
    ['https://www.linkedin.com/groups/88/manage/membership/requested/', 'linkedin', 'moderation'],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A88-7419000000000000000/', 'linkedin', 'topic'],
    ['https://discord.com/channels/90/@home', 'discord', 'other'],
    ['https://app.slack.com/client/T04/D07PRIVATE', 'slack', 'other'],
    ['https://app.slack.com/client/T04/C07HARBOUR', 'slack', 'chat'],
    ['https://app.slack.com/client/T04/search', 'slack', 'search'],
  ])('%s is of %s, and a %s', (url, platform, kind) => {
    const read = readPage(pageView('<title>x</title>', url));
    expect([read.platform, read.kind]).toEqual([platform, kind]);
  });

  it.each([
    'https://circle.so/',
    'https://www.circle.so/c/news',
    'https://app.circle.so/sign_in',
    'https://www.mightynetworks.com/posts/1',
    'https://bettermode.com/post/x',
    'https://www.facebook.com/harbour',
    'https://www.facebook.com/groups/feed/',
    'https://www.linkedin.com/feed/update/urn:li:activity:7419000000000000000/',
    'https://www.linkedin.com/in/noor',
    'https://discord.com/channels/@me/93',
    'https://discord.com/blog/channels/90',
    'https://slack.com/client/T04/C07',
    'https://facebook.com.example/groups/77',
  ])('%s is of none', (url) => {
    expect(readPage(pageView('<a href="/c/1">x</a>', url)).platform).toBe('generic');
  });

  it.each([
    ['https://www.facebook.com/groups/boats/posts/78/?comment_id=2', 'https://www.facebook.com/groups/boats/posts/78/'],
    ['https://kiln.mn.co/posts/88/comments/5?x=1', 'https://kiln.mn.co/posts/88'],
    ['https://discord.com/channels/90/93/940', 'https://discord.com/channels/90/93'],
    [
      'https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A88-74/',
      'https://www.linkedin.com/feed/update/urn:li:groupPost:88-74/',
    ],
  ])('%s stands for %s', (url, stands) => {
    expect(readPage(pageView('', url)).url).toBe(stands);
  });

  it.each([
    ['https://www.facebook.com/groups/boats/posts/78/', 'https://www.facebook.com/groups/boats/'],
    ['https://www.linkedin.com/feed/update/urn:li:groupPost:88-74/', 'https://www.linkedin.com/groups/88/'],
    ['https://discord.com/channels/90/93', 'https://discord.com/channels/90/'],
    ['https://app.slack.com/client/T04/C07HARBOUR', 'https://app.slack.com/client/T04/'],
  ])('%s belongs to the community at %s', (url, community) => {
    expect(readPage(pageView('', url)).communityUrl).toBe(community);
  });
});

describe('structured data', () => {
  const data = (url: string): string =>
    `<script type="application/ld+json">{"@type":"DiscussionForumPosting","url":"${url}","commentCount":4}</script>`;

  it('counts only where it names the page it stands on', () => {
    const at = 'https://loft.circle.so/c/questions/sails';
    expect(readPage(pageView(data(at), at)).facts).toEqual({ replies: 4 });
    expect(readPage(pageView(data(at), 'https://loft.circle.so/c/questions/needles')).facts).toEqual({});
  });
});

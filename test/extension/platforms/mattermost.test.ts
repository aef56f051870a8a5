// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { recognises } from '../../../extension/platforms/mattermost.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HOME = 'https://chat.allotments.example';
const { url: THREAD } = expectation('mattermost--topic');

function reading(change: (html: string) => string, url = THREAD): ReturnType<typeof readPage> {
  return readPage(pageView(change(fixtureHtml('mattermost--topic')), url));
}

describe('recognising Mattermost', () => {
  it.each([
    ['its name alone', '<meta name="application-name" content="Mattermost">'],
    ['its elements under another name', '<meta name="application-name" content="Chat"><div id="channel_view"></div>'],
  ])('is not done by %s', (_, html) => {
    expect(recognises(pageView(html, HOME))).toBe(false);
  });
});

describe('the kind of a Mattermost page', () => {
  it.each([
    ['/north', 'home'],
    ['/north/channels/compost', 'chat'],
    ['/north/pl/x7k3m9', 'chat'],
    ['/north/threads', 'topic-list'],
    ['/north/threads/x7k3m9', 'topic'],
    ['/north/messages/@eilidh.m', 'other'],
    ['/north/integrations', 'other'],
    ['/login', 'other'],
    ['/admin_console/reporting/system_analytics', 'analytics'],
    ['/admin_console/user_management/users', 'directory'],
    ['/admin_console/about/license', 'other'],
  ])('%s is %s, in a folder too', (path, kind) => {
    expect(reading((html) => html, HOME + path).kind).toBe(kind);
    const inFolder = reading((html) => html.replace('"/static/', '"/chat/static/'), `${HOME}/chat${path}`);
    expect(inFolder).toMatchObject({ kind, communityUrl: `${HOME}/chat/` });
  });
});

describe('a thread of Mattermost', () => {
  it('has its dates where they are written with their zone', () => {
    const zoned = (html: string): string => html.replace(/(datetime="[^"]+)"/gu, '$1Z"');
    expect(reading(zoned).facts).toMatchObject({
      openedAt: '2026-10-04T07:12:09.114Z',
      firstReplyAt: '2026-10-04T09:40:51.300Z',
      lastActivityAt: '2026-10-04T10:02:00.000Z',
    });
  });

  it('says nothing while another thread is shown, or its first post is out of sight', () => {
    expect(reading((html) => html, `${HOME}/north/threads/another`).facts).toEqual({});
  });

  it('without replies has none', () => {
    const alone = (html: string): string =>
      html.replace(/<div class="root-post__divider">[\s\S]*?<\/div><\/div>/u, '').replace(/id="rhsPost_a\d"/gu, '');
    expect(reading(alone).facts).toEqual({ replies: 0, participants: 1, staffReplies: 0, reactions: 4 });
  });
});

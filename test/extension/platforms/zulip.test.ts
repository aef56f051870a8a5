// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { recognises } from '../../../extension/platforms/zulip.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const HOME = 'https://pilots.zulip.example/';
const { url: TOPIC, facts: FACTS } = expectation('zulip--topic');

function reading(change: (html: string) => string, url = TOPIC): ReturnType<typeof readPage> {
  return readPage(pageView(change(fixtureHtml('zulip--topic')), url));
}

describe('recognising Zulip', () => {
  it.each([
    ['its parameters alone', `<div id="page-params" data-params='{}'></div>`],
    [
      'an archive of its messages',
      '<div class="message_row" data-message-id="4"></div><div id="message_feed_container">',
    ],
  ])('is not done by %s', (_, html) => {
    expect(recognises(pageView(html, HOME))).toBe(false);
  });

  it('is done on its page of statistics', () => {
    const html = `<div class="app portico-page stats-page"><div id="id_stats_errors"></div></div><div hidden id="page-params" data-params='{}'></div>`;
    expect(readPage(pageView(html, `${HOME}stats`))).toMatchObject({ platform: 'zulip', kind: 'analytics' });
  });
});

describe('the kind of a Zulip page', () => {
  it.each([
    ['', 'home'],
    ['#inbox', 'topic-list'],
    ['#topics/channel/31-pilots', 'topic-list'],
    ['#feed', 'chat'],
    ['#narrow/channel/31-pilots', 'chat'],
    ['#narrow/stream/31-pilots/subject/ice', 'topic'],
    ['#narrow/channel/31-pilots/topic/ice/near/88', 'topic'],
    ['#narrow/channel/31-pilots/topic/ice/search/floe', 'search'],
    ['#narrow/-topic/ice', 'search'],
    ['#narrow/dm/17,22-group', 'other'],
    ['#narrow/is/dm', 'other'],
    ['#user/17', 'member'],
    ['#settings/profile', 'other'],
  ])('%s is %s', (hash, kind) => {
    expect(reading((html) => html, HOME + hash).kind).toBe(kind);
  });
});

describe('the address of a Zulip page', () => {
  const topic = `${HOME}#narrow/channel/31-pilots/topic/ice`;

  it.each([
    [topic, topic],
    [`${topic}/near/88`, topic],
    [`${topic}/with/88`, topic],
    [`${topic}%2Fnear.2F7`, `${topic}%2Fnear.2F7`],
    [`${HOME}#narrow/dm/17-marit`, HOME],
    [`${HOME}#inbox`, HOME],
    [`${HOME}#settings/profile`, HOME],
  ])('%s stands as %s', (address, stands) => {
    expect(reading((html) => html, address).url).toBe(stands);
  });
});

describe('a topic of Zulip', () => {
  it('is named after its organization', () => {
    expect(reading((html) => html).communityName).toBe('Pilot Station Ostrava');
  });

  it('is read in the markup of older versions too', () => {
    const old = (html: string): string =>
      html.replaceAll('data-message-id', 'zid').replaceAll('messagebox-includes-sender', 'include-sender');
    expect(reading(old).facts).toEqual(FACTS);
  });

  it('is not counted while older messages are still on their way, nor where reactions are names', () => {
    const loading = (html: string): string =>
      html.replace(
        'aria-hidden="true"></div>\n                <div id="message_feed',
        'aria-hidden="true"><div></div></div>\n<div id="message_feed',
      );
    expect(reading(loading).facts).toEqual({ solved: true });
    const named = (html: string): string => html.replace('reaction_count">3<', 'reaction_count">Ravi, Anouk<');
    expect(reading(named).facts).toEqual({ replies: 4, participants: 3, solved: true });
  });

  it('says nothing while the messages of another one are shown', () => {
    expect(reading((html) => html, `${HOME}#narrow/channel/31-pilots/topic/ice`).facts).toEqual({});
  });

  it('that a robot began has all posts by people as replies', () => {
    const begun = (html: string): string =>
      html.replace(
        'data-is-bot="false"><span class="user-name">Marit',
        'data-is-bot="true"><span class="user-name">Marit',
      );
    expect(reading(begun).facts).toMatchObject({ replies: 3, participants: 3 });
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { fixtureHtml, pageView } from './fixture-pages.ts';

const SERVER = '826268672000000001';
const POST = '1478804000000000001';
const MINUTES = ['10:00', '10:05', '11:30'] as const;

/** A message as the client draws it, in the compact or the roomy form. */
function message(index: number, by: string, { tag = '', compact = false, system = false } = {}): string {
  const id = index === 0 ? POST : `${POST.slice(0, -1)}${String(index + 1)}`;
  const time = `<span class="timestamp_a"><time id="message-timestamp-${id}" datetime="2026-03-04T${MINUTES[index] ?? '12:00'}:00.000Z">x</time></span>`;
  const name = `<span id="message-username-${id}"><span class="username_a">${by}</span>${tag}${compact ? '<i>:</i>' : ''}</span>`;
  const header = by === '' ? time : `<h3>${compact ? time + name : name + time}</h3>`;
  return `<li id="chat-messages-${POST}-${id}"><div class="message_a ${system ? 'systemMessage_a' : ''}" role="article">${header}</div></li>`;
}

const START = `<div id="chat-messages-${POST}-${POST}"><h3>A post</h3></div>`;
const SPACER = '<div class="scrollerSpacer_a"></div>';

function read(inside: string, path = `/${SERVER}/${POST}`, beside = '') {
  const list = `<div class="messagesWrapper_a"><ol data-list-id="chat-messages">${inside}</ol>${beside}</div>`;
  return readPage(pageView(`<title>Discord | x | Quay</title>${list}`, `https://discord.com/channels${path}`));
}

describe('a post of a forum', () => {
  const whole = message(0, 'Ana') + message(1, 'Ben') + message(2, 'Ana');
  const all = { replies: 2, participants: 2, lastActivityAt: '2026-03-04T11:30:00.000Z' };
  const first = { openedAt: '2026-03-04T10:00:00.000Z', firstReplyAt: '2026-03-04T10:05:00.000Z' };

  it.each([
    ['the whole of it', START + whole + SPACER, { ...first, ...all }],
    ['more below', `${START}${whole}<div class="placeholder_a"></div>${SPACER}`, first],
    ['more above', `<div class="placeholder_a"></div>${whole}${SPACER}`, { openedAt: first.openedAt }],
    [
      'blocked people',
      `${START}${message(0, 'Ana')}<div class="messageGroupBlocked_a"></div>${message(2, 'Ben')}${SPACER}`,
      { openedAt: first.openedAt },
    ],
    ['its first message deleted', START + message(1, 'Ben') + SPACER, {}],
    [
      'compact messages',
      START + message(0, 'Ana', { compact: true }) + message(1, 'Ben', { compact: true }) + SPACER,
      { ...first, replies: 1, participants: 2, lastActivityAt: '2026-03-04T10:05:00.000Z' },
    ],
    [
      'an app and a notice',
      START +
        message(0, 'Ana', { tag: '<span class="botTag_a botTagOP_a">OP</span>' }) +
        message(1, 'Helper', { tag: '<span class="botTag_a">APP</span>' }) +
        message(2, '', { system: true }) +
        SPACER,
      { replies: 0, participants: 1, openedAt: first.openedAt, staffReplies: 0, lastActivityAt: first.openedAt },
    ],
  ])('is read with %s', (_, inside, facts) => {
    const path = inside.includes(`<li id="chat-messages-${POST}-${POST}"`) ? undefined : `/${SERVER}/7/threads/${POST}`;
    const { kind, facts: found } = read(inside, path);
    expect([kind, found]).toEqual(['topic', facts]);
  });

  it('is not whole while the way back to the newest message is offered', () => {
    const bar = '<div class="jumpToPresentBar_a"></div>';
    expect(read(START + whole + SPACER, undefined, bar).facts).toEqual(first);
  });

  it('knows whom the manager has named as staff', () => {
    const html = `<div class="messagesWrapper_a"><ol data-list-id="chat-messages">${START}${whole}${SPACER}</ol></div>`;
    const page = { ...pageView(html, `https://discord.com/channels/${SERVER}/${POST}`), staffNames: ['ben'] };
    expect(readPage(page).facts.firstReplyBy).toBe('staff');
  });
});

describe('an address of Discord', () => {
  it.each([
    [`/${SERVER}`, 'home'],
    [`/${SERVER}/@home`, 'welcome'],
    [`/${SERVER}/member-safety`, 'directory'],
    [`/${SERVER}/customize-community`, 'other'],
    [`/${SERVER}/1478804000000000009`, 'chat'],
  ])('%s is %s', (path, kind) => {
    expect(read('', path).kind).toBe(kind);
  });

  it('stands for its thread, whichever message is in view', () => {
    const { url, communityUrl, communityName } = read('', `/${SERVER}/7/threads/${POST}/12`);
    expect(url).toBe(`https://discord.com/channels/${SERVER}/${POST}`);
    expect(communityUrl).toBe(`https://discord.com/channels/${SERVER}/`);
    expect(communityName).toBe('Quay');
  });

  it('is nobody else’s', () => {
    for (const address of [
      'https://discord.com/blog/x',
      'https://discord.com.example/channels/1/2',
      'https://support.discord.com/channels/1',
    ])
      expect(readPage(pageView(fixtureHtml('discord--chat'), address)).platform).toBe('generic');
  });
});

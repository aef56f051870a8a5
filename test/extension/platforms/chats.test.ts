// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

function changed(name: string, ...changes: readonly (readonly [string | RegExp, string])[]): object {
  const html = changes.reduce((text, [from, to]) => text.replace(from, to), fixtureHtml(name));
  return readPage(pageView(html, expectation(name).url)).facts;
}

describe('a thread on Slack', () => {
  const { openedAt } = expectation('slack--topic').facts;

  it('says only how many replies there are before all are loaded', () => {
    expect(changed('slack--topic', ['>5 replies<', '>9 replies<'])).toEqual({ replies: 9, openedAt });
  });

  it('is not counted where its first message is out of view', () => {
    expect(changed('slack--topic', [/>5 replies</, '><'])).toEqual({ openedAt });
  });

  it('is nothing while another one is open in the pane', () => {
    const url = expectation('slack--topic').url.replace(/-\d+\.\d+$/u, '-1700000000.000100');
    expect(readPage(pageView(fixtureHtml('slack--topic'), url)).facts).toEqual({});
  });
});

describe('a thread on Discord', () => {
  it('says nothing of a first reply where its beginning is not loaded', () => {
    expect(changed('discord--topic', [/<li id="chat-messages-.*?<\/li>/su, ''])).toEqual({});
  });

  it('is known without its pane, by the message that began it', () => {
    const { url, facts } = expectation('discord--topic');
    const read = readPage(pageView(fixtureHtml('discord--topic'), url.replace(/\d+\/threads\//u, '')));
    expect([read.kind, read.facts]).toEqual(['topic', facts]);
  });

  it('names the first reply only where all authors are known', () => {
    const facts = changed('discord--topic', [/ aria-labelledby="message-username-\d+ message-content-\d+ /gu, ' x="']);
    expect(facts).toEqual({ openedAt: expectation('discord--topic').facts.openedAt });
  });
});

describe('a post in a group of LinkedIn', () => {
  it('says little before all comments are loaded', () => {
    const { openedAt, reactions } = expectation('linkedin--topic').facts;
    expect(changed('linkedin--topic', ['4 comments', '21 comments'])).toEqual({ replies: 21, openedAt, reactions });
  });

  it('tells the side of a reply by a manager’s own list', () => {
    const { url } = expectation('linkedin--topic');
    const page = { ...pageView(fixtureHtml('linkedin--topic'), url), staffNames: ['Bram Okafor'] };
    expect(readPage(page).facts.firstReplyBy).toBe('staff');
  });
});

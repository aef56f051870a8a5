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

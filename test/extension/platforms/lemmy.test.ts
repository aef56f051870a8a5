// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/platforms/index.ts';
import { lemmy } from '../../../extension/platforms/lemmy.ts';
import { expectation, fixtureHtml, pageView } from './fixture-pages.ts';

const FRAME =
  '<div id="root"><div class="lemmy-site" id="app"><nav id="navbar"><a id="navTitle">Plotshare</a></nav></div></div>';

function changed(name: string, ...changes: readonly (readonly [string, string])[]) {
  const html = changes.reduce((text, [from, to]) => {
    expect(text).toMatch(new RegExp(from, 'u'));
    return text.replaceAll(new RegExp(from, 'gu'), to);
  }, fixtureHtml(name));
  return readPage(pageView(html, expectation(name).url)).facts;
}

describe('recognising Lemmy', () => {
  it.each([
    ['its class alone', '<div id="app" class="lemmy-site"></div>'],
    ['a link to its makers', '<div id="root"><div id="app"><a href="https://join-lemmy.org">Lemmy</a></div></div>'],
  ])('is not done by %s', (_, html) => {
    expect(lemmy.recognises(pageView(html, 'https://plotshare.example/post/1'))).toBe(false);
  });
});

describe('the kind of a Lemmy page', () => {
  it.each([
    ['/', 'home'],
    ['/c/greenhouse@fernhill.example', 'topic-list'],
    ['/c/greenhouse/settings', 'other'],
    ['/post/77/904', 'topic'],
    ['/comment/904', 'topic'],
    ['/u/wren', 'member'],
    ['/communities', 'other'],
    ['/modlog/3', 'moderation'],
    ['/reports', 'moderation'],
    ['/search?q=hail', 'search'],
    ['/settings', 'other'],
    ['/login', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(readPage(pageView(FRAME, `https://plotshare.example${path}`))).toMatchObject({
      kind,
      communityName: 'Plotshare',
    });
  });
});

describe('what a Lemmy page shows', () => {
  it('is read off its elements where its JSON is gone', () => {
    const shown = changed('lemmy--topic', ['window.isoData', 'window.other']);
    expect(shown).toEqual({
      ...expectation('lemmy--topic').facts,
      openedAt: '2025-03-07T18:30:00.000Z',
      firstReplyAt: '2025-03-08T05:45:33.000Z',
    });
  });

  it('knows the staff that the manager names, in its JSON and in its elements', () => {
    const name = (html: string) => {
      const page = { ...pageView(html, expectation('lemmy--topic').url), staffNames: ['sorrel@fernhill.example'] };
      return readPage(page).facts;
    };
    const html = fixtureHtml('lemmy--topic');
    for (const facts of [name(html), name(html.replace('window.isoData', 'window.other'))])
      expect(facts).toMatchObject({ firstReplyBy: 'staff', staffReplies: 2 });
  });

  it('has no date where the page gives that of a change or writes in another language', () => {
    expect(changed('lemmy--topic-2', ['content="Tuesday', 'content="modified Tuesday'])).not.toHaveProperty('openedAt');
    expect(changed('lemmy--topic-2', ['content="Tuesday, April', 'content="Dienstag, 1. April'])).not.toHaveProperty(
      'openedAt',
    );
  });

  it('is not the whole conversation where long branches are cut off', () => {
    expect(changed('lemmy--topic-2', ['title="2 Comments"', 'title="9 Comments"'])).toEqual({
      replies: 9,
      openedAt: '2025-04-01T12:00:00.000Z',
    });
  });

  it('is read by the names of version 1.0 too', () => {
    const renamed = changed(
      'lemmy--topic',
      ['"published"', '"published_at"'],
      ['"comments":\\[', '"items":['],
      ['"counts":\\{"post_id":77,"comments":5', '"totals":{"post_id":77'],
      ['"creator_id":3,"removed"', '"creator_id":3,"comments":5,"removed"'],
    );
    expect(renamed).toEqual(expectation('lemmy--topic').facts);
  });
});

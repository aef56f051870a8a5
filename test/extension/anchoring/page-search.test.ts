// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeQuote } from '../../../extension/anchoring/describe-quote.ts';
import { liveRange } from '../../../extension/anchoring/live-range.ts';
import { createPageSearch } from '../../../extension/anchoring/page-search.ts';

const SENTENCE = 'The slipway must be rinsed before the next boat comes up.';
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = `<p>Before all that comes a paragraph of its own.</p><p id="post">${SENTENCE}</p><p>And then one more.</p>`;
});
afterEach(() => {
  life.abort();
});

const wanted = () => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#post')!);
  return [{ id: 'note', quote: describeQuote(document.body, range)! }];
};

describe('a page that is searched again', () => {
  it('keeps the very place of what still stands there, whatever changes elsewhere', async () => {
    const { find } = createPageSearch(document.body, life.signal);
    const quotes = wanted();
    const first = (await find(quotes, life.signal))!.get('note')!;
    document.body.prepend('New on top. ');
    expect((await find(quotes, life.signal))!.get('note')!.range).toBe(first.range);
  });

  it('finds what was drawn anew, lost and come back', async () => {
    const { find } = createPageSearch(document.body, life.signal);
    const quotes = wanted();
    await find(quotes, life.signal);
    const post = document.querySelector('#post')!;
    post.remove();
    expect((await find(quotes, life.signal))!.has('note')).toBe(false);
    document.body.append(post.cloneNode(true));
    const { range, how } = (await find(quotes, life.signal))!.get('note')!;
    expect(how).toBe('exact');
    expect(liveRange(range)!.toString()).toBe(SENTENCE);
  });

  it('sees words that were edited where they stood', async () => {
    const { find } = createPageSearch(document.body, life.signal);
    const quotes = wanted();
    await find(quotes, life.signal);
    (document.querySelector('#post')!.firstChild as Text).data = SENTENCE.replace('must', 'should');
    const { range, how } = (await find(quotes, life.signal))!.get('note')!;
    expect(how).toBe('edited');
    expect(liveRange(range)!.toString()).toBe(SENTENCE.replace('must', 'should'));
  });

  it('does not read a page again that has not changed for what was lost there', async () => {
    const { find } = createPageSearch(document.body, life.signal);
    const quotes = wanted();
    document.querySelector('#post')!.remove();
    expect((await find(quotes, life.signal))!.has('note')).toBe(false);
    const read = vi.spyOn(document, 'createTreeWalker');
    expect((await find(quotes, life.signal))!.has('note')).toBe(false);
    expect(read).not.toHaveBeenCalled();
    document.body.append(SENTENCE);
    expect((await find(quotes, life.signal))!.has('note')).toBe(true);
    expect(read).toHaveBeenCalled();
  });

  it('answers nothing once it was aborted', async () => {
    const { find } = createPageSearch(document.body, life.signal);
    const search = new AbortController();
    const answer = find(wanted(), search.signal);
    search.abort();
    expect(await answer).toBeNull();
  });
});

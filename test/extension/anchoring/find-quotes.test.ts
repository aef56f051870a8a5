// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeQuote } from '../../../extension/anchoring/describe-quote.ts';
import { findingQuotes } from '../../../extension/anchoring/find-quotes.ts';
import { liveRange } from '../../../extension/anchoring/live-range.ts';
import { readPageText } from '../../../extension/anchoring/page-text.ts';
import { runAtOnce } from '../../../extension/anchoring/slices.ts';

const page = (markup: string) => {
  document.body.innerHTML = markup;
  return document.body;
};

/** Selects the first place where the words stand in one text node. */
const select = (words: string, nth = 0): Range => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0 || seen++ < nth) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`not on the page: ${words}`);
};

const quoteOf = (range: Range) => describeQuote(document.body, range)!;
const found = (quote: ReturnType<typeof quoteOf>) => {
  const place = runAtOnce(findingQuotes(readPageText(document.body), [{ id: 'one', quote }])).get('one');
  return place === undefined ? null : liveRange(place.range);
};

beforeEach(() => {
  page('');
});

describe('a quote', () => {
  it('is found again on the same page', () => {
    page('<p>The tide is <em>coming</em> in. The boats are out.</p>');
    const quote = quoteOf(select('boats are'));
    expect(quote.exact).toBe('boats are');
    expect(quote.prefix).toBe('The tide is coming in. The ');
    expect(found(quote)?.toString()).toBe('boats are');
  });

  it('is found after new markup, other line breaks and text before it', () => {
    page('<div><p>The tide is coming in. The boats are out, all of them.</p></div>');
    const quote = quoteOf(select('The boats are out'));
    page(
      '<header>New menu</header><article><span>The tide is\n   coming in.</span> <b>The boats</b>\n\t<i>are out</i>, all of them.</article>',
    );
    expect(found(quote)?.toString().replace(/\s+/g, ' ')).toBe('The boats are out');
  });

  it('of words that stand twice is told apart by what surrounds it', () => {
    page('<p>Ada said yes, gladly.</p><p>Lin said yes, but late.</p><p>Omar said yes, at once.</p>');
    const quote = quoteOf(select('said yes', 1));
    page(
      '<p>Zoe said yes, too.</p><p>Ada said yes, gladly.</p><p>Omar said yes, at once.</p><p>Lin said yes, but late.</p>',
    );
    expect(found(quote)?.startContainer.textContent).toBe('Lin said yes, but late.');
  });

  it('of words in the same surroundings is the one nearest to where it was', () => {
    page('<p>Thanks!</p><p>Thanks!</p><p>Thanks!</p>');
    const quote = { ...quoteOf(select('Thanks!', 2)), prefix: '', suffix: '' };
    expect(found(quote)?.startContainer.parentElement).toBe(document.querySelectorAll('p')[2]);
  });

  it('that is gone is not found', () => {
    page('<p>The tide is coming in.</p>');
    const quote = quoteOf(select('coming in'));
    page('<p>The tide is going out.</p>');
    expect(found(quote)).toBeNull();
  });

  it('across paragraphs reads with a space between them', () => {
    page('<ul><li>First</li><li>Second</li></ul>');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(quoteOf(range).exact).toBe('First Second');
    expect(found(quoteOf(range))?.toString()).toBe('FirstSecond');
  });

  it('leaves scripts and fields out', () => {
    page('<p>One <script>two()</script><textarea>three</textarea>four</p>');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(quoteOf(range).exact).toBe('One four');
  });

  it('of nothing is none', () => {
    page('<p>  </p><hr>');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(describeQuote(document.body, range)).toBeNull();
  });

  it('is always found where it was taken', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((word) => word.trim() !== ''),
      { minLength: 3, maxLength: 30 },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, one, other) => {
        page('');
        for (const word of list) {
          const paragraph = document.body.appendChild(document.createElement('p'));
          paragraph.textContent = word;
        }
        const [from, to] = [one % list.length, other % list.length].sort((a, b) => a - b) as [number, number];
        const range = document.createRange();
        range.setStartBefore(document.body.children[from]!);
        range.setEndAfter(document.body.children[to]!);
        const again = found(quoteOf(range))!;
        expect(again.startContainer.parentElement).toBe(document.body.children[from]);
        expect(again.endContainer.parentElement).toBe(document.body.children[to]);
      }),
      { numRuns: 300 },
    );
  });
});

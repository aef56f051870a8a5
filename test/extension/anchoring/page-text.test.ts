// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../../extension/anchoring/describe-quote.ts';
import { findingQuotes } from '../../../extension/anchoring/find-quotes.ts';
import { fold } from '../../../extension/anchoring/folding.ts';
import { liveRange } from '../../../extension/anchoring/live-range.ts';
import { rangeOf, readPageText } from '../../../extension/anchoring/page-text.ts';
import { runAtOnce } from '../../../extension/anchoring/slices.ts';
import { findingTextNodes } from '../../../extension/anchoring/text-nodes.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const RUNS = { numRuns: 200 };

describe('folding', () => {
  it('does not see white space, case, width, or how quotation marks and dashes are drawn', () => {
    expect(fold('“It’s  Ｆine” –\u00AD so\u200B')).toEqual(fold(`"it's fine" - SO`));
  });

  it('folds what is folded to itself, and pieces as the whole, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const folded = fold(one);
        expect(fold(String.fromCharCode(...folded))).toEqual(folded);
        expect([...fold(one + other)]).toEqual([...folded, ...fold(other)]);
      }),
      RUNS,
    );
  });
});

describe('a page’s text', () => {
  it('leads from every unit back to its character, however the text is cut into nodes', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (pieces) => {
        const root = document.createElement('div');
        root.append(...pieces.map((piece) => document.createTextNode(piece)));
        const text = readPageText(root);
        expect([...text.units]).toEqual([...fold(pieces.join(''))]);
        for (let at = 0; at < text.units.length; at += 1) {
          const place = rangeOf(text, at, at + 1)!;
          const character = (place.startContainer as Text).data.slice(place.startOffset, place.endOffset);
          expect([...fold(character)]).toEqual([text.units[at]]);
        }
      }),
      RUNS,
    );
  });
});

describe('reading a page with rests', () => {
  it('begins anew, and misses nothing, where the page takes away the place it had come to', () => {
    const root = document.createElement('div');
    root.append(...Array.from({ length: 5_000 }, (_, at) => document.createTextNode(`${String(at)} `)));
    const work = findingTextNodes(root);
    expect(work.next().done).toBe(false);
    // The first rest comes at the 1,024th node.
    root.childNodes[1_023]!.remove();
    for (;;) {
      const step = work.next();
      if (step.done !== true) continue;
      expect(step.value.nodes).toEqual([...root.childNodes]);
      return;
    }
  });

  it('goes on where it was when the page takes away another place', () => {
    const root = document.createElement('div');
    root.append(...Array.from({ length: 3_000 }, (_, at) => document.createTextNode(`${String(at)} `)));
    const work = findingTextNodes(root);
    work.next();
    root.lastChild!.remove();
    const text = runAtOnce(work);
    expect(text.nodes).toEqual([...root.childNodes]);
    expect(text.starts.at(-1)).toBe(root.textContent.length);
  });
});

/** A range of a text that was split into nodes anyhow, some of them wrapped. */
const splitText = fc.record({
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  cuts: fc.array(fc.nat(120), { maxLength: 12 }),
  ends: fc.tuple(fc.nat(120), fc.nat(120)),
  again: fc.array(fc.nat(120), { maxLength: 12 }),
});

function draw(text: string, cuts: readonly number[]): Element {
  const root = document.createElement('div');
  const edges = [0, ...cuts.filter((cut) => cut < text.length), text.length].sort((a, b) => a - b);
  for (const [at, edge] of edges.slice(1).entries()) {
    const parent = at % 2 === 0 ? root : root.appendChild(document.createElement('b'));
    parent.append(text.slice(edges[at], edge));
  }
  document.body.replaceChildren(root);
  return root;
}

function rangeIn(root: Element, from: number, to: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (from >= start && from <= start + node.length) range.setStart(node, from - start);
    if (to >= start && to <= start + node.length) {
      range.setEnd(node, to - start);
      break;
    }
    start += node.length;
  }
  return range;
}

describe('a quote, whatever its text', () => {
  it('is found right where it was taken, the text cut into other nodes since', () => {
    fc.assert(
      fc.property(splitText, ({ text, cuts, ends, again }) => {
        const [from, to] = ends.map((end) => Math.min(end, text.length)).sort((a, b) => a - b) as [number, number];
        const root = draw(text, cuts);
        const quote = describeQuote(root, rangeIn(root, from, to));
        fc.pre(quote !== null && fold(quote.exact).length > 0);
        const redrawn = draw(text, again);
        const { range, how } = runAtOnce(findingQuotes(readPageText(redrawn), [{ id: 'one', quote }])).get('one')!;
        const before = document.createRange();
        before.setStart(redrawn, 0);
        before.setEnd(range.startContainer, range.startOffset);
        expect(how).toBe('exact');
        expect([...fold(liveRange(range)!.toString())]).toEqual([...fold(text.slice(from, to))]);
        expect(fold(before.toString()).length).toBe(fold(text.slice(0, from)).length);
      }),
      RUNS,
    );
  });

  it('never makes the search fail on any other page', () => {
    const quote = fc.record({
      exact: fc.string({ unit: 'binary', minLength: 1, maxLength: 600 }),
      prefix: anyText,
      suffix: anyText,
      start: fc.nat(),
      end: fc.nat(),
    });
    fc.assert(
      fc.property(
        fc.array(quote, { maxLength: 4 }),
        fc.array(anyText, { maxLength: 6 }),
        fc.nat(3),
        (quotes, texts, part) => {
          const root = document.createElement('div');
          root.append(...texts, ...quotes.map(({ exact }) => exact.slice(part)));
          document.body.replaceChildren(root);
          const wanted = quotes.map((one, at) => ({ id: String(at), quote: one }));
          for (const { range, confidence } of runAtOnce(findingQuotes(readPageText(root), wanted)).values()) {
            expect(liveRange(range)?.toString()).not.toBe('');
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      RUNS,
    );
  });
});

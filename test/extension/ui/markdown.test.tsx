// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../../extension/ui/markdown.tsx';

const HARMLESS = new Set('div p pre code strong em br a ul ol li blockquote table thead tbody tr th td'.split(' '));
const ATTRIBUTES = new Set(['class', 'dir', 'start', 'scope', 'href', 'target', 'rel']);

/** Pieces that would do harm if any were taken for more than text, and the Markdown that could carry them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<iframe src="//x">'],
        ...['[x](javascript:alert(1))', '[x](java\nscript:alert(1))', '[x](data:text/html,x)', '[x](vbscript:x)'],
        ...['[x](JaVaScRiPt:alert(1))', '[x](&#106;avascript:alert(1))', '![x](https://x.example/a.png)', '![](//x/y)'],
        ...[
          '<javascript:alert(1)>',
          '[a]: javascript:alert(1)\n\n[a]',
          '`',
          '```\n',
          '> ',
          '- ',
          '1. ',
          '| a |\n|--|\n',
        ],
        ...['<style>@import "//x"</style>', '<a href="javascript:x">', '<!--', ']]>', '**', '_', '\n', '\n\n', '    '],
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('a note on the screen', () => {
  const drawn: readonly (readonly [string, string])[] = [
    ['Plain words', '<p dir="auto">Plain words</p>'],
    ['**bold** and *stressed*', '<p dir="auto"><strong>bold</strong> and <em>stressed</em></p>'],
    ['# Heading', '<p dir="auto"><strong>Heading</strong></p>'],
    ['`<b>`', '<p dir="auto"><code>&lt;b&gt;</code></p>'],
    ['> said', '<blockquote dir="auto"><p dir="auto">said</p></blockquote>'],
    ['3. c\n4. d', '<ol start="3"><li dir="auto"><p dir="auto">c</p></li><li dir="auto"><p dir="auto">d</p></li></ol>'],
    ['<b>raw</b>', '<p dir="auto">&lt;b&gt;raw&lt;/b&gt;</p>'],
    [
      '[there](https://x.example/)',
      '<p dir="auto"><a href="https://x.example/" target="_blank" rel="noopener noreferrer">there</a></p>',
    ],
    ['[there](javascript:alert(1))', '<p dir="auto">there</p>'],
    ['[there](/relative)', '<p dir="auto">there</p>'],
    ['', ''],
  ];

  it.each(drawn)('%j', (text, markup) => {
    expect(draw(text).innerHTML).toBe(markup);
  });

  it('names a picture and links to it, and loads nothing', () => {
    const note = draw('![a chart](https://x.example/chart.png)');
    expect(note.querySelector('img')).toBeNull();
    expect(note.querySelector('a')?.href).toBe('https://x.example/chart.png');
    expect(note.textContent).toContain('a chart');
  });

  it('is made of harmless elements, whatever it says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const note = draw(text);
        for (const element of note.querySelectorAll('*')) {
          expect(HARMLESS).toContain(element.localName);
          for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
        }
        for (const link of note.querySelectorAll('a')) {
          expect(['http:', 'https:', 'mailto:']).toContain(link.protocol);
          expect(link.rel).toBe('noopener noreferrer');
          expect(link.target).toBe('_blank');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is drawn however deeply it nests', () => {
    expect(draw('> '.repeat(20_000) + 'deep').textContent).toContain('deep');
  });
});

function draw(text: string): Element {
  const place = document.createElement('div');
  render(<Markdown text={text} />, place);
  const note = place.firstElementChild;
  if (note === null) throw new Error('nothing was drawn');
  return note;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What is put into every page the overlay is on stays under 90 kB, minified and not compressed. What it is for, in kB as
 * a bundler tells them apart:
 *
 *   12  recognising 33 platforms, a third of a kB each
 *    6  reading pages of any platform by structured data and microdata
 *   22  quotes: describing a selected one, finding those stored in a changed page, painting them
 *    8  Preact with its hooks, which draws the tab, the selection button and what went wrong
 *    3  signals
 *   22  the overlay: state and verbs, following page, theme and selection, keys, the tab and its dragging
 *    4  reading as was taught: patterns of addresses, marks, whose side authors are on
 *    9  styles, words and how they are spoken, messages, the ring
 *
 * Panel, composer and palette, with styles and words of their own, are in panel.js, which comes when first wanted; the
 * readers of platforms are in platforms.js, which comes only to pages that show a platform's marks.
 */
const BUDGETS = [
  { file: 'overlay.js', limit: 90_000 },
  { file: 'keys.js', limit: 2_000 },
  { file: 'panel.js', limit: 70_000 },
  { file: 'platforms.js', limit: 170_000 },
] as const;

describe.each(['chrome-mv3', 'firefox-mv3'])('what is put into pages, as built for %s', (target) => {
  it.each(BUDGETS)('keeps $file under $limit bytes', ({ file, limit }) => {
    expect(bytesOf(target, file)).toBeLessThan(limit);
  });

  it('keeps what only the panel needs out of every page', () => {
    const [overlay, panel] = [codeOf(target, 'overlay.js'), codeOf(target, 'panel.js')];
    for (const text of ['What does this show? Markdown works.', 'This page is: ', '.verdicts label:has(:checked)']) {
      expect(panel).toContain(text);
      expect(overlay).not.toContain(text);
    }
  });

  it("keeps what only the platforms' readers need out of every page", () => {
    const text = 'filter_upwards_post_id';
    expect(codeOf(target, 'platforms.js')).toContain(text);
    expect(codeOf(target, 'overlay.js')).not.toContain(text);
  });
});

function codeOf(target: string, file: string): string {
  return readFileSync(join(import.meta.dirname, '../../dist', target, file), 'utf8');
}

function bytesOf(target: string, file: string): number {
  return Buffer.byteLength(codeOf(target, file));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What is put into every page the overlay is on stays under 90 kB, minified and not compressed. What each ten are for,
 * the largest first, as a bundler tells them apart:
 *
 *   1 and 2  reading Discourse: lists, topics, members, settings, each from the page's own data, else from its elements
 *   3        Preact, which draws the tab, the selection button and what went wrong, with its hooks
 *   4        the other pages' reader (structured data, microdata), words of time and staff, and the choice of a reader
 *   5        finding quotes again in a changed page: seeds, alignment, stitching
 *   6        describing a selected quote, painting and clicking marks, following the page as it changes
 *   7        signals, the overlay's state, and the verbs on notes, questions and drafts
 *   8        keys, focus, theme, selection, dialogs, the tab and its dragging; the overlay's styles and words
 *
 * Panel, composer and palette, with styles and words of their own, are in panel.js, which comes when first wanted.
 */
const BUDGETS = [
  { file: 'overlay.js', limit: 90_000 },
  { file: 'keys.js', limit: 2_000 },
  { file: 'panel.js', limit: 60_000 },
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
});

function codeOf(target: string, file: string): string {
  return readFileSync(join(import.meta.dirname, '../../dist', target, file), 'utf8');
}

function bytesOf(target: string, file: string): number {
  return Buffer.byteLength(codeOf(target, file));
}

// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkSelector, saysMark } from '#core/mark-selector.ts';
import type { MarkName } from '#core/site-profile.ts';
import { describeMark } from '../../../extension/overlay/describe-mark.ts';

/** Names the element with the attribute `here` in a page. */
function named(html: string, mark: MarkName): string | null {
  document.body.innerHTML = html;
  const element = document.querySelector('[here]')!;
  element.removeAttribute('here');
  return describeMark(element, mark);
}

describe('the number of replies', () => {
  it.each([
    ['<b class="replies" here>14</b>', 'b.replies'],
    ['<p class="bar"><b>3 views</b></p><p class="counts"><b here>14 replies</b></p>', 'p.counts b'],
    ['<b class="count">3 views</b><div class="foot"><b class="count" here>14</b></div>', 'div.foot b.count'],
    ['<b class="count" here>14</b><b class="count">14</b>', 'b.count'],
    ['<b itemprop="answerCount" data-id="7" here>14</b>', 'b[itemprop="answerCount"]'],
    ['<b class="css-1x2y3z count" id="n7" here>14</b>', 'b.count'],
    ['<b class="count">3</b><b class="count" here>14</b>', null],
    ['<b>3</b><b here>14</b>', null],
  ])('in %s is %s', (html, selector) => {
    expect(named(html, 'replies')).toBe(selector);
  });
});

describe('the mark of an accepted answer', () => {
  it.each([
    ['<svg class="icon icon-solved" here></svg><svg class="icon"></svg>', 'svg.icon.icon-solved'],
    ['<i aria-label="Accepted answer" here></i>', 'i[aria-label="Accepted answer"]'],
    ['<i class="icon" here><u></u></i><i class="icon"><s></s></i>', null],
    [
      '<div class="post is-answer"><i class="icon" here></i></div><i class="icon"><s></s></i>',
      'div.post.is-answer i.icon',
    ],
  ])('in %s is %s', (html, selector) => {
    expect(named(html, 'accepted')).toBe(selector);
  });
});

describe('the mark of staff', () => {
  it.each([
    ['<p><a>Ana</a> <b class="crew" here>Crew</b></p><p><a>Ben</a> <b class="crew">Crew</b></p>', 'b.crew'],
    ['<p><a href="/groups/crew">Ana</a> <b class="crew" here>Crew</b></p>', null],
    ['<p><img alt="Ben Lima"><b class="ben" here>Ben</b></p>', null],
    ['<p><a class="ben" here>Ben</a></p>', null],
    ['<p><a>Ana</a> <b class="badge" here>Crew</b></p><p><a>Ben</a> <b class="badge">Member</b></p>', null],
    [
      '<p><b class="badge badge-staff" here>Crew</b></p><p><b class="badge badge-staff">Owner</b></p>',
      'b.badge.badge-staff',
    ],
    ['<p><b data-role="moderator" here>Mod</b></p><p><b data-role="member">Member</b></p>', 'b[data-role="moderator"]'],
  ])('in %s is %s', (html, selector) => {
    expect(named(html, 'staff')).toBe(selector);
  });
});

describe('no name of a person', () => {
  const name = fc
    .stringMatching(/^[a-z]{2,12}$/)
    // Whoever is called by a word that marks say cannot be told from one.
    .filter((word) => !saysMark(word) && !['badge', 'mark', 'by', 'post', 'head'].includes(word));

  it('stands in what is kept, wherever the page has put it', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('replies', 'accepted', 'staff'), (ana, mark) => {
        const html = `<div class="post-head by-${ana} ${ana}" data-user="${ana}"><a class="${ana}_link">${ana}</a>
          <i class="badge-staff mark-${ana}" data-${ana} data-of="${ana}" aria-label="Staff ${ana}" here>12</i></div>`;
        const selector = named(html, mark);
        if (selector === null) return;
        expect(isMarkSelector(selector)).toBe(true);
        expect(selector.split(/[^a-z]+/u)).not.toContain(ana);
      }),
    );
  });
});

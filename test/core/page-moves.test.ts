import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MoveRule, readMoveRules } from '#core/move-rule.ts';
import { tidemark } from '#core/models/tidemark/tidemark.ts';
import type { Observation } from '#core/observation.ts';
import { applyPageMoves, pageMover, previewPageMoves } from '#core/page-moves.ts';
import { UserError } from '#core/problem.ts';
import { observationOf } from './arbitraries.ts';

const observed = (id: string, url: string, more: Partial<Observation> = {}): Observation => ({
  id,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  author: 'Ada',
  page: { url, title: 'A topic', platform: 'discourse', kind: 'topic', facts: {} },
  competency: 'culture',
  verdict: 'note',
  note: '',
  teams: [],
  tags: [],
  sure: true,
  ...more,
});

const NEW = 'https://new.example';

describe('a rule', () => {
  it.each<[string, MoveRule, string, string | null]>([
    ['moves a whole site', rule('https://old.example/', `${NEW}/`), 'https://old.example/t/a/1', `${NEW}/t/a/1`],
    ['moves the site’s first page', rule('https://old.example', NEW), 'https://old.example/', `${NEW}/`],
    ['moves into a folder', rule('https://old.example', `${NEW}/forum`), 'https://old.example/t/1', `${NEW}/forum/t/1`],
    ['moves out of one', rule('https://old.example/forum/', NEW), 'https://old.example/forum/t/1', `${NEW}/t/1`],
    ['leaves a longer name alone', rule('https://old.example/a', `${NEW}/b`), 'https://old.example/ab', null],
    ['leaves another site alone', rule('https://old.example', NEW), 'https://old.example.org/t/1', null],
    ['sees no difference in capitals of a host', rule('https://OLD.example', NEW), 'https://old.example/T', `${NEW}/T`],
    [
      'carries query and place over',
      rule('https://old.example/t', `${NEW}/q`),
      'https://old.example/t/1?p=2#r',
      `${NEW}/q/1?p=2#r`,
    ],
    [
      'takes pieces of an address',
      rule('https://old.example/t/*/*', `${NEW}/topics/$2-$1`),
      'https://old.example/t/hello-there/42',
      `${NEW}/topics/42-hello-there`,
    ],
    [
      'does not mind a last slash',
      rule('https://old.example/t/*', `${NEW}/$1`),
      'https://old.example/t/42/',
      `${NEW}/42`,
    ],
    ['takes one piece by one star', rule('https://old.example/t/*', `${NEW}/$1`), 'https://old.example/t/a/42', null],
    [
      'takes any piece by two',
      rule('https://old.example/**', `${NEW}/old/$1`),
      'https://old.example/t/a/42',
      `${NEW}/old/t/a/42`,
    ],
    [
      'reads queries',
      rule('https://old.example/viewtopic.php?t=*', `${NEW}/t/$1`),
      'https://old.example/viewtopic.php?t=7#p9',
      `${NEW}/t/7#p9`,
    ],
    [
      'reads queries with more behind',
      rule('https://old.example/v?t=7', `${NEW}/t/7`),
      'https://old.example/v?t=7&s=1',
      `${NEW}/t/7?s=1`,
    ],
    [
      'takes a part of a host',
      rule('https://*.old.example/', 'https://$1.new.example/'),
      'https://de.old.example/',
      'https://de.new.example/',
    ],
    ['takes signs as they are', rule('https://old.example/a.b(c)', `${NEW}/x`), 'https://old.example/aXb(c)', null],
    [
      'puts captured pieces in as they are',
      rule('https://old.example/*', `${NEW}/$1`),
      'https://old.example/$&',
      `${NEW}/$&`,
    ],
  ])('%s', (_, given, from, to) => {
    expect(pageMover([given])(from)?.to ?? null).toBe(to);
  });

  it.each<[string, MoveRule, readonly [field: string, code: string]]>([
    ['without an old address', rule(' ', NEW), ['from', 'address']],
    ['that is not of the web', rule('javascript:alert(1)', NEW), ['from', 'address']],
    ['to what is no address', rule('https://old.example', 'new.example'), ['to', 'address']],
    ['that would write script', rule('https://old.example/*', 'javascript:$1'), ['to', 'address']],
    ['with three stars in a row', rule('https://old.example/***', NEW), ['from', 'stars']],
    ['with a star in the new address', rule('https://old.example/*', `${NEW}/*`), ['to', 'star-in-new']],
    ['with a piece that no star took', rule('https://old.example/*', `${NEW}/$2`), ['to', 'no-such-star']],
  ])('%s is told what is wrong', (_, given, [field, code]) => {
    const { problems, moves } = readMoveRules([rule('https://fine.example', NEW), given]);
    expect(problems).toEqual([expect.objectContaining({ path: [1, field], code })]);
    expect(moves).toEqual([]);
    expect(() => previewPageMoves([], [given])).toThrow(UserError);
  });
});

describe('a preview', () => {
  it('shows what changes by which rule, the first that fits', () => {
    const observations = [
      observed('a', 'https://old.example/t/1'),
      observed('b', 'https://old.example/u/2'),
      observed('c', 'https://else.example/'),
    ];
    const rules = [
      rule('https://old.example/t/*', `${NEW}/topic/$1`),
      rule('https://old.example', NEW),
      rule('https://old.example/u', NEW),
    ];
    const { moves, idle } = previewPageMoves(observations, rules);
    expect(moves).toEqual([
      { id: 'a', from: 'https://old.example/t/1', to: `${NEW}/topic/1`, rule: 0 },
      { id: 'b', from: 'https://old.example/u/2', to: `${NEW}/u/2`, rule: 1 },
    ]);
    expect(idle).toEqual([2]);
  });

  it('tells of pages that come together', () => {
    const observations = [
      observed('a', 'https://old.example/t/1?page=2'),
      observed('b', 'https://old.example/t/1#x'),
      observed('c', `${NEW}/t/1`),
    ];
    const rules = [rule('https://old.example/t/1?page=2', `${NEW}/t/1`), rule('https://old.example', NEW)];
    expect(previewPageMoves(observations, rules).collisions).toEqual([
      { to: `${NEW}/t/1`, from: [`${NEW}/t/1`, 'https://old.example/t/1', 'https://old.example/t/1?page=2'] },
    ]);
  });

  it('does not call notes of one page a collision', () => {
    const observations = [observed('a', 'https://old.example/t/1#a'), observed('b', 'https://old.example/t/1#b')];
    expect(previewPageMoves(observations, [rule('https://old.example', NEW)]).collisions).toEqual([]);
  });

  it('tells of rules that would go on moving', () => {
    const observations = [observed('a', 'https://old.example/t/1')];
    expect(previewPageMoves(observations, [rule('https://old.example', 'https://old.example/forum')]).unending).toEqual(
      [0],
    );
    expect(previewPageMoves(observations, [rule('https://old.example', NEW)]).unending).toEqual([]);
  });

  it('sets apart what would be no address', () => {
    const preview = previewPageMoves(
      [observed('a', 'https://old.example/a:b')],
      [rule('https://old.example/*', 'https://$1/')],
    );
    expect(preview.moves).toEqual([]);
    expect(preview.unusable).toEqual([{ id: 'a', from: 'https://old.example/a:b', to: 'https://a:b/', rule: 0 }]);
  });
});

describe('moving', () => {
  const AT = '2026-11-01T12:00:00Z';

  it('changes addresses and the time of change, and nothing else', () => {
    const [a, b] = [
      observed('a', 'https://old.example/t/1', { deletedAt: AT }),
      observed('b', 'https://else.example/'),
    ];
    const { moves } = previewPageMoves([a, b], [rule('https://old.example', NEW)]);
    expect(applyPageMoves([a, b], moves, AT)).toEqual([
      { ...a, updatedAt: AT, page: { ...a.page, url: `${NEW}/t/1` } },
      b,
    ]);
  });

  it('leaves alone what has changed since the preview', () => {
    const { moves } = previewPageMoves([observed('a', 'https://old.example/t/1')], [rule('https://old.example', NEW)]);
    const since = observed('a', 'https://third.example/');
    expect(applyPageMoves([since], moves, AT)).toEqual([since]);
  });

  it('there and back again is as it was, whatever the pages', () => {
    const records = fc.array(observationOf(tidemark), { maxLength: 8 });
    fc.assert(
      fc.property(records, (list) => {
        const observations = list.map((one, at) => ({ ...one, id: String(at) }));
        const there = previewPageMoves(observations, [rule('https://forum.example', `${NEW}/c/`)]);
        expect(there.moves).toHaveLength(observations.length);
        const moved = applyPageMoves(observations, there.moves, AT);
        const back = previewPageMoves(moved, [rule(`${NEW}/c`, 'https://forum.example/')]);
        const urls = (all: readonly Observation[]) => all.map(({ page }) => new URL(page.url).href);
        expect(urls(applyPageMoves(moved, back.moves, AT))).toEqual(urls(observations));
      }),
    );
  });
});

function rule(from: string, to: string): MoveRule {
  return { from, to };
}

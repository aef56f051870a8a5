import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestRule, isPathPattern, matchesPattern, patternOfPage, proposedPattern } from '#core/path-pattern.ts';

const at = (path: string) => new URL(`https://boats.example${path}`);

describe('a pattern of paths', () => {
  it.each([
    ['/', '/', true],
    ['/topics/*', '/topics/wet-ropes', true],
    ['/topics/*', '/topics/wet-ropes/', true],
    ['/topics/*', '/topics', false],
    ['/topics/*', '/topics/wet-ropes/2', false],
    ['/topics/*', '/Topics/wet-ropes', false],
    ['/topics/**', '/topics/wet-ropes/2', true],
    ['/topics/**', '/topics', false],
    ['/*/topics/*/reply', '/de/topics/7/reply', true],
    ['/show?id=*', '/show?page=2&id=7', true],
    ['/show?id=*', '/show', false],
    ['/show?view=topic', '/show?view=topic&id=7', true],
    ['/show?view=topic', '/show?view=list', false],
    ['/a.b', '/aXb', false],
    ['/#narrow/channel/*', '/#narrow/channel/7-docs', true],
    ['/#narrow/channel/*', '/', false],
    ['/', '/#reply-7', true],
    ['/', '/#narrow/channel/7-docs', false],
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect(matchesPattern(pattern, at(path))).toBe(matches);
  });

  it.each(['', 'topics', '//evil.example', '/a b', '/**/a', '/a?', '/\\x', `/${'a/'.repeat(200)}`])(
    'is not %j',
    (text) => {
      expect(isPathPattern(text)).toBe(false);
    },
  );

  it('never hangs or throws, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[/*?=&a.%\\]*$/)),
        fc.webPath(),
        (text, path) => {
          const pattern = `/${text}`;
          const url = at(path);
          if (isPathPattern(pattern)) expect(typeof matchesPattern(pattern, url)).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
    const hostile = `/${'*/'.repeat(28)}a`;
    expect(isPathPattern(hostile)).toBe(true);
    expect(matchesPattern(hostile, at(`/${'a/'.repeat(5000)}`))).toBe(false);
  });
});

describe('of several rules', () => {
  const rules = ['/**', '/*', '/topics/**', '/topics/*', '/topics/new', '/topics/*?sort=new'].map((pattern) => ({
    pattern,
  }));

  it.each([
    ['/', undefined],
    ['/a', '/*'],
    ['/a/b', '/**'],
    ['/topics/7', '/topics/*'],
    ['/topics/7?sort=new', '/topics/*?sort=new'],
    ['/topics/7/2', '/topics/**'],
    ['/topics/new', '/topics/new'],
  ])('for %s the closest is %s, in whatever order they stand', (path, closest) => {
    expect(closestRule(rules, at(path))?.pattern).toBe(closest);
    expect(closestRule(rules.toReversed(), at(path))?.pattern).toBe(closest);
  });
});

describe('the proposed pattern', () => {
  it.each([
    ['/', '/'],
    ['/topics', '/topics'],
    ['/topics/wet-ropes', '/topics/*'],
    ['/d/17-wet-ropes-in-winter/4', '/d/*/*'],
    ['/help/contact', '/help/contact'],
    ['/how-do-i-moor-here', '/*'],
    ['/staff-room/topic/0b1c6a1e-6f0a-4f0b-9a55-7d1c3c2f4e10', '/staff-room/topic/*'],
    ['/forum/%E6%B8%AF', '/forum/*'],
    ['/#narrow/channel/7-docs/topic/wet.20ropes', '/#narrow/channel/*/topic/*'],
    ['/show?id=7&view=topic', '/show?id=*&view=topic'],
  ])('of %s is %s', (path, pattern) => {
    expect(proposedPattern(at(path))).toBe(pattern);
  });

  it('is a pattern, and the page is of it, as it is of its own', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const url = at(`/${path}?${query}`.replace(/^\/+/u, '/'));
        for (const pattern of [proposedPattern(url), patternOfPage(url)]) {
          fc.pre(isPathPattern(pattern));
          expect(matchesPattern(pattern, url)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

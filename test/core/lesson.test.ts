import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn, wayBack } from '#core/lesson.ts';
import { Lesson, SiteProfile } from '#core/site-profile.ts';
import { site } from './arbitraries.ts';

const lesson: fc.Arbitrary<Lesson> = fc
  .oneof(
    fc.record({ platform: fc.constantFrom(null, 'generic', 'phpbb') }),
    fc.record({ pattern: fc.constantFrom('/t/*', '/new/*'), kind: fc.constantFrom(null, 'topic', 'group') }),
    fc.record({ mark: fc.constantFrom('replies', 'staff'), selector: fc.constantFrom(null, '.count', 'b.staff') }),
  )
  .map((some) => Lesson.parse(some));

/** A profile with one rule a pattern, in any order of them. */
const settled = (profile: SiteProfile | undefined) =>
  profile && { ...profile, kinds: new Map(profile.kinds.map(({ pattern, kind }) => [pattern, kind])) };

describe('what is taught', () => {
  it('is of the schema, and is taken back by its way back', () => {
    fc.assert(
      fc.property(fc.array(lesson), lesson, (before, taught) => {
        const profile = before.reduce<SiteProfile | undefined>(learn, undefined);
        const after = learn(profile, taught);
        if (after !== undefined) expect(SiteProfile.parse(after)).toEqual(after);
        expect(settled(learn(after, wayBack(profile, taught)))).toEqual(settled(profile));
      }),
    );
  });

  it('leaves everything else as it was', () => {
    fc.assert(
      fc.property(site, (profile) => {
        const taught = learn(profile, { mark: 'accepted', selector: '.solved' });
        expect(taught).toEqual({ ...profile, marks: { ...profile.marks, accepted: '.solved' } });
      }),
    );
  });

  it('is gone where nothing is left', () => {
    const one = learn(undefined, { platform: 'generic' });
    expect(one).toEqual({ platform: 'generic', kinds: [], marks: {} });
    expect(learn(one, { platform: null })).toBeUndefined();
  });
});

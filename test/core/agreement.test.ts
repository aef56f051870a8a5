import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAgreement } from '#core/agreement.ts';
import type { Check, CheckState } from '#core/check.ts';
import { ordinalAlpha } from '#core/ordinal-alpha.ts';
import { checkOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const _ = null;

/** Units by people, turned to what each unit was given. */
const unitsOf = (people: readonly (readonly (number | null)[])[]) =>
  people[0]!.map((__, unit) => people.flatMap((values) => values[unit] ?? []));

const units = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 5 }), { maxLength: 12 });

describe('Krippendorff’s alpha, ordinal', () => {
  it.each([
    // Krippendorff 2011, section C: four observers, twelve units, with missing values.
    [
      [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
        [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
      ],
      0.815,
    ],
    // Two observers, two values: ordinal and nominal are one (Krippendorff 2011, section A).
    [
      [
        [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
        [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
      ],
      0.095,
    ],
  ])('of a published example is what was published', (people, alpha) => {
    expect(ordinalAlpha(unitsOf(people))).toBeCloseTo(alpha, 3);
  });

  it('is not defined where nothing was judged twice, or nothing differs', () => {
    expect(ordinalAlpha([])).toBeNull();
    expect(ordinalAlpha([[1], [2]])).toBeNull();
    expect(
      ordinalAlpha([
        [1, 1],
        [1, 1, 1],
      ]),
    ).toBeNull();
  });

  it('is never above 1, and 1 where all agree on things that differ', () => {
    fc.assert(
      fc.property(units, (values) => {
        const alpha = ordinalAlpha(values);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
        const agreed = ordinalAlpha(values.map((unit) => unit.map(() => unit[0] ?? 0)));
        if (agreed !== null) expect(agreed).toBeCloseTo(1, 12);
      }),
    );
  });

  it('hangs on the order of the values alone, and not on that of people or units', () => {
    fc.assert(
      fc.property(units, (values) => {
        const alpha = ordinalAlpha(values);
        expect(ordinalAlpha(values.map((unit) => unit.map((value) => value ** 3 + 7)))).toEqual(alpha);
        const turned = ordinalAlpha(values.map((unit) => unit.toReversed()).toReversed());
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 12);
      }),
    );
  });
});

describe('agreement between people', () => {
  const check = (indicator: string, by: string, state: CheckState, day: number): Check => ({
    id: `0193a1b2-0000-7000-8000-${String(day).padStart(12, '0')}`,
    indicator,
    state,
    by,
    at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
    observations: [],
    sure: true,
  });
  const end = Date.parse('2026-12-01T00:00:00Z');

  it('takes each person by their newest check, and names who says what where they differ', () => {
    const checks = [
      check('soil.dug', 'Aroha', 'unmet', 1),
      check('soil.dug', 'Aroha', 'met', 5),
      check('soil.dug', 'Ben', 'met', 2),
      check('soil.watered', 'Aroha', 'partly', 3),
      check('soil.watered', ' Ben ', 'unmet', 4),
      check('soil.watered', '', 'met', 6),
    ];
    const { people, shared, differences, competencies } = measureAgreement(checks, gardenModel, end);
    expect(people).toEqual(['Aroha', 'Ben']);
    expect(shared).toBe(2);
    expect(differences).toEqual([
      {
        indicator: 'soil.watered',
        competency: 'soil',
        said: [
          { by: 'Aroha', state: 'partly', at: '2026-11-03T10:00:00Z' },
          { by: 'Ben', state: 'unmet', at: '2026-11-04T10:00:00Z' },
        ],
      },
    ]);
    expect(competencies.find(({ id }) => id === 'soil')?.shared).toBe(2);
  });

  it('knows nothing of what was ticked later', () => {
    const checks = [check('soil.dug', 'Aroha', 'met', 1), check('soil.dug', 'Ben', 'unmet', 9)];
    expect(measureAgreement(checks, gardenModel, Date.parse('2026-11-05T00:00:00Z')).shared).toBe(0);
  });

  it('is the same in whatever order the checks stand', () => {
    fc.assert(
      fc.property(fc.array(checkOf(gardenModel), { maxLength: 30 }), (checks) => {
        const moment = Date.parse('2027-01-01T00:00:00Z');
        expect(measureAgreement(checks.toReversed(), gardenModel, moment)).toEqual(
          measureAgreement(checks, gardenModel, moment),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePortfolio } from '#core/portfolio.ts';
import { scoreRecords } from '#core/scorecard.ts';
import { contentId } from '#core/content-id.ts';
import { Observation } from '#core/observation.ts';
import { AS_OF, exportOf } from './arbitraries.ts';
import { gardenModel } from './garden.ts';

const scorecard = exportOf(gardenModel).map((file) => scoreRecords(file, file.community, gardenModel, AS_OF).scorecard);

describe('a portfolio', () => {
  it('is the same in whatever order the communities come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(scorecard, { selector: ({ community }) => community.id, maxLength: 6 }), (cards) => {
        expect(makePortfolio(cards.toReversed())).toEqual(makePortfolio(cards));
      }),
    );
  });

  it('needs nothing where nothing is below its target, and never less than that', () => {
    fc.assert(
      fc.property(scorecard, (card) => {
        const [row] = makePortfolio([card]).communities;
        expect(row!.need).toBeGreaterThanOrEqual(0);
        expect(row!.need > 0).toBe(card.gaps.length > 0);
      }),
    );
  });
});

describe('an id made of content', () => {
  it('is a UUID of version 7, the same for the same, and another for another', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.string(), (moment, one, other) => {
        const id = contentId(moment, one);
        expect(Observation.shape.id.safeParse(id).success).toBe(true);
        expect(contentId(moment, one)).toBe(id);
        if (one !== other) expect(contentId(moment, other)).not.toBe(id);
      }),
    );
  });
});

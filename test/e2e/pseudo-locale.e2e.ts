import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthMeasures } from '#core/health-measures/index.ts';
import { layerGains, teamGains, underInvestmentCase } from '#core/investment-case.ts';
import { models } from '#core/models/index.ts';
import { build } from '../../.tasks/build.ts';
import { platforms } from '../../extension/platforms/index.ts';
import { pseudo } from '../../extension/words/pseudo.ts';
import { type Visit, visitCommunity } from './community-visit.ts';
import { cutOff } from './cut-off.ts';
import { grantedBuild } from './granted-build.ts';
import { hardCodedTexts } from './hard-coded-texts.ts';
import { WALKS } from './walks/index.ts';
import { harbour, type Look } from './walks/walk.ts';
import { OVERLAID } from './walks/walk-overlay.ts';

/** The narrowest window nothing may be lost in, and an ordinary one; CSS pixels. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
];

/** A cold build on a slow machine, in milliseconds. */
const BUILD_MS = 600_000;

/** Texts that are in no catalogue: the method's, which the reports have word for word, and what people and pages are called. */
const data = [
  'Tidemark',
  '127.0.0.1',
  'localhost',
  'Kept',
  ...platforms.map(({ name }) => name),
  ...textsIn([models, healthMeasures, layerGains, teamGains, underInvestmentCase, harbour]),
];

describe('the pseudo-locale shows that no text is hard-coded and none is cut off', () => {
  let visit: Visit;

  beforeAll(async () => {
    await build(['chrome-mv3-pseudo']);
    visit = await visitCommunity('chromium', OVERLAID, grantedBuild('chromium', 'chrome-mv3-pseudo'));
  }, BUILD_MS);
  afterAll(() => visit.close());

  it.each(WALKS)('in %s', async (_, walk) => {
    const faults: string[] = [];
    const look: Look = async (state, surface, { host, isFixed = false } = {}) => {
      const hardCoded = await hardCodedTexts(surface, data, host);
      faults.push(...hardCoded.map((text) => `${state}: in no catalogue: ${text}`));
      for (const window of isFixed ? [] : WINDOWS) {
        await surface.emulate(window);
        const lost = await cutOff(surface, host);
        faults.push(...lost.map((text) => `${state}: cut off at ${String(window.width)} px: ${text}`));
      }
      await surface.emulate({});
    };
    await walk({ visit, spoken: pseudo, look });
    expect(faults).toEqual([]);
  });
});

/** Every text in a model or in what is exported. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

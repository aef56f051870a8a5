import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, readColour } from '#core/report/colour.ts';
import { DARK, LIGHT, type Palette, palettesOf } from '#core/report/palette.ts';

const [TEXT, DRAWN] = [4.5, 3];

/** Every colour that is read or seen on another. */
const expectReadable = (palette: Palette) => {
  const { paper, mist, ink, stages } = palette;
  for (const ground of [paper, mist]) {
    for (const name of ['ink', 'muted', 'accent', 'strength', 'gap', 'warn'] as const) {
      expect([name, contrastOf(palette[name], ground)]).toEqual([name, expect.toSatisfy((is: number) => is >= TEXT)]);
    }
    expect(contrastOf(palette.second, ground)).toBeGreaterThanOrEqual(DRAWN);
    expect(contrastOf(stages[2], ground)).toBeGreaterThanOrEqual(DRAWN);
  }
  for (const [at, stage] of stages.entries()) {
    expect([at, contrastOf(at < 2 ? ink : paper, stage)]).toEqual([at, expect.toSatisfy((is: number) => is >= TEXT)]);
  }
};

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the palette', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('is readable: %s', (_name, palette) => {
    expectReadable(palette);
  });

  it('is readable with any colours of a brand, light and dark', () => {
    fc.assert(
      fc.property(colours, colours, (accent, second) => {
        const { light, dark } = palettesOf({ accent, second });
        expectReadable(light);
        expectReadable(dark);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a colour that can be read, and says which it changed', () => {
    expect(palettesOf({ accent: '#0F5B5E' })).toMatchObject({ light: { accent: '#0f5b5e' }, changes: [] });
    const { light, changes } = palettesOf({ accent: '#FFE000', second: '#05b' });
    expect(changes).toEqual([{ given: '#FFE000', used: light.accent }]);
    expect(light.second).toBe('#0055bb');
  });

  it('takes what is no colour as not given, and says so', () => {
    const { light, dark, changes } = palettesOf({ accent: 'red;}' });
    expect([light, dark, changes]).toEqual([LIGHT, DARK, [{ given: 'red;}', used: LIGHT.accent }]]);
  });
});

describe('a colour', () => {
  it('is read in six digits or three', () => {
    expect(['#0F5B5E', ' #fff ', '#12', 'fff', '#ggg', '#0F5B5E00'].map(readColour)).toEqual([
      '#0f5b5e',
      '#ffffff',
      null,
      null,
      null,
      null,
    ]);
  });

  it('stands out from another as WCAG reckons it', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

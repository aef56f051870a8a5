import type { Ink } from './charts/chart.ts';
import { type Colour, ofLuminance, readColour, standingOut } from './colour.ts';
import type { Brand } from './format.ts';

/** A colour for each use; `stages` runs from the first stage to the last, in four steps. */
export type Palette = Readonly<Record<Exclude<Ink, { readonly stage: number }>, Colour>> & {
  readonly stages: readonly [Colour, Colour, Colour, Colour];
};

/** LOOK.md, on paper and on a light screen. */
export const LIGHT: Palette = {
  paper: '#ffffff',
  mist: '#f3f6f6',
  line: '#d5dedf',
  ink: '#14232b',
  muted: '#55666e',
  accent: '#0f5b5e',
  second: '#2f7c7a',
  strength: '#0f6b5c',
  gap: '#b4491f',
  warn: '#8a5a00',
  stages: ['#cfe3e2', '#8fc1bf', '#2f7c7a', '#0f5b5e'],
};

/** LOOK.md, on a dark screen; the second step is dark enough for light words on it. */
export const DARK: Palette = {
  paper: '#0f1a1f',
  mist: '#16252b',
  line: '#2b3d44',
  ink: '#e8efef',
  muted: '#9fb0b5',
  accent: '#8fc1bf',
  second: '#5b9d9b',
  strength: '#5cc2ae',
  gap: '#f0915f',
  warn: '#e0b050',
  stages: ['#174548', '#266a69', '#8fc1bf', '#cfe3e2'],
};

/** What text has to stand out from its ground by (WCAG 2.2 AA), and what is drawn. */
const TEXT_CONTRAST = 4.5;
const DRAWN_CONTRAST = 3;

/** How light each step of a ramp is: words of `ink` are read on the first two, of `paper` on the others. */
const LIGHT_RAMP = [0.74, 0.48, 0.165, 0.085] as const;
const DARK_RAMP = [0.05, 0.11, 0.48, 0.74] as const;

/** A brand's colour that is not used as it is, and what is used on paper in its place. */
export type ColourChange = { readonly given: string; readonly used: Colour };

/**
 * The colours of a brand: those it gives in the place of ours, as much darker (lighter in the dark) as it takes to read
 * them. What is no colour counts as not given.
 */
export function palettesOf(brand: Pick<Brand, 'accent' | 'second'> = {}): {
  readonly light: Palette;
  readonly dark: Palette;
  readonly changes: readonly ColourChange[];
} {
  const accent = readColour(brand.accent ?? '');
  const second = readColour(brand.second ?? '') ?? accent;
  const light = branded(LIGHT, accent, second, LIGHT_RAMP);
  const dark = branded(DARK, accent, second, DARK_RAMP);
  const changes = [
    { given: brand.accent, read: accent, used: light.accent },
    { given: brand.second, read: readColour(brand.second ?? ''), used: light.second },
  ].flatMap(({ given, read, used }) => (given === undefined || read === used ? [] : [{ given, used }]));
  return { light, dark, changes };
}

/** The step of a ramp (an index of `stages`) that a place on it, 0..1, falls to. */
export function stageStep(place: number): 0 | 1 | 2 | 3 {
  if (place < 1 / 6) return 0;
  return place < 1 / 2 ? 1 : place < 5 / 6 ? 2 : 3;
}

function branded(
  palette: Palette,
  accent: Colour | null,
  second: Colour | null,
  ramp: readonly [number, number, number, number],
): Palette {
  // Panels are never further from the words on them than the page is: what is read on them is read on both.
  const ground = palette.mist;
  return {
    ...palette,
    ...(accent !== null && {
      accent: standingOut(accent, ground, TEXT_CONTRAST),
      stages: [
        ofLuminance(accent, ramp[0]),
        ofLuminance(accent, ramp[1]),
        ofLuminance(accent, ramp[2]),
        ofLuminance(accent, ramp[3]),
      ],
    }),
    ...(second !== null && { second: standingOut(second, ground, DRAWN_CONTRAST) }),
  };
}

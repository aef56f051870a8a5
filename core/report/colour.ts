/** A colour as "#rrggbb". */
export type Colour = `#${string}`;

type Channels = readonly [red: number, green: number, blue: number];

/** "#0F5B5E" or "#05b"; null where it is no such colour. */
export function readColour(text: string): Colour | null {
  const digits = /^#([\da-f]{6}|[\da-f]{3})$/iu.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  return `#${(digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits).toLowerCase()}`;
}

/** How well one colour stands out from another, 1..21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself where it stands out from a ground, else as much darker or lighter as it takes, and no more. */
export function standingOut(colour: Colour, ground: Colour, ratio: number): Colour {
  if (contrastOf(colour, ground) >= ratio) return colour;
  const towards = luminanceOf(ground) > MIDDLE ? BLACK : WHITE;
  for (let step = 1; step < STEPS; step += 1) {
    const mixed = mix(colour, towards, step / STEPS);
    if (contrastOf(mixed, ground) >= ratio) return mixed;
  }
  return towards;
}

/** The colour as light as wanted (relative luminance, 0..1), by as much white or black as it takes. */
export function ofLuminance(colour: Colour, wanted: number): Colour {
  const isTooDark = luminanceOf(colour) < wanted;
  const towards = isTooDark ? WHITE : BLACK;
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(colour, towards, step / STEPS);
    const luminance = luminanceOf(mixed);
    if (isTooDark ? luminance >= wanted : luminance <= wanted) return mixed;
  }
  return towards;
}

const BLACK = '#000000';
const WHITE = '#ffffff';
const STEPS = 200;

/** Of as much contrast to black as to white. */
const MIDDLE = 0.179;

/** Relative luminance (WCAG 2.2). */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function mix(colour: Colour, other: Colour, share: number): Colour {
  const others = channelsOf(other);
  const digits = channelsOf(colour).map((channel, at) =>
    Math.round(channel + ((others[at] ?? 0) - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

function channelsOf(colour: Colour): Channels {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

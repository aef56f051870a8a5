import { sha256 } from '#core/sha-256.ts';
import type { Brand, RenderResources } from '../../format.ts';
import { type Palette, palettesOf } from '../../palette.ts';
import { base64 } from './base-64.ts';
import { STYLESHEET } from './stylesheet.ts';

/** The stylesheet of a page in the colours of a brand, for a size of paper. */
export function styleOf(brand: Brand, paper: NonNullable<RenderResources['paper']>): string {
  const { light, dark } = palettesOf(brand);
  const footer = brand.footer === undefined ? '' : ` @bottom-left { content: ${cssText(brand.footer)}; }`;
  return `
:root { color-scheme: light dark; ${properties(light)} }
@media screen and (prefers-color-scheme: dark) {
  :root { ${properties(dark)} }
}
@page { size: ${paper === 'letter' ? 'letter' : 'A4'};${footer} }
${STYLESHEET}`;
}

/** What a content policy knows a style by. */
export function hashOf(style: string): string {
  return `sha256-${base64(sha256(new TextEncoder().encode(style)))}`;
}

function properties({ stages, ...colours }: Palette): string {
  const named = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour};`);
  return [...named, ...stages.map((colour, at) => `--stage-${String(at + 1)}: ${colour};`)].join(' ');
}

/** A text in CSS, every character that could end it written by its number. */
function cssText(text: string): string {
  const characters = Array.from(text.replace(/\p{Surrogate}|\0/gu, '\uFFFD'));
  const written = characters.map((character) =>
    /[\p{L}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${written.join('')}"`;
}

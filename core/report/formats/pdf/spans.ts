import type { Inline } from '../../document.ts';
import { COLOURS, STYLES, type TextStyle } from './look.ts';
import type { Span } from './text-lines.ts';

type Context = { readonly style: TextStyle; readonly url?: string };

/** The place in the document of an evidence item. */
export function evidenceTarget(number: number): string {
  return `evidence-${String(number)}`;
}

/** Words in a style, the styles within them over it. */
export function spansOf(inlines: readonly Inline[], style: TextStyle = STYLES.text): readonly Span[] {
  return inlines.flatMap((inline) => spansIn(inline, { style }));
}

function spansIn(inline: Inline, context: Context): readonly Span[] {
  const within = (inlines: readonly Inline[], inner: Context) => inlines.flatMap((child) => spansIn(child, inner));
  const { style } = context;
  switch (inline.type) {
    case 'text':
      return [{ text: inline.text, ...context }];
    case 'strong':
      return within(inline.inlines, { ...context, style: { ...style, font: 'SourceSans3-SemiBold' } });
    case 'emphasis':
      return within(inline.inlines, { ...context, style: { ...style, font: 'SourceSans3-Italic' } });
    case 'code':
      return [{ text: inline.text, ...context, style: { ...style, colour: COLOURS.muted } }];
    case 'link':
      return within(inline.inlines, { style: { ...style, colour: COLOURS.accent }, url: inline.url });
    case 'break':
      return [{ text: '', ...context, isBreak: true }];
    case 'evidence': {
      const colour = { ...style, colour: COLOURS.accent };
      return [{ text: `[${String(inline.number)}]`, style: colour, target: evidenceTarget(inline.number) }];
    }
  }
}

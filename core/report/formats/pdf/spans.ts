import type { Inline } from '../../document.ts';
import { STYLES, type TextStyle } from './look.ts';
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
      return within(inline.inlines, { ...context, style: { ...style, font: strongFont(style) } });
    case 'emphasis':
      return within(inline.inlines, { ...context, style: { ...style, font: 'SourceSans3-Italic' } });
    case 'code':
      return [{ text: inline.text, ...context, style: { ...style, ink: 'muted' } }];
    case 'link':
      return within(inline.inlines, { style: { ...style, ink: 'accent' }, url: inline.url });
    case 'break':
      return [{ text: '', ...context, isBreak: true }];
    case 'evidence': {
      const linked: TextStyle = { ...style, ink: 'accent' };
      return [{ text: `[${String(inline.number)}]`, style: linked, target: evidenceTarget(inline.number) }];
    }
  }
}

/** What is strong in serifs has serifs. */
function strongFont({ font }: TextStyle): TextStyle['font'] {
  return font.startsWith('SourceSerif4') ? 'SourceSerif4-SemiBold' : 'SourceSans3-SemiBold';
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/**
 * A drawing with its text alternative: a title, and where that is not all, a description of what it shows. Places are
 * given in per cent, so that the drawing fills its room while marks keep their size; where text runs from the right it
 * is mirrored, which is why words stand beside it and not in it.
 */
export function Picture({
  kind,
  title,
  description,
  ratio,
  children,
}: {
  readonly kind: string;
  readonly title: string;
  readonly description?: string;
  /** Of its width to its height, where that is not the style's. */
  readonly ratio?: number;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const isDescribed = description !== undefined;
  return (
    <svg
      class={`chart-picture ${kind}`}
      role="img"
      style={ratio === undefined ? undefined : { aspectRatio: String(ratio) }}
      aria-labelledby={isDescribed ? `${id}-title ${id}-description` : `${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {isDescribed && <desc id={`${id}-description`}>{description}</desc>}
      {children}
    </svg>
  );
}

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
  children,
}: {
  readonly kind: string;
  readonly title: string;
  readonly description?: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const isDescribed = description !== undefined;
  return (
    <svg
      class={`chart-picture ${kind}`}
      role="img"
      aria-labelledby={isDescribed ? `${id}-title ${id}-description` : `${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {isDescribed && <desc id={`${id}-description`}>{description}</desc>}
      {children}
    </svg>
  );
}

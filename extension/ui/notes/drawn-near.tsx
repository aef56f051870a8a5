import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NearView } from './near-view.ts';

type DrawnNearProps = {
  readonly nearView: NearView;
  /** How many items it holds, and how high one is about before any of them has been drawn; pixels. */
  readonly count: number;
  readonly itemHeight: number;
  /** Whether it is at the top, where a list is looked at first. */
  readonly isFirst: boolean;
  /** Whether it is drawn even out of view. */
  readonly isKept: boolean;
  readonly draw: () => ComponentChild;
};

/** A part of a long list that is drawn in and near view alone; elsewhere an empty box of its height stands for it. */
export function DrawnNear({ nearView, count, itemHeight, isFirst, isKept, draw }: DrawnNearProps) {
  const place = useRef<HTMLDivElement>(null);
  /** What one item was high when the part was last in view. */
  const itemWas = useRef(itemHeight);
  const items = useRef(count);
  items.current = count;
  const [isNear, setIsNear] = useState(isFirst);
  useEffect(() => {
    const part = place.current;
    if (part === null) return;
    return nearView.follow(part, (isIntersecting, height) => {
      if (height > 0) itemWas.current = height / items.current;
      setIsNear(isIntersecting);
    });
  }, [nearView]);
  const isDrawn = isNear || isKept;
  return (
    <div
      ref={place}
      role="presentation"
      style={isDrawn ? undefined : { height: `${String(Math.round(itemWas.current * count))}px` }}
    >
      {isDrawn && draw()}
    </div>
  );
}

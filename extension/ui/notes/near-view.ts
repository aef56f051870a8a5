/** How far from what is in view notes are drawn already. */
const AHEAD = '800px 0px';

/** Told whether an element has come near view or left it, and how high it is now; pixels. */
type Hear = (isNear: boolean, height: number) => void;

/** Follows elements as they come near view and leave it. */
export type NearView = {
  /** Follows one element until the answer is called. */
  readonly follow: (element: Element, hear: Hear) => () => void;
  readonly stop: () => void;
};

/** Makes one observer for all elements: a list of thousands of notes has hundreds of stretches, which come and go with each key. */
export function watchNearView(): NearView {
  const hearers = new Map<Element, Hear>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        hearers.get(target)?.(isIntersecting, boundingClientRect.height);
      }
    },
    { rootMargin: AHEAD },
  );
  return {
    follow: (element, hear) => {
      hearers.set(element, hear);
      observer.observe(element);
      return () => {
        hearers.delete(element);
        observer.unobserve(element);
      };
    },
    stop: () => {
      observer.disconnect();
    },
  };
}

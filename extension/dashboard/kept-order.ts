import { useState } from 'preact/hooks';

/** A list whose order stays while it is worked on. */
export type KeptOrder = {
  readonly order: readonly string[];
  /** True where the order would be another by now. */
  readonly isOld: boolean;
  /** Takes on the order of now. */
  readonly renew: () => void;
};

/**
 * Keeps ids in the order they were first shown in, so that nothing moves away under the hand that changes it; what comes
 * later is put at the end, and what is gone by now stays until the order is renewed.
 */
export function useKeptOrder(now: readonly string[]): KeptOrder {
  const [kept, keep] = useState(now);
  const order = [...kept, ...now.filter((id) => !kept.includes(id))];
  const isOld = order.length !== now.length || order.some((id, at) => id !== now[at]);
  return {
    order,
    isOld,
    renew: () => {
      keep(now);
    },
  };
}

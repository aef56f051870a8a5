import type { Condition } from './condition.ts';

/** Checkpoint 10: every character that is drawn has a meaning. */
export const unicode: readonly Condition[] = [
  {
    id: '10-001',
    says: 'a character code that cannot be mapped to Unicode',
    check: ({ fonts }) =>
      fonts.flatMap(({ name, used, toUnicode }) =>
        [...used].filter((code) => (toUnicode?.get(code) ?? '') === '').map((code) => `${name}: ${String(code)}`),
      ),
  },
];

import type { Catalogue } from '#core/catalogue.ts';

/** What is said around the team's own answers. */
export const worksheets = {
  written: '{date}',
  'written.by': '{date}, {name}',
} as const satisfies Catalogue;

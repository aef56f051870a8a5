import type { Catalogue } from '#core/catalogue.ts';

/** How the dashboard writes numbers that are no single figure. */
export const dashboardNumbers = {
  between: '{low}–{high}',
  under: 'under {least}',
  over: 'over {most}',
} as const satisfies Catalogue;

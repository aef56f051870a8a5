import type { Catalogue } from '#core/catalogue.ts';

/** What the heat map says. */
export const dashboardHeatMap = {
  'screen.heat-map': 'Heat map',
  lead: 'How much of each stage is in place, competency by competency. Each cell leads to its practices and what was seen of them.',
  title: 'Practices met, by competency and stage',
} as const satisfies Catalogue;

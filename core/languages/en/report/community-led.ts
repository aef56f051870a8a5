import type { Catalogue } from '#core/catalogue.ts';

/** What is said of whom the community reaches and feeds. */
export const communityLed = {
  reaches: 'Whom the community reaches',
  layers: 'Layers',
  feeds: 'Whom the community feeds',
  teams: 'Teams',
  gains: 'What it gains',
  seen: 'Seen',
  uncovered: 'Nothing in the evidence speaks of: {names}.',
} as const satisfies Catalogue;

import type { Catalogue } from '#core/catalogue.ts';

/** The titles of the sections, by the sections' ids. */
export const titles = {
  cover: 'Cover',
  'one-page': 'Where we stand, and what we ask for',
  summary: 'Summary',
  context: 'Context',
  changes: 'What changed',
  scorecard: 'Scorecard',
  'heat-map': 'Heat map',
  strengths: 'What works well',
  gaps: 'Gaps',
  agreement: 'Agreement between people',
  'find-out-first': 'Find out first',
  roadmap: 'Roadmap',
  'next-steps': 'What comes next',
  trend: 'How we got here',
  'stage-asks': 'What this stage asks of the organisation',
  'community-led': 'What the organisation gains',
  health: 'Health',
  worksheets: 'In the team’s own words',
  evidence: 'Evidence',
  method: 'Method',
  'left-out': 'What this edition leaves out',
} as const satisfies Catalogue;

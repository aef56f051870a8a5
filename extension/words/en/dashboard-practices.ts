import type { Catalogue } from '#core/catalogue.ts';

/** What is said of practices wherever the dashboard ticks them. */
export const dashboardPractices = {
  ticked: 'Ticked: {state}',
  'taken-back': 'Taken back',
  reason: 'Why: {reason}',
  records: { one: '{count} record', other: '{count} records' },
  behind: 'Records behind “{practice}”',
  'behind.explanation': 'The newest tick and everything seen that names this practice.',
  'why-and-how': 'Why, where to look, how to begin',
  why: 'Why it matters',
  look: 'Where to look',
  'first-step': 'First step',
  done: 'Done when',
} as const satisfies Catalogue;

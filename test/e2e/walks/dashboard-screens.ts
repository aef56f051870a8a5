import type { Page } from '../browsers/browser.ts';

/** The screens that show records, by their addresses. */
export const WITH_RECORDS = [
  'overview',
  'competency',
  'competency/culture',
  'heat-map',
  'trend',
  'health',
  'contradictions',
  'gaps',
  'roadmap',
  'worksheets',
  'evidence',
  'reports',
  'data',
  'settings',
] as const;

/** The screens that show none. */
export const WITHOUT_RECORDS = ['welcome', 'models', 'privacy'] as const;

/** Goes to a screen by its address, as its link does, and waits for its heading. */
export async function goTo(dashboard: Page, screen: string): Promise<void> {
  await dashboard.evaluate((hash) => {
    location.hash = hash;
  }, `#/${screen}`);
  await dashboard.find({ css: '.screen h1' });
}

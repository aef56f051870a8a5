import { assessment } from '../../../extension/words/en/assessment.ts';
import { palette } from '../../../extension/words/en/palette.ts';
import type { Page } from '../browsers/browser.ts';
import { goTo, WITH_RECORDS } from './dashboard-screens.ts';
import { silence, type Walk } from './walk.ts';

/** Screens whose controls are none that another screen has. */
const WITH_OWN_CONTROLS: readonly string[] = [
  'overview',
  'competency/culture',
  'heat-map',
  'contradictions',
  'gaps',
  'roadmap',
  'worksheets',
  'reports',
  'data',
  'settings',
];

/** Every screen of the dashboard of a community in full swing, and what opens over them. */
export async function walkDashboard(walk: Walk): Promise<void> {
  const { visit, look } = walk;
  const dashboard = await visit.browser.openExtensionPage('dashboard.html');
  for (const screen of WITH_RECORDS) {
    await goTo(dashboard, screen);
    await look(screen, dashboard, { byTab: WITH_OWN_CONTROLS.includes(screen) });
  }
  await walkDetails(walk, dashboard);
  await walkAssessment(walk, dashboard);
  await dashboard.close();
}

/** What opens over or in a screen. */
async function walkDetails({ visit, spoken, look }: Walk, dashboard: Page): Promise<void> {
  await goTo(dashboard, 'competency/culture');
  await dashboard.click({ css: '.standing-table tr:first-child .traced' });
  await dashboard.find({ css: 'dialog[open] .traced-records > li:first-child' });
  await look('the records behind a number', dashboard);
  await dashboard.press('Escape');
  await goTo(dashboard, 'roadmap');
  await dashboard.within('.step').click({ css: '.row button:first-child' });
  await dashboard.find({ css: '.what-if' });
  await look('roadmap, what if', dashboard);
  await dashboard.press('Control+Shift+k');
  await dashboard.find({ role: 'combobox', name: spoken(palette.type) });
  await look('dashboard, commands', dashboard);
  await dashboard.press('Escape');
  if (visit.browser.name === 'chromium') {
    const other = await visit.browser.openExtensionPage('dashboard.html#/worksheets');
    await other.find({ css: '.screen h1' });
    await silence(other);
    await other.within('.question').type({ css: 'textarea' }, 'We keep our promise of help.');
    await other.press('Tab');
    await other.find({ css: '.problem' });
    await look('dashboard, an error', other);
    await other.close();
  }
}

/** The guided assessment: before it, a question, one gone back to, and its result. */
async function walkAssessment({ spoken, look }: Walk, dashboard: Page): Promise<void> {
  await goTo(dashboard, 'assessment');
  await look('assessment, its start', dashboard);
  await dashboard.click({ role: 'button', name: spoken(assessment.begin) });
  const { text } = await dashboard.find({ css: 'h1#question' });
  await look('assessment, a question', dashboard, { byTab: true });
  await dashboard.press('1');
  await dashboard.waitUntilGone({ css: 'h1#question', text });
  await dashboard.press('Backspace');
  await dashboard.find({ css: 'h1#question', text });
  await look('assessment, a question gone back to', dashboard);
  await dashboard.click({ role: 'button', name: spoken(assessment['see-result']) });
  await dashboard.find({ css: '.result-table' });
  await look('assessment, its result', dashboard, { byTab: true });
}

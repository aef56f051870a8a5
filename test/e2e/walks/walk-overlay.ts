import { panel as texts } from '../../../extension/words/en/panel.ts';
import { palette } from '../../../extension/words/en/palette.ts';
import type { Walk } from './walk.ts';

const HOST = 'tidemark-overlay';
const SENTENCE = 'Members answer each other here';

/** A word that nothing can break but the letter, as German and addresses have them. */
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, **ask first**.';

/** Where the overlay is looked at, by path: light or dark as the system is; its sentence is gone once it is told to be. */
export const OVERLAID = {
  '/kept': `<!doctype html><html lang="en"><title>Kept</title><meta name="viewport" content="width=device-width">
<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style>
<main><h1>Kept</h1><p>${SENTENCE}.</p><b class="count">14 replies</b>
<button onclick="sessionStorage.gone = 1; location.reload()">Take it away</button></main>
<script>if (sessionStorage.gone) document.querySelector('p').textContent = 'Nothing of the kind.'</script></html>`,
};

/** The overlay, on a page that it is on: its tab, the panel, an answer, the composer, the palette, a note that has lost its sentence. */
export async function walkOverlay({ visit, spoken, look }: Walk): Promise<void> {
  const page = await visit.browser.openPage(`${visit.site.origin}/kept`);
  const overlay = page.within(HOST);
  const see = (state: string, how: { readonly byTab?: boolean } = {}) => look(state, page, { host: HOST, ...how });
  const button = (text: string) => ({ role: 'button', name: spoken(text) }) as const;

  await overlay.find({ css: '.tab' });
  await see('overlay, its tab');
  await overlay.click({ css: '.tab' });
  await overlay.click({ css: '.panel summary' });
  await overlay.find({ css: '.panel details .record:first-child .ticks' });
  await see('overlay, its panel', { byTab: true });
  await overlay.within('.question').click({ css: '.options button:first-child' });
  await overlay.find({ css: '.done button' });
  await see('overlay, a question answered');
  await overlay.press('Escape');
  await overlay.find({ css: '.tab' });

  await page.selectText(SENTENCE);
  await overlay.find({ css: '.note-this' });
  await see('overlay, the button beside a selection');
  await overlay.click({ css: '.note-this' });
  await overlay.type({ css: '.composer textarea' }, LONG);
  await see('overlay, its composer', { byTab: true });
  await overlay.click({ css: '.composer summary' });
  await overlay.find({ css: '.composer .composer' });
  await see('overlay, more of its composer', { byTab: true });
  await overlay.type({ css: '.composer textarea' }, 'So: ');
  await overlay.press('Control+Enter');
  await overlay.find({ css: '.done button' });
  await see('overlay, a note saved');

  await overlay.click(button(texts['notes.add']));
  await overlay.click(button(texts['write.save']));
  await overlay.find({ css: '.problem' });
  await see('overlay, an error');
  await overlay.click(button(texts.cancel));
  // The button had the focus, and what takes it from there is drawn a frame later.
  await overlay.find({ css: '.panel :focus' });

  await overlay.click(button(texts['teach.open']));
  await overlay.waitUntil({ css: '#teach' }, ({ focused }) => focused);
  await see('overlay, teaching the site', { byTab: true });
  await overlay.click({ css: '.teach-mark:first-of-type button' });
  await overlay.waitUntil({ css: '.pointing-bar' }, ({ focused }) => focused);
  await see('overlay, pointing at a mark');
  await overlay.press('Tab');
  await overlay.find({ css: '.pointing-outline' });
  await see('overlay, a likely mark');
  await overlay.press('Enter');
  await overlay.find({ css: '.done button' });
  await see('overlay, a mark that was shown');
  await overlay.press('Escape');
  await overlay.waitUntilGone({ css: '#teach' });

  await overlay.press('Control+Shift+k');
  await overlay.find({ role: 'combobox', name: spoken(palette.type) });
  await see('overlay, commands');
  for (const key of 'xyzzy') await overlay.press(key);
  await overlay.find({ css: '.palette-none' });
  await see('overlay, no such command');
  await overlay.press('Escape');
  await overlay.waitUntilGone({ css: '.palette' });

  await page.click({ role: 'button', name: 'Take it away' });
  await overlay.click({ css: '.tab' });
  await overlay.find({ css: '.lost' });
  await see('overlay, a note that has lost its sentence');
  await overlay.click(button(texts['note.attach']));
  await see('overlay, a note being re-attached');
  await page.close();
}

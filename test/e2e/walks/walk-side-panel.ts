import { sidepanel as texts } from '../../../extension/words/en/sidepanel.ts';
import { shared } from '../../../extension/words/en/shared.ts';
import { silence, type Walk } from './walk.ts';

/** A word that one note alone has. */
const ONE_NOTE = 'Thoothukudi';

/** The side panel with many notes: searched, one changed, one deleted, nothing found, an error. */
export async function walkSidePanel({ visit: { browser }, spoken, look }: Walk): Promise<void> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  const search = { role: 'searchbox', name: spoken(texts.search) } as const;
  await panel.find({ css: '.note[aria-posinset="1"]' });
  await look('side panel, notes', panel);
  await panel.type(search, ONE_NOTE);
  await panel.find({ css: '.note[aria-setsize="1"]' });
  await panel.click({ css: '.filters summary' });
  await look('side panel, a search and its filters', panel, { byTab: true });
  await panel.within('.note[aria-posinset="1"]').click({ role: 'button', name: spoken(shared.edit) });
  await panel.find({ css: '.note textarea' });
  await look('side panel, a note being changed', panel);
  await panel.press('Escape');
  await panel.within('.note[aria-posinset="1"]').click({ role: 'button', name: spoken(shared.delete) });
  await panel.find({ role: 'button', name: spoken(shared.undo) });
  await look('side panel, a note deleted', panel);
  await panel.type(search, ' tag:none');
  await panel.find({ role: 'button', name: spoken(texts['no-match.clear']) });
  await look('side panel, nothing found', panel);
  if (browser.name === 'chromium') {
    await panel.click({ role: 'button', name: spoken(texts['no-match.clear']) });
    await silence(panel);
    await panel.within('.note[aria-posinset="1"]').click({ role: 'button', name: spoken(shared.delete) });
    await panel.find({ css: '.problem' });
    await look('side panel, an error', panel);
  }
  await panel.close();
}

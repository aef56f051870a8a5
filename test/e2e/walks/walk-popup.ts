import { popup as texts } from '../../../extension/words/en/popup.ts';
import { palette } from '../../../extension/words/en/palette.ts';
import { silence, type Walk } from './walk.ts';

/** The popup of a community in full swing: an indicator answered and explained, its evidence, the commands, an error. */
export async function walkPopup({ visit: { browser }, spoken, look }: Walk): Promise<void> {
  const popup = await browser.openExtensionPage('popup.html');
  const item = popup.within('.item:nth-child(1)');
  await item.click({ css: '[role="radio"]:nth-child(2)' });
  await item.find({ css: '.reason input' });
  await item.click({ role: 'button', name: spoken(texts['item.why-and-how']) });
  await look('popup, an indicator answered, why and how', popup, { byTab: true });
  await item.click({ css: '.opener:nth-child(2)' });
  await popup.click({ css: '.footer summary' });
  await look('popup, evidence and names', popup);
  await popup.press('Control+Shift+k');
  await popup.find({ role: 'combobox', name: spoken(palette.type) });
  await look('popup, commands', popup);
  await popup.press('Escape');
  if (browser.name === 'chromium') {
    await silence(popup);
    await item.click({ css: '[role="radio"]:nth-child(3)' });
    await popup.find({ css: '.problem' });
    await look('popup, an error', popup);
  }
  await popup.close();
}

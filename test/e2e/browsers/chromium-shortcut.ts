import type { Page } from 'puppeteer-core';

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Any code of the keyboard's own but none: keys without one are kept from the browser, as puppeteer's are. */
const SOME_SCAN_CODE = 1;

/** Presses a letter with modifiers where Chromium itself hears it before the page does: 'Alt+Shift+K'. */
export async function pressChromiumShortcut(page: Page, chord: string): Promise<void> {
  const names = chord.split('+');
  const letter = names.at(-1) ?? '';
  const modifiers = names.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
  const session = await page.createCDPSession();
  await page.bringToFront();
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers,
      key: letter,
      code: `Key${letter}`,
      windowsVirtualKeyCode: letter.charCodeAt(0),
      nativeVirtualKeyCode: SOME_SCAN_CODE,
    });
  }
  await session.detach();
}

import type { Marionette } from './marionette.ts';

/** The keys reach the window first, as a keyboard's do, and the page in it afterwards. */
const PRESS = `
  const actor = window.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const names = arguments[0].split('+');
  const letter = names.pop();
  const held = new Set(names);
  const send = (type, key, code) => actor.dispatchEvent('synthesizeKey' + type, { eventData: {
    key, code, printable: key === letter, location: 0,
    altKey: held.has('Alt'), ctrlKey: held.has('Control'), metaKey: held.has('Meta'), shiftKey: held.has('Shift'),
  } });
  for (const name of names) await send('Down', name, name + 'Left');
  await send('Down', letter, 'Key' + letter);
  await send('Up', letter, 'Key' + letter);
  for (const name of names.reverse()) {
    held.delete(name);
    await send('Up', name, name + 'Left');
  }`;

/** Presses a letter with modifiers where Firefox itself hears it before the page does: 'Alt+Shift+K'. */
export async function pressFirefoxShortcut(marionette: Marionette, chord: string): Promise<void> {
  await marionette.runInChrome(PRESS, chord);
}

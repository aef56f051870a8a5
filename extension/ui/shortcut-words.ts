/** What keys are called on a Mac; `Mod` is the key commands are given with: Command there, Ctrl elsewhere. */
const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' };

/** A shortcut as the reader's keyboard has it: "Mod+Shift+K" is "Ctrl+Shift+K", or "⌘⇧K" on a Mac. */
export function shortcutWords(shortcut: string): string {
  const isMac = navigator.platform.startsWith('Mac');
  const keys = shortcut.split('+');
  return isMac ? keys.map((key) => MAC[key] ?? key).join('') : shortcut.replace('Mod', 'Ctrl');
}

/** True for the keys that open the command palette: Ctrl+Shift+K, Command+Shift+K on a Mac. */
export function opensPalette({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && shiftKey && !altKey && (code === 'KeyK' || key.toLowerCase() === 'k');
}

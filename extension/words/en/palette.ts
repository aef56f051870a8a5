import type { Catalogue } from '#core/catalogue.ts';

/** What the command palette says; each command's own words are its screen's. */
export const palette = {
  palette: 'Commands',
  type: 'Type a command',
  none: 'No command is called that.',
  found: { one: '{count} command', other: '{count} commands' },
} as const satisfies Catalogue;

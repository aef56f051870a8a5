import type { ListedCommand } from '../command.ts';

/** The commands, in the order help lists them. */
export const commands: readonly ListedCommand[] = [
  { id: 'report', load: async () => (await import('./report.ts')).report },
  { id: 'score', load: async () => (await import('./score.ts')).score },
  { id: 'diff', load: async () => (await import('./diff.ts')).diff },
  { id: 'portfolio', load: async () => (await import('./portfolio.ts')).portfolio },
  { id: 'check', load: async () => (await import('./check.ts')).check },
  { id: 'assert', load: async () => (await import('./assert.ts')).assert },
  { id: 'merge', load: async () => (await import('./merge.ts')).merge },
  { id: 'redact', load: async () => (await import('./redact.ts')).redact },
  { id: 'import', load: async () => (await import('./import.ts')).importCommand },
  { id: 'init', load: async () => (await import('./init.ts')).init },
  { id: 'model', load: async () => (await import('./model.ts')).model },
  { id: 'schema', load: async () => (await import('./schema.ts')).schema },
  { id: 'completion', load: async () => (await import('./completion.ts')).completion },
];

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };

/** The most characters the stores and the browsers take; Chrome's manifest reference. */
const LIMITS = [
  ['name', 45],
  ['shortName', 12],
  ['description', 132],
] as const;

describe('what the manifest says', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  const config = file.slice(file.indexOf('  manifest:'), file.indexOf('  vite:'));
  const named = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id);

  it.each(LIMITS)('keeps its %s within %d characters', (id, most) => {
    const { message } = messages[id];
    expect(message.trim()).toBe(message);
    expect(message.length).toBeGreaterThan(0);
    expect(message.length).toBeLessThanOrEqual(most);
  });

  it('is all in the file that is translated, and nothing there is unused', () => {
    expect(named.toSorted()).toEqual(Object.keys(messages).sort());
  });

  it('has for every text a word to the translator', () => {
    for (const { description } of Object.values(messages)) expect(description).toMatch(/\.$/);
  });

  it('names no command or description but by its id', () => {
    const literals = [...config.matchAll(/\b(?:name|short_name|description|default_title): '([^']*)'/g)];
    expect(literals.length).toBeGreaterThan(3);
    for (const [, text] of literals) expect(text).toMatch(/^__MSG_\w+__$/);
  });
});

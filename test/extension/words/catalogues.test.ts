import { describe, expect, it } from 'vitest';
import type { Message } from '#core/catalogue.ts';
import { catalogues } from './catalogues.ts';
import { idsSpoken } from './ids-spoken.ts';

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const gapsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/gu)].map(([, gap = '']) => gap).sort();

describe.each(catalogues)('the texts of %s', (_name, catalogue) => {
  const messages = Object.entries(catalogue);

  it('are never empty, nor padded', () => {
    for (const [id, message] of messages) {
      for (const text of textsOf(message)) expect(text, id).toMatch(/^\S(.*\S)?$/su);
    }
  });

  it('have well-formed gaps', () => {
    for (const [id, message] of messages) {
      for (const text of textsOf(message)) expect(text.replace(/\{[a-zA-Z]+\}/gu, ''), id).not.toMatch(/[{}]/u);
    }
  });

  // "Once" needs no number.
  it('have for every number a form, and the same gaps in each but for the number', () => {
    for (const [id, message] of messages.filter(([, one]) => typeof one !== 'string')) {
      const { other, ...forms } = message as Readonly<Record<string, string>>;
      const gaps = new Set(gapsOf(other ?? ''));
      expect(gaps, id).toContain('count');
      for (const form of Object.values(forms)) expect(new Set([...gapsOf(form), 'count']), id).toEqual(gaps);
    }
  });

  // One catalogue can hold another's texts; it is enough that either speaks them.
  it('are all spoken somewhere', () => {
    const isSpoken = ([id, message]: readonly [string, Message]) =>
      catalogues.some(([name, { [id]: same }]) => same === message && idsSpoken(name)(id));
    expect(messages.filter((one) => !isSpoken(one)).map(([id]) => id)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Message } from '#core/catalogue.ts';
import { measureHealth } from '#core/health.ts';
import { en } from '#core/languages/en/en.ts';
import { languages } from '#core/languages/index.ts';
import type { Language } from '#core/languages/language.ts';

const others = languages.filter(({ id }) => id !== 'en');

/** Alike in German: figures with nothing but gaps and signs, and words that both languages have. */
const SAME = new Set(['Community', 'Teams']);

const formsOf = (message: Message): readonly (readonly [form: string, text: string])[] =>
  Object.entries(typeof message === 'string' ? { other: message } : message);
const formOf = (message: Message, form: string) => {
  const forms = new Map(formsOf(message));
  return forms.get(form) ?? forms.get('other') ?? '';
};
const gapsIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([gap]) => gap))].sort();
const hasWords = (text: string) => /\p{L}{3}/u.test(text.replace(/\{\w+\}/gu, ''));

const messagesOf = ({ report }: Language): ReadonlyMap<string, Message> =>
  new Map(
    Object.entries(report).flatMap(([part, texts]) =>
      Object.entries(texts).map(([id, message]): [string, Message] => [`${part} ${id}`, message]),
    ),
  );

const english = messagesOf(en);

describe.each(others.map((language) => [language.id, language] as const))('the report in %s', (id, language) => {
  const messages = messagesOf(language);

  it('has every text of the English one and no other, in its order', () => {
    expect([...messages.keys()]).toEqual([...english.keys()]);
  });

  it.each([...english])('has the gaps of "%s"', (key, message) => {
    for (const [form, text] of formsOf(messages.get(key) ?? '')) {
      expect(gapsIn(text), text).toEqual(gapsIn(formOf(message, form)));
    }
  });

  it.each([...english])('says "%s" in its own words', (key, message) => {
    const originals = formsOf(message).map(([, text]) => text);
    const same = formsOf(messages.get(key) ?? '')
      .map(([, text]) => text)
      .filter((text) => originals.includes(text) && hasWords(text) && !SAME.has(text));
    expect(same).toEqual([]);
  });

  it('has a plural form for each category of its own', () => {
    const categories = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
    const plural = [...messages].filter(([, message]) => typeof message !== 'string');
    for (const [key, message] of plural) expect(Object.keys(message).sort(), key).toEqual([...categories].sort());
  });

  it('has twelve months, and the gaps of its dates, numbers and quotes', () => {
    const { months, date, month, percent, quote } = language.forms;
    expect(new Set(months).size).toBe(12);
    expect([date, month, percent, quote].map(gapsIn)).toEqual(
      [en.forms.date, en.forms.month, en.forms.percent, en.forms.quote].map(gapsIn),
    );
  });

  it('makes the case for investing sentence by sentence with the same numbers', () => {
    const numbersIn = ({ investment }: Language) => investment.case.steps.map(gapsIn);
    expect(numbersIn(language)).toEqual(numbersIn(en));
    const sentences = ({ investment }: Language) =>
      investment.case.steps.map((step) => step.split(/(?<=[.!?]) /u).length);
    expect(sentences(language)).toEqual(sentences(en));
  });

  it('names, defines and gives the source of every health measure', () => {
    const ids = measureHealth([], '2026-11-22T00:00:00Z').measures.map((measure) => measure.id);
    expect(Object.keys(language.measures).sort()).toEqual([...ids].sort());
  });
});
